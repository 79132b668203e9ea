package org.aidgov.cli;

import java.util.List;
import java.util.Optional;
import org.aidgov.core.grid.CellId;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.value.DayRange;
import org.aidgov.rules.decision.Answer;
import org.aidgov.rules.decision.Coverage;
import org.aidgov.rules.decision.ReportPath;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Questions on the grid. */
@SuppressWarnings("NullAway.Init") // fields are set by picocli
final class GridQuestions {
  private GridQuestions() {}

  /** By which path does a report go up? */
  @Command(
      name = "path",
      mixinStandardHelpOptions = true,
      description = "By which path does this person's report reach the top on the day?")
  static final class PathQuestion extends Question {
    @Option(names = "--person", required = true, paramLabel = "ID")
    private String person;

    @Override
    Answer<?> answer(RegisterView view) {
      Answer<ReportPath> answer = ReportPath.of(view, new PersonId(person));
      ReportPath path = answer.value();
      Optional<CellId> broken = path.broken();
      return answer.with(
          broken.isPresent() ? "BROKEN at " + broken.get() : path.isOpen() ? "OPEN" : "NONE");
    }
  }

  /** Who was in how many cells? */
  @Command(
      name = "coverage",
      mixinStandardHelpOptions = true,
      description = "On which days was somebody in no basic cell, or in several?")
  static final class CoverageQuestion extends Question {
    @Option(names = "--person", paramLabel = "ID", description = "of one person only")
    private Optional<String> person;

    @Option(
        names = "--days",
        paramLabel = "FROM/UNTIL",
        description = "only on these days, as in 2021-02-01/2021-03-01; all by default")
    private Optional<String> days;

    @Override
    Answer<?> answer(RegisterView view) {
      DayRange asked = days.map(DayRange::parse).orElse(DayRange.ALWAYS);
      if (person.isPresent()) {
        Answer<Coverage> answer = Coverage.of(view, new PersonId(person.get()), asked);
        return answer.with(answer.value().isFull() ? "FULL" : "GAPS");
      }
      Answer<List<Coverage>> answer = Coverage.ofAll(view, asked);
      return answer.with(answer.value().size());
    }
  }
}
