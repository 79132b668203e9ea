package org.aidgov.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArgumentsTest {
  @Test
  void readsWhatIsGiven() {
    assertThat(
            Arguments.of(
                "--people",
                "20000",
                "--as-of",
                "2022-06-15",
                "--seed",
                "3",
                "--partitions",
                "9",
                "--master",
                "local[2]",
                "--out",
                "x.json",
                "--alone"))
        .isEqualTo(
            new Arguments(
                20_000,
                LocalDate.of(2022, 6, 15),
                3,
                9,
                Optional.of("local[2]"),
                Optional.of(Path.of("x.json")),
                true));
  }

  @Test
  void needsTheNumberOfPeopleAndTheDay() {
    assertThat(Arguments.of("--people", "4000", "--as-of", "2022-06-15").master()).isEmpty();
    refuses("--people must be given", "--as-of", "2022-06-15");
    refuses("--as-of must be given", "--people", "4000");
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    refuses("'--person' must be one of", "--person", "4000");
    refuses("'--people' must be one of", "--as-of", "2022-06-15", "--people");
    refuses("many", "--as-of", "2022-06-15", "--people", "many");
    refuses("today", "--as-of", "today", "--people", "4000");
  }

  private static void refuses(String message, String... arguments) {
    assertThatThrownBy(() -> Arguments.of(arguments))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }
}
