package org.aidgov.rules.render;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;

/** The words of one language, by key. */
final class Words {
  private static final List<String> FILES =
      List.of(
          "common",
          "staff",
          "grid",
          "party",
          "life",
          "supervision",
          "institution",
          "discipline",
          "care",
          "meeting",
          "work");
  private static final Words CHINESE = new Words(Language.ZH);
  private static final Words ENGLISH = new Words(Language.EN);

  private final ImmutableMap<String, String> words;

  private Words(Language language) {
    ImmutableMap.Builder<String, String> all = ImmutableMap.builder();
    for (String file : FILES) {
      Properties properties = new Properties();
      String name = file + "." + language.suffix() + ".properties";
      // Asked for from here, not through a library: a named module shows its resources to itself.
      try (Reader reader =
          new InputStreamReader(
              Objects.requireNonNull(Words.class.getResourceAsStream(name), name),
              StandardCharsets.UTF_8)) {
        properties.load(reader);
      } catch (IOException e) {
        throw new UncheckedIOException("can't read the library's own words " + name, e);
      }
      properties.stringPropertyNames().forEach(key -> all.put(key, properties.getProperty(key)));
    }
    words = all.buildOrThrow();
  }

  static Words in(Language language) {
    return language == Language.ZH ? CHINESE : ENGLISH;
  }

  Set<String> keys() {
    return ImmutableSet.copyOf(words.keySet());
  }

  boolean has(String key) {
    return words.containsKey(key);
  }

  /** Returns the words of a key. */
  String get(String key) {
    String text = words.get(key);
    if (text == null) {
      throw new IllegalStateException("there are no words for '" + key + "'");
    }
    return text;
  }

  /**
   * Returns the words of a key, with each {@code {name}} replaced. What is put in is never looked
   * at again: a brace in a name stays a brace.
   */
  String fill(String key, Function<String, String> values) {
    String template = get(key);
    StringBuilder text = new StringBuilder();
    int done = 0;
    for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', done)) {
      int close = template.indexOf('}', open);
      text.append(template, done, open).append(values.apply(template.substring(open + 1, close)));
      done = close + 1;
    }
    return text.append(template, done, template.length()).toString();
  }
}
