package org.aidgov.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aidgov.core.evaluation.Difference;
import org.aidgov.core.evaluation.Finding;
import org.aidgov.core.evaluation.LiveEvaluation;
import org.aidgov.core.grid.CellId;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.staff.PersonId;
import org.aidgov.rules.remedy.CoveragePlan;
import org.aidgov.rules.remedy.Remedies;
import org.aidgov.rules.remedy.WhatIf;
import org.aidgov.rules.render.Renderer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Questions on what would put things right, and on what would change. */
@SuppressWarnings("NullAway.Init") // fields are set by picocli
final class RemedyQuestions {
  private static final int MOST_OFFERS = 5;

  private RemedyQuestions() {}

  private static List<String> differences(Difference difference, Renderer words) {
    return Stream.concat(
            difference.introduced().stream().map(added -> "+ " + words.explanation(added)),
            difference.resolved().stream().map(gone -> "- " + words.explanation(gone)))
        .toList();
  }

  /** What puts this finding right? */
  @Command(
      name = "remedies",
      mixinStandardHelpOptions = true,
      description = "Which steps remove this finding and add none as bad? Each has been tried.")
  static final class RemediesQuestion extends ChangeQuestion {
    @Option(
        names = "--finding",
        required = true,
        paramLabel = "ID",
        description =
            "the finding: rule, subject, aspect (with /thing, if any) and first day as check"
                + " --format json tells them, as in 'GRD-001 PERSON p-8 none 2020-03-01'")
    private String finding;

    @Override
    List<String> answer(RegisterView view, Renderer words) {
      LiveEvaluation live = live(view);
      Finding found =
          live.evaluation().findings().stream()
              .filter(one -> one.id().toString().equals(finding))
              .findFirst()
              .orElseThrow(
                  () -> new IllegalArgumentException("there is no finding '" + finding + "'"));
      return Remedies.of(live, found, MOST_OFFERS).stream()
          .map(offer -> words.step(offer.remedy()))
          .toList();
    }
  }

  /** Which assignments close all gaps? */
  @Command(
      name = "coverage-plan",
      mixinStandardHelpOptions = true,
      description =
          "Which is the smallest set of assignments that covers everybody? Marked !: whom none"
              + " covers.")
  static final class CoveragePlanQuestion extends ChangeQuestion {
    @Override
    List<String> answer(RegisterView view, Renderer words) {
      LiveEvaluation live = live(view);
      CoveragePlan plan = CoveragePlan.of(live);
      Stream<String> left =
          live.evaluation().findings().stream()
              .filter(plan::leaves)
              .map(finding -> "! " + words.explanation(finding));
      return Stream.concat(plan.steps().stream().map(words::step), left).toList();
    }
  }

  /** What if somebody moves? */
  @Command(
      name = "move",
      mixinStandardHelpOptions = true,
      description = "What changes if this person moves to this cell on the day?")
  static final class MoveQuestion extends ChangeQuestion {
    @Option(names = "--person", required = true, paramLabel = "ID")
    private String person;

    @Option(names = "--cell", required = true, paramLabel = "ID")
    private String cell;

    @Override
    List<String> answer(RegisterView view, Renderer words) {
      return differences(WhatIf.moves(live(view), new PersonId(person), new CellId(cell)), words);
    }
  }

  /** What if a cell is dissolved? */
  @Command(
      name = "dissolve",
      mixinStandardHelpOptions = true,
      description = "What changes if this cell is dissolved on the day, or merged into another?")
  static final class DissolveQuestion extends ChangeQuestion {
    @Option(names = "--cell", required = true, paramLabel = "ID")
    private String cell;

    @Option(names = "--into", paramLabel = "ID", description = "merge it into this one")
    private Optional<String> into;

    @Override
    List<String> answer(RegisterView view, Renderer words) {
      CellId from = new CellId(cell);
      LiveEvaluation live = live(view);
      return differences(
          into.isPresent()
              ? WhatIf.merges(live, from, new CellId(into.get()))
              : WhatIf.dissolves(live, from),
          words);
    }
  }
}
