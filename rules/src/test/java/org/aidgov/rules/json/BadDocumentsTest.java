package org.aidgov.rules.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.aidgov.core.register.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents that are no registers, each with every problem that is reported, word for word. */
class BadDocumentsTest {
  private static final String PROBLEMS = "\n=>\n";

  record Case(String title, String document, String problems) {
    @Override
    public String toString() {
      return title;
    }
  }

  private static final Path FILE =
      Path.of("src/test/resources/org/aidgov/rules/json/bad-documents.txt");

  static Stream<Case> cases() throws IOException {
    return Splitter.on("### ")
        .omitEmptyStrings()
        .splitToStream(Files.readString(FILE))
        .map(BadDocumentsTest::parse);
  }

  private static Case parse(String text) {
    int title = text.indexOf('\n');
    int problems = text.indexOf(PROBLEMS);
    return new Case(
        text.substring(0, title),
        text.substring(title + 1, problems),
        text.substring(problems + PROBLEMS.length()).strip());
  }

  private static String problems(Case bad) {
    InvalidInputException refusal =
        catchThrowableOfType(
            InvalidInputException.class, () -> RegisterReader.read(bad.document().getBytes(UTF_8)));
    return refusal == null ? "none" : String.valueOf(refusal.getMessage());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void areRefusedWithExactlyTheseProblems(Case bad) {
    assertThat(problems(bad)).isEqualTo(bad.problems()).isNotEqualTo("none");
  }

  /** With {@code -Dbad-documents=rewrite}, for whoever reads the difference. */
  @Test
  void areWrittenAsTheyAreRead() throws IOException {
    StringBuilder all = new StringBuilder();
    for (Case bad : cases().toList()) {
      all.append("### ").append(bad.title()).append('\n').append(bad.document());
      all.append(PROBLEMS).append(problems(bad)).append("\n\n");
    }
    if ("rewrite".equals(System.getProperty("bad-documents"))) {
      Files.writeString(FILE, all);
    }
    assertThat(Files.readString(FILE)).isEqualTo(all.toString());
  }

  @Test
  void areMany() throws IOException {
    assertThat(cases()).hasSizeGreaterThanOrEqualTo(60);
  }

  @Test
  void areRefusedInPlainWords() throws IOException {
    List<String> jargon =
        List.of("com.", "java", "jackson", "token", "Exception", "field name", "START_", "null,");
    assertThat(cases().map(Case::problems))
        .noneMatch(problems -> jargon.stream().anyMatch(problems::contains));
  }
}
