package org.aidgov.rules.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the Javadoc of the core says, as plain text. */
final class Sources {
  private static final Path FOLDER = Path.of("../core/src/main/java");
  private static final String COMMENT = "/\\*\\*((?:(?!\\*/).)*)\\*/";

  private final Map<Class<?>, String> files = new HashMap<>();

  /** Returns the first sentence on a type. */
  String ofType(Class<?> type) {
    return firstSentence(plain(commentOn(type)));
  }

  /** Returns what is said of a component of a record. */
  String ofComponent(Class<?> type, String component) {
    Matcher param =
        Pattern.compile("@param " + component + "\\s(.*?)(?=@param|@throws|$)", Pattern.DOTALL)
            .matcher(commentOn(type).replaceAll("(?m)^\\s*\\* ?", ""));
    return param.find() ? plain(param.group(1)) : "";
  }

  /** Returns what an enum's constants stand for. */
  String ofConstants(Class<?> type) {
    return ofType(type)
        + Arrays.stream(type.getEnumConstants())
            .map(constant -> " " + constant + ": " + ofConstant(type, (Enum<?>) constant))
            .collect(Collectors.joining());
  }

  private String ofConstant(Class<?> type, Enum<?> constant) {
    return plain(find(type, COMMENT + "\\s*" + constant.name() + "\\b"));
  }

  private String commentOn(Class<?> type) {
    return find(
        type,
        COMMENT
            + "\\s*(?:@[\\w.]+(?:\\((?:[^()]|\\([^()]*\\))*\\))?(?:\\s*//[^\\n]*)?\\s*)*"
            + "public (?:final |sealed )?(?:record|enum|class|interface) "
            + type.getSimpleName()
            + "\\b");
  }

  private String find(Class<?> type, String pattern) {
    Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(file(type));
    if (!matcher.find()) {
      throw new IllegalStateException("there is no comment on " + type);
    }
    return matcher.group(1);
  }

  private String file(Class<?> type) {
    return files.computeIfAbsent(
        type.getNestHost(),
        host -> {
          try {
            return Files.readString(FOLDER.resolve(host.getName().replace('.', '/') + ".java"));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private static String firstSentence(String text) {
    int end = text.indexOf(". ");
    return end < 0 ? text : text.substring(0, end + 1);
  }

  private static String plain(String comment) {
    return comment
        .replaceAll("(?m)^\\s*\\*", " ")
        .replaceAll("@(param|throws)(?s:.*)", "")
        .replaceAll("\\{@(?:link|linkplain)\\s+[\\w.]*#?[\\w().]*\\s+([^}]*)}", "$1")
        .replaceAll("\\{@(?:link|code)\\s+(?:[\\w.]+#|#)?([^}]*)}", "$1")
        .replaceAll("</?\\w+>", "")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
