package org.aidgov.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageTest {
  private static final String PAGE =
      """
      before
      <!-- table: full -->
      old
      <!-- end of table: full -->
      after
      """;

  @Test
  void a_table_takes_the_place_of_the_one_before_it() {
    String once = Page.with(PAGE, "full", "\n| new |\n");
    assertThat(once).contains("| new |").doesNotContain("old").startsWith("before");
    assertThat(Page.with(once, "full", "\n| new |\n")).isEqualTo(once).endsWith("after\n");
  }

  @Test
  void a_page_without_a_place_for_a_table_is_refused() {
    assertThatThrownBy(() -> Page.with(PAGE, "change", ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("change");
  }

  @Test
  void the_page_has_a_place_for_each_table(@TempDir Path folder) throws IOException {
    Path target = folder.resolve("benchmarks.md");
    Map<String, String> tables = new Tables(new Results()).all();
    Page.write(Path.of("../../docs/benchmarks.md"), tables, target);
    assertThat(Files.readString(target)).contains("# Benchmarks", "| target | people |");
  }
}
