package org.aidgov.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsTest {
  private static final Measurement LOOP =
      new Measurement("Full.plain", 1000, 200, 180, 240, 210, 5);
  private static final Measurement OURS = new Measurement("Full.ours", 1000, 300, 290, 310, 300, 7);
  private static final Measurement MANY = new Measurement("Full.ours", 9000, 900, 900, 900, 900, 0);

  @Test
  void what_is_kept_is_read_again(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("kept.tsv");
    Results results = new Results();
    results.replace("few", "a machine", List.of(LOOP, OURS));
    results.replace("many", "another", List.of(MANY));
    results.write(file);

    Results again = Results.read(file);

    assertThat(again.of("Full.ours", 1000)).contains(OURS);
    assertThat(again.of("Full.ours", 9000)).contains(MANY);
    assertThat(again.sizes("Full.")).containsExactly(1000, 9000);
    assertThat(again.on()).containsExactly("a machine", "another");
  }

  @Test
  void nothing_is_kept_at_first(@TempDir Path folder) throws IOException {
    assertThat(Results.read(folder.resolve("none.tsv")).sizes("Full.")).isEmpty();
  }

  @Test
  void whoever_fails_the_next_time_is_not_kept_and_other_steps_are() {
    Results results = new Results();
    results.replace("few", "a machine", List.of(LOOP, OURS));
    results.replace("many", "a machine", List.of(MANY));

    results.replace("few", "a machine", List.of(LOOP));

    assertThat(results.of("Full.plain", 1000)).contains(LOOP);
    assertThat(results.of("Full.ours", 1000)).isEmpty();
    assertThat(results.of("Full.ours", 9000)).contains(MANY);
  }
}
