package org.aidgov.rules.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aidgov.core.register.Remedy;
import org.aidgov.core.rule.Parameter;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.rules.catalogue.Catalogue;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The words are complete, in both languages, and none is there for nothing. */
class WordsTest {
  private static final Path SOURCES = Path.of("src/main/java/org/aidgov/rules");
  private static final Pattern RULE_KEY = Pattern.compile("[A-Z]{3}-[0-9]{3}\\..*");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");
  private static final Pattern CONDITION =
      Pattern.compile(
          "\\bc\\s*\\.(?:holds|isSome|isNone|isSingle|atLeast|atMost|moreThan|isWithin|notAfter)"
              + "\\(\\s*\"([^\"]+)\"");

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertThat(Words.in(Language.ZH).keys())
        .containsExactlyInAnyOrderElementsOf(Words.in(Language.EN).keys());
  }

  @Test
  void everyStepHasWords() {
    List<String> steps =
        Stream.of(Remedy.class.getPermittedSubclasses())
            .filter(step -> step != Remedy.Together.class)
            .map(step -> "step." + step.getSimpleName())
            .toList();
    assertThat(Words.in(Language.EN).keys().stream().filter(key -> key.startsWith("step.")))
        .containsExactlyInAnyOrderElementsOf(steps);
  }

  @Test
  void chineseIsWrittenWithChinesePunctuation() {
    Words zh = Words.in(Language.ZH);
    assertThat(zh.keys())
        .allSatisfy(key -> assertThat(zh.get(key)).as(key).doesNotContainPattern("[一-龥}][,;:?(]"));
  }

  @Test
  void bothLanguagesSayTheSameFacts() {
    for (String key : Words.in(Language.EN).keys()) {
      // Which of its facts a sentence names may differ; that it names only those it has, may not.
      if (!key.endsWith(".remedy") && !RULE_KEY.matcher(key).matches()) {
        assertThat(placeholders(Language.ZH, key))
            .as(key)
            .isEqualTo(placeholders(Language.EN, key));
      }
    }
  }

  private static Set<String> placeholders(Language language, String key) {
    Set<String> names = new TreeSet<>();
    Matcher matcher = PLACEHOLDER.matcher(Words.in(language).get(key));
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    return names;
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void noWordsAreThereForARuleThatIsNot(Language language) throws IOException {
    Set<String> wanted = new TreeSet<>();
    for (Rule rule : Catalogue.rules()) {
      wanted.addAll(keys(rule));
      // Rules of one package may share a helper that evaluates conditions.
      try (Stream<Path> sources = Files.list(source(rule).getParent())) {
        for (Path source : sources.toList()) {
          addConditions(rule, source, wanted);
        }
      }
    }
    assertThat(Words.in(language).keys().stream().filter(key -> RULE_KEY.matcher(key).matches()))
        .isSubsetOf(wanted);
  }

  @TestFactory
  Stream<DynamicTest> everyRuleHasAllItsWords() {
    return Catalogue.rules().stream()
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule.descriptor().id(),
                    () -> assertThat(Words.in(Language.EN).keys()).containsAll(keys(rule))));
  }

  @TestFactory
  Stream<DynamicTest> everyUnitHasWords() {
    return Catalogue.rules().stream()
        .flatMap(rule -> rule.descriptor().parameters().stream())
        .map(Parameter::unit)
        .distinct()
        .map(
            unit ->
                DynamicTest.dynamicTest(
                    unit,
                    () ->
                        assertThat(Words.in(Language.EN).has("unit." + unit.replace(' ', '-')))
                            .isTrue()));
  }

  private static List<String> keys(Rule rule) throws IOException {
    RuleDescriptor descriptor = rule.descriptor();
    List<String> keys = new ArrayList<>();
    for (String part : List.of(".title", ".why", ".edges")) {
      keys.add(descriptor.id() + part);
    }
    for (String aspect : descriptor.aspects()) {
      keys.add(descriptor.id() + "." + aspect);
      keys.add(descriptor.id() + "." + aspect + ".remedy");
    }
    // What a rule calls its conditions stands in its source only.
    addConditions(rule, source(rule), keys);
    return keys;
  }

  private static Path source(Rule rule) {
    String name = rule.getClass().getName().replace("org.aidgov.rules.", "").replace('.', '/');
    return SOURCES.resolve(name + ".java");
  }

  private static void addConditions(Rule rule, Path source, Collection<String> keys)
      throws IOException {
    Matcher conditions = CONDITION.matcher(Files.readString(source));
    while (conditions.find()) {
      keys.add(rule.descriptor().id() + ".fact." + conditions.group(1));
    }
  }

  @Test
  void whatIsPutInIsNotLookedAtAgain() {
    assertThat(Words.in(Language.EN).fill("report.gaps", name -> "{n} ${x} %s"))
        .startsWith("{n} ${x} %s ");
  }
}
