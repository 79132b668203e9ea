package org.aidgov.cli;

import java.util.List;
import java.util.Optional;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.staff.OfficeGroupId;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.value.DayRange;
import org.aidgov.rules.decision.Answer;
import org.aidgov.rules.decision.GrownResults;
import org.aidgov.rules.decision.LineBalance;
import org.aidgov.rules.decision.MeetingDefects;
import org.aidgov.rules.decision.OneSidedConsultations;
import org.aidgov.rules.decision.OverdueItems;
import org.aidgov.rules.decision.Overload;
import org.aidgov.rules.decision.WorkAllocation;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Questions on meetings, agreed items, and ways of working. */
@SuppressWarnings("NullAway.Init") // fields are set by picocli
final class MeetingQuestions {
  private MeetingQuestions() {}

  /** How do the three systems work? */
  @Command(
      name = "meetings",
      mixinStandardHelpOptions = true,
      description =
          "Which of the three systems are missing, which series overdue, which consultations"
              + " one-sided, whom do none reach, and where do meetings crowd out work?")
  static final class MeetingsQuestion extends PolicyQuestion {
    @Option(
        names = "--consultations",
        paramLabel = "FROM/UNTIL",
        description = "consultations of these days, as in 2022-01-01/2022-04-01; all if left out")
    private Optional<String> consultations;

    @Override
    Answer<?> answer(RegisterView view, Policy policy) {
      DayRange days = consultations.map(DayRange::parse).orElse(DayRange.ALWAYS);
      return together(
          List.of(
              MeetingDefects.missingSystems(view, policy),
              MeetingDefects.overdueMeetings(view, policy),
              OneSidedConsultations.of(view, days),
              MeetingDefects.unreached(view, policy),
              MeetingDefects.crowdingOut(view, policy)));
    }
  }

  /** Which agreed items are overdue? */
  @Command(
      name = "items",
      mixinStandardHelpOptions = true,
      description = "Which agreed items are overdue on the day, and to whom do they go up?")
  static final class ItemsQuestion extends PolicyQuestion {
    @Override
    Answer<?> answer(RegisterView view, Policy policy) {
      Answer<List<OverdueItems>> answer = OverdueItems.of(view, policy);
      return answer.with(answer.value().size());
    }
  }

  /** What do task forces lack? */
  @Command(
      name = "task-forces",
      mixinStandardHelpOptions = true,
      description = "Which task forces lack something, have lapsed, or are due for a review?")
  static final class TaskForcesQuestion extends PolicyQuestion {
    @Override
    Answer<?> answer(RegisterView view, Policy policy) {
      Answer<List<MeetingDefects.Defect>> answer = MeetingDefects.taskForces(view, policy);
      return answer.with(answer.value().size());
    }
  }

  /** How is the work spread? */
  @Command(
      name = "workload",
      mixinStandardHelpOptions = true,
      description =
          "Who has too much work and was offered no relief? Or, of one person or group: how did the"
              + " time go, by their own account, and what is advised?")
  static final class WorkloadQuestion extends PolicyQuestion {
    /** Of whom. */
    private static final class Of {
      @Option(names = "--person", paramLabel = "ID", description = "of this person")
      private Optional<String> person;

      @Option(names = "--group", paramLabel = "ID", description = "of this office group, in sums")
      private Optional<String> group;
    }

    @ArgGroup private Of of = new Of();

    @Override
    Answer<?> answer(RegisterView view, Policy policy) {
      if (of.person.isPresent()) {
        Answer<WorkAllocation> answer =
            WorkAllocation.of(view, policy, new PersonId(of.person.get()));
        return answer.with(answer.value().advice().isEmpty() ? "-" : "ADVICE");
      }
      if (of.group.isPresent()) {
        Answer<LineBalance> answer = LineBalance.of(view, new OfficeGroupId(of.group.get()));
        return answer.with(answer.value().centre().map(Enum::name).orElse("-"));
      }
      Answer<List<MeetingDefects.Defect>> answer = Overload.of(view, policy);
      return answer.with(answer.value().size());
    }
  }

  /** Which result grew into which? */
  @Command(
      name = "results",
      mixinStandardHelpOptions = true,
      description = "Which result of work grew into which, and which pilots have stalled?")
  static final class ResultsQuestion extends PolicyQuestion {
    @Override
    Answer<?> answer(RegisterView view, Policy policy) {
      Answer<List<GrownResults>> answer = GrownResults.of(view, policy);
      return answer.with(answer.value().size());
    }
  }
}
