package org.aidgov.rules.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.rule.Rule;
import org.aidgov.rules.catalogue.Catalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The committed pages are those the rules write of themselves; {@code -Dpages=rewrite} renews them.
 */
class RulePagesTest {
  private static final Path PAGES = Path.of("../docs/rules");

  @ParameterizedTest
  @EnumSource(Language.class)
  void committedPagesAreCurrent(Language language) throws IOException {
    Path folder = PAGES.resolve(language.name().toLowerCase(Locale.ROOT));
    Map<String, String> current = pages(language);
    if ("rewrite".equals(System.getProperty("pages"))) {
      rewrite(folder, current);
    }
    Map<String, String> committed = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        committed.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    assertThat(committed).isEqualTo(current);
  }

  /** Two values without their days would contradict each other. */
  @Test
  void saysFromWhichDayAValueHolds() {
    Policy policy = Catalogue.policy().withParameter("GRD-007.most", LocalDate.of(2024, 1, 1), 5);
    Rule rule = policy.rule("GRD-007");

    assertThat(RulePage.of(rule, policy, Language.ZH)).contains("（自2024-01-01起） | ");
    assertThat(RulePage.of(rule, policy, Language.EN))
        .contains(" (from 2024-01-01) | ")
        .doesNotContain("1949");
  }

  private static Map<String, String> pages(Language language) {
    Policy policy = Catalogue.policy();
    Map<String, String> pages = new TreeMap<>();
    StringBuilder index =
        new StringBuilder(language == Language.ZH ? "# 规则集\n\n" : "# The catalogue\n\n");
    for (Rule rule : Catalogue.rules()) {
      String id = rule.descriptor().id();
      pages.put(id + ".md", RulePage.of(rule, policy, language));
      String title = Renderer.of(language).title(id);
      index.append("- [").append(id).append("](").append(id).append(".md) ").append(title);
      index.append('\n');
    }
    pages.put("README.md", index.toString());
    return pages;
  }

  private static void rewrite(Path folder, Map<String, String> pages) throws IOException {
    Files.createDirectories(folder);
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    for (Map.Entry<String, String> page : pages.entrySet()) {
      Files.writeString(folder.resolve(page.getKey()), page.getValue());
    }
  }
}
