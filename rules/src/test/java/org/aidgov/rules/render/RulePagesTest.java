package org.aidgov.rules.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.rule.Rule;
import org.aidgov.rules.catalogue.Catalogue;
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
