package org.aidgov.cli;

import java.util.List;
import java.util.stream.Stream;
import org.aidgov.rules.decision.Answer;
import org.aidgov.rules.render.Renderer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code aidgov ask}: answers with reasons. */
@Command(
    name = "ask",
    mixinStandardHelpOptions = true,
    description = "Answers a question, with the reasons and what they rest on.",
    synopsisSubcommandLabel = "QUESTION",
    subcommands = {
      StaffQuestions.WhoServesQuestion.class,
      StaffQuestions.StageQuestion.class,
      StaffQuestions.LeavingQuestion.class,
      GridQuestions.PathQuestion.class,
      GridQuestions.CoverageQuestion.class,
      PartyQuestions.ResponsibleOrganisationQuestion.class,
      PartyQuestions.ResponsibleBranchQuestion.class,
      PartyQuestions.MayBranchQuestion.class,
      PartyQuestions.FormQuestion.class,
      PartyQuestions.VotersQuestion.class,
      PartyQuestions.VenuesQuestion.class,
      PartyQuestions.DueMeetingsQuestion.class,
      PartyQuestions.VoteQuestion.class,
      InstitutionQuestions.InstitutionsQuestion.class,
      InstitutionQuestions.ApplicableVersionQuestion.class,
      InstitutionQuestions.AccountableQuestion.class,
      PolicyQuestions.WhyQuestion.class,
      PolicyQuestions.WaiversQuestion.class,
      PolicyQuestions.PrecedenceQuestion.class,
      PolicyQuestions.ClausesQuestion.class,
      RemedyQuestions.RemediesQuestion.class,
      RemedyQuestions.CoveragePlanQuestion.class,
      RemedyQuestions.MoveQuestion.class,
      RemedyQuestions.DissolveQuestion.class,
      SupervisionQuestions.ResponsibleQuestion.class,
      SupervisionQuestions.HoursQuestion.class,
      SupervisionQuestions.LeaveQuestion.class,
      SupervisionQuestions.NotBackQuestion.class,
      SupervisionQuestions.DutyQuestion.class,
      SupervisionQuestions.OrderQuestion.class,
      SupervisionQuestions.UnknownDaysQuestion.class,
      SupervisionQuestions.PeriodQuestion.class,
      MeetingQuestions.MeetingsQuestion.class,
      MeetingQuestions.ItemsQuestion.class,
      MeetingQuestions.TaskForcesQuestion.class,
      MeetingQuestions.WorkloadQuestion.class,
      MeetingQuestions.ResultsQuestion.class,
      CleanAidQuestions.SupervisionMatrixQuestion.class,
      CleanAidQuestions.CleanAidQuestion.class,
      CleanAidQuestions.CompetentBodyQuestion.class,
      CleanAidQuestions.LimitsQuestion.class,
      CleanAidQuestions.InfluenceQuestion.class,
      CleanAidQuestions.DisciplinesQuestion.class,
      CareQuestions.TalksQuestion.class,
      CareQuestions.SupportQuestion.class,
      CareQuestions.ReportQuestion.class
    })
@SuppressWarnings("NullAway.Init") // fields are set by picocli
final class AskCommand implements Runnable {
  @ParentCommand private Main main;
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  /** Prints the answer on the first line, then the reasons. */
  void print(String value, Answer<?> answer, Renderer renderer) {
    lines(value, answer, renderer).forEach(this::println);
  }

  void println(String line) {
    main.console.out().println(line);
  }

  /** Returns the answer, then the reasons, a line each. */
  static List<String> lines(String value, Answer<?> answer, Renderer renderer) {
    return Stream.concat(
            Stream.of(value),
            answer.reasons().stream().map(reason -> "  · " + renderer.reason(reason)))
        .toList();
  }
}
