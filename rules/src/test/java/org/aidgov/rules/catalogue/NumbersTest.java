package org.aidgov.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every number in the rules comes from a parameter, none from an {@code if}. */
class NumbersTest {
  private static final Path CATALOGUE = Path.of("src/main/java/org/aidgov/rules/catalogue");
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\n]*", Pattern.DOTALL);
  private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");

  /** A parameter's declaration: from its factory to the end of the statement. */
  private static final Pattern PARAMETER =
      Pattern.compile("Parameter\\s*\\.of\\(.*?;", Pattern.DOTALL);

  private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])\\d[\\d_]*L?(?![\\w.])");
  private static final Pattern COMPARED_WITH_ONE =
      Pattern.compile("(?:[<>]=?|[=!]=)\\s*1(?![\\w.])");

  @Test
  void noRuleHasANumberOfItsOwn() throws IOException {
    List<String> numbers = new ArrayList<>();
    int files = 0;
    try (Stream<Path> sources = Files.walk(CATALOGUE)) {
      for (Path source : sources.filter(path -> path.toString().endsWith(".java")).toList()) {
        files++;
        String code = strip(Files.readString(source));
        find(NUMBER, code, source, numbers, found -> !found.equals("0") && !found.equals("1"));
        find(COMPARED_WITH_ONE, code, source, numbers, found -> true);
      }
    }
    assertThat(files).isGreaterThan(5);
    assertThat(numbers).isEmpty();
  }

  private static String strip(String code) {
    String bare = COMMENT.matcher(code).replaceAll(" ");
    bare = TEXT.matcher(bare).replaceAll("\"\"");
    return PARAMETER.matcher(bare).replaceAll(";");
  }

  private static void find(
      Pattern pattern,
      String code,
      Path source,
      List<String> found,
      java.util.function.Predicate<String> wanted) {
    Matcher matcher = pattern.matcher(code);
    while (matcher.find()) {
      if (wanted.test(matcher.group())) {
        found.add(source.getFileName() + ": " + matcher.group());
      }
    }
  }
}
