package org.aidgov.cli;

import java.util.ArrayList;
import java.util.List;
import org.aidgov.core.evaluation.Evaluation;
import org.aidgov.core.evaluation.Evaluator;
import org.aidgov.core.evaluation.Finding;
import org.aidgov.core.grid.CellId;
import org.aidgov.core.register.Register;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.staff.PersonId;
import org.aidgov.rules.audience.CellReport;
import org.aidgov.rules.audience.HeadquartersReport;
import org.aidgov.rules.audience.PersonReport;
import org.aidgov.rules.audience.ProvinceReport;
import org.aidgov.rules.audience.Report;
import org.aidgov.rules.decision.Answer;
import org.aidgov.rules.decision.CareDue;
import org.aidgov.rules.decision.CareGiven;
import org.aidgov.rules.decision.Standing;
import org.aidgov.rules.decision.SupportPlans;
import org.aidgov.rules.render.Renderer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Questions on strictness and care, and on who may be told what. */
@SuppressWarnings("NullAway.Init") // fields are set by picocli
final class CareQuestions {
  private CareQuestions() {}

  /** With whom has nobody talked? */
  @Command(
      name = "talks",
      mixinStandardHelpOptions = true,
      description =
          "With whom has no leader talked for too long, who was supervised but not cared for, and"
              + " which form of talk is not used?")
  static final class TalksQuestion extends PolicyQuestion {
    @Override
    Answer<?> answer(RegisterView view, Policy policy) {
      Answer<List<CareGiven.FormUsed>> forms = CareGiven.forms(view);
      return together(
          List.of(
              CareGiven.untalked(view, policy),
              CareGiven.unbalanced(view, policy),
              forms.with(forms.value().stream().filter(one -> one.people() == 0).toList())));
    }
  }

  /** What is due now? */
  @Command(
      name = "support",
      mixinStandardHelpOptions = true,
      description =
          "Must a talk or an offer of support take place now, by whom, and how do the plans of"
              + " support stand?")
  static final class SupportQuestion extends PolicyQuestion {
    @Override
    Answer<?> answer(RegisterView view, Policy policy) {
      Answer<List<Standing<SupportPlans.Respect>>> plans = SupportPlans.of(view, policy);
      return together(
          List.of(
              CareDue.of(view, policy, any -> true),
              plans.with(
                  plans.value().stream()
                      .filter(one -> one.verdict() instanceof Verdict.Violated)
                      .toList())));
    }
  }

  /** What may this reader be told? */
  @Command(
      name = "report",
      mixinStandardHelpOptions = true,
      description = "What may this reader be told of what is wrong on the day, and what not?")
  static final class ReportQuestion extends RegisterQuestion {
    enum Audience {
      PERSON,
      CELL,
      HEADQUARTERS,
      PROVINCE
    }

    @Option(names = "--audience", required = true, paramLabel = "person|cell|headquarters|province")
    private Audience audience;

    @Option(names = "--of", required = true, paramLabel = "ID", description = "which one")
    private String of;

    @Mixin private PolicyOption policies;

    @Override
    List<String> reply(RegisterView view, Renderer renderer) {
      Register register = view.register();
      Evaluation found = Evaluator.of(policies.policy(knownOn())).evaluate(register, view.asOf());
      return switch (audience) {
        case PERSON -> {
          PersonReport report = PersonReport.of(found, register, new PersonId(of));
          yield findings(report.findings(), report, renderer);
        }
        case CELL -> {
          CellReport report = CellReport.of(found, register, new CellId(of));
          yield findings(report.findings(), report, renderer);
        }
        case HEADQUARTERS -> {
          HeadquartersReport report =
              HeadquartersReport.of(found, register, new HeadquartersId(of));
          yield findings(report.findings(), report, renderer);
        }
        case PROVINCE -> {
          ProvinceReport report = ProvinceReport.of(found, register, of, ProvinceReport.LEAST);
          List<String> lines = new ArrayList<>();
          report
              .counts()
              .forEach(
                  (rule, count) -> lines.add(rule + " " + renderer.title(rule) + ": " + count));
          yield told(lines, report, renderer);
        }
      };
    }

    private static List<String> findings(List<Finding> findings, Report report, Renderer renderer) {
      return told(
          findings.stream()
              .map(finding -> finding.id().rule() + " " + renderer.explanation(finding))
              .toList(),
          report,
          renderer);
    }

    /** The number of lines, the lines, then what is withheld and why. */
    private static List<String> told(List<String> told, Report report, Renderer renderer) {
      List<String> lines = new ArrayList<>();
      lines.add(Integer.toString(told.size()));
      told.forEach(line -> lines.add("  ! " + line));
      AskCommand.lines("", report.saidWithheld(), renderer).stream().skip(1).forEach(lines::add);
      return lines;
    }
  }
}
