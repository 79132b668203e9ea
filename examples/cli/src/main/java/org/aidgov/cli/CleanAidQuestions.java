package org.aidgov.cli;

import java.time.LocalDate;
import java.util.List;
import org.aidgov.core.calendar.DueDay;
import org.aidgov.core.calendar.RegionId;
import org.aidgov.core.calendar.Rounding;
import org.aidgov.core.discipline.Discipline;
import org.aidgov.core.discipline.DisciplineBodyId;
import org.aidgov.core.register.Register;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.staff.PersonId;
import org.aidgov.rules.decision.Answer;
import org.aidgov.rules.decision.CleanAid;
import org.aidgov.rules.decision.CompetentBody;
import org.aidgov.rules.decision.DisciplineNames;
import org.aidgov.rules.decision.InfluencePeriod;
import org.aidgov.rules.decision.RightsAndLimits;
import org.aidgov.rules.decision.Standing;
import org.aidgov.rules.decision.SupervisionMatrix;
import org.aidgov.rules.decision.SupervisorsSupervised;
import org.aidgov.rules.render.Renderer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Questions on clean aid. */
@SuppressWarnings("NullAway.Init") // fields are set by picocli
final class CleanAidQuestions {
  private CleanAidQuestions() {}

  /** Where does the matrix of supervision have holes? */
  @Command(
      name = "supervision-matrix",
      mixinStandardHelpOptions = true,
      description =
          "Whom does nobody supervise in which discipline, at which stage, in which mode, and who"
              + " supervises the supervisors and leaders?")
  static final class SupervisionMatrixQuestion extends Question {
    @Override
    Answer<?> answer(RegisterView view) {
      Answer<List<SupervisionMatrix.Mode>> modes = SupervisionMatrix.modes(view);
      Answer<List<SupervisorsSupervised>> supervisors = SupervisorsSupervised.of(view);
      return together(
          List.of(
              SupervisionMatrix.holes(view),
              modes.with(modes.value().stream().filter(mode -> !mode.without().isEmpty()).toList()),
              supervisors.with(
                  supervisors.value().stream()
                      .filter(one -> one.isSupervisedByNobody() || !one.onlyByOneself().isEmpty())
                      .toList())));
    }
  }

  /** How do group, opinion and pointers stand? */
  @Command(
      name = "clean-aid",
      mixinStandardHelpOptions = true,
      description =
          "How does the supervision group stand, for whom is the opinion on clean aid in force, and"
              + " what was not handed on in time?")
  static final class CleanAidQuestion extends PolicyQuestion {
    @Override
    Answer<?> answer(RegisterView view, Policy policy) {
      Answer<List<Standing<CleanAid.Respect>>> group = CleanAid.group(view, policy);
      Answer<List<CleanAid.Reach>> opinion = CleanAid.opinion(view);
      return together(
          List.of(
              group.with(
                  group.value().stream()
                      .filter(one -> one.verdict() instanceof Verdict.Violated)
                      .toList()),
              opinion.with(
                  opinion.value().stream().filter(one -> one.opinions().isEmpty()).toList()),
              CleanAid.overdueMatters(view, policy)));
    }
  }

  /** Which body is competent? */
  @Command(
      name = "competent-body",
      mixinStandardHelpOptions = true,
      description =
          "Which authority is competent for a matter of a discipline, by the day of the act, when"
              + " it is decided on the day?")
  static final class CompetentBodyQuestion extends Question {
    @Option(names = "--person", required = true, paramLabel = "ID")
    private String person;

    @Option(names = "--discipline", required = true, paramLabel = "DISCIPLINE")
    private Discipline discipline;

    @Option(
        names = "--act",
        required = true,
        paramLabel = "DATE",
        converter = Input.DayConverter.class,
        description = "the day of the act")
    private LocalDate act;

    @Option(
        names = "--post",
        defaultValue = "home",
        paramLabel = "home|local",
        description = "which post it has to do with (default: home)")
    private CompetentBody.Post post;

    @Override
    Answer<?> answer(RegisterView view) {
      Answer<CompetentBody> answer =
          CompetentBody.of(view, new PersonId(person), discipline, act, post);
      CompetentBody found = answer.value();
      return answer.with(
          found.bodies().isEmpty()
              ? found.kind().toString()
              : String.join(" + ", found.bodies().stream().map(DisciplineBodyId::value).toList()));
    }
  }

  /** Which rights and time limits are there? */
  @Command(
      name = "limits",
      mixinStandardHelpOptions = true,
      description = "Which rights has a member, and which time limits run, after this step?")
  static final class LimitsQuestion extends TimeQuestion {
    @Option(names = "--person", required = true, paramLabel = "ID")
    private String person;

    @Option(
        names = "--step",
        required = true,
        paramLabel = "STEP",
        description = "${COMPLETION-CANDIDATES}")
    private RightsAndLimits.Step step;

    @Option(
        names = "--on",
        required = true,
        paramLabel = "DATE",
        converter = Input.DayConverter.class,
        description = "the day of the step")
    private LocalDate on;

    @Option(
        names = "--region",
        defaultValue = "cn",
        paramLabel = "ID",
        description = "whose working days count (default: cn, the country's)")
    private String region;

    @Override
    Answer<String> answer(Register register, Policy policy, Renderer renderer) {
      Answer<RightsAndLimits> answer =
          RightsAndLimits.of(
              register.asOf(on), policy, new PersonId(person), step, on, new RegionId(region));
      return answer.with(
          answer.value().limits().isEmpty()
              ? "-"
              : String.join(
                  ", ",
                  answer.value().limits().stream()
                      .map(one -> one.limit() + " " + SupervisionQuestions.say(one.by()))
                      .toList()));
    }
  }

  /** Until when does an influence period last? */
  @Command(
      name = "influence",
      mixinStandardHelpOptions = true,
      description = "Until when does an influence period last?")
  static final class InfluenceQuestion implements Runnable {
    @ParentCommand private AskCommand ask;

    @Option(
        names = "--kind",
        required = true,
        paramLabel = "KIND",
        description = "${COMPLETION-CANDIDATES}")
    private InfluencePeriod.Kind kind;

    @Option(
        names = "--from",
        required = true,
        paramLabel = "DATE",
        converter = Input.DayConverter.class,
        description = "the day of the approval; for a probation, of the return of the rights")
    private LocalDate from;

    @Option(
        names = "--rounding",
        defaultValue = "down",
        paramLabel = "down|up",
        description = "where the last month has no such day (default: down)")
    private Rounding rounding;

    @Mixin private LanguageOption language;

    @Override
    public void run() {
      Answer<DueDay.Settled> answer;
      try {
        answer = InfluencePeriod.of(kind, from, rounding);
      } catch (IllegalArgumentException e) {
        throw new UserError(e);
      }
      ask.print(answer.value().day().toString(), answer, Renderer.of(language.value()));
    }
  }

  /** How do the names map? */
  @Command(
      name = "disciplines",
      mixinStandardHelpOptions = true,
      description = "Where do the six disciplines stand in the regulations, by the day of an act?")
  static final class DisciplinesQuestion implements Runnable {
    @ParentCommand private AskCommand ask;

    @Option(
        names = "--act",
        required = true,
        paramLabel = "DATE",
        converter = Input.DayConverter.class)
    private LocalDate act;

    @Mixin private LanguageOption language;

    @Override
    public void run() {
      Answer<List<DisciplineNames>> answer = DisciplineNames.on(act);
      ask.print(Integer.toString(answer.value().size()), answer, Renderer.of(language.value()));
    }
  }
}
