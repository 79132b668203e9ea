package org.aidgov.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.staff.PersonId;
import org.aidgov.rules.decision.Answer;
import org.aidgov.rules.decision.Departure;
import org.aidgov.rules.decision.Stage;
import org.aidgov.rules.decision.WhoServes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Questions on people and tours. */
@SuppressWarnings("NullAway.Init") // fields are set by picocli
final class StaffQuestions {
  private StaffQuestions() {}

  /** Who serves? */
  @Command(
      name = "who-serves",
      mixinStandardHelpOptions = true,
      description = "Who serves on the day?")
  static final class WhoServesQuestion extends Question {
    @Option(names = "--headquarters", paramLabel = "ID", description = "with this one only")
    private Optional<String> headquarters;

    @Override
    Answer<?> answer(RegisterView view) {
      Answer<List<WhoServes.Serving>> answer =
          headquarters.isPresent()
              ? WhoServes.of(view, new HeadquartersId(headquarters.get()))
              : WhoServes.of(view);
      return answer.with(answer.value().size());
    }
  }

  /** At which stage is somebody? */
  @Command(
      name = "stage",
      mixinStandardHelpOptions = true,
      description = "At which stage of the tour is this person on the day, and what is next?")
  static final class StageQuestion extends Question {
    @Option(names = "--person", required = true, paramLabel = "ID")
    private String person;

    @Override
    Answer<?> answer(RegisterView view) {
      Answer<List<Stage.Position>> answer = Stage.of(view, new PersonId(person));
      return answer.with(
          answer.value().stream()
              .map(position -> position.current().map(step -> step.stage().name()).orElse("-"))
              .collect(Collectors.joining(", ")));
    }
  }

  /** Who leaves soon? */
  @Command(
      name = "leaving",
      mixinStandardHelpOptions = true,
      description = "Who leaves within some days, and what is still open for each?")
  static final class LeavingQuestion extends Question {
    @Option(names = "--within", required = true, paramLabel = "DAYS")
    private int within;

    @Override
    Answer<?> answer(RegisterView view) {
      Answer<List<Departure.Leaving>> answer = Departure.within(view, within);
      return answer.with(answer.value().size());
    }
  }
}
