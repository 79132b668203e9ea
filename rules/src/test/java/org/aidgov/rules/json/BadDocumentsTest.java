package org.aidgov.rules.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.aidgov.core.register.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents that are no registers, each with every problem that is reported, word for word. */
class BadDocumentsTest {
  record Case(String title, String document, String problems) {
    @Override
    public String toString() {
      return title;
    }
  }

  static Stream<Case> cases() throws IOException {
    String text =
        Resources.toString(
            Resources.getResource(BadDocumentsTest.class, "bad-documents.txt"), UTF_8);
    return Splitter.on("### ").omitEmptyStrings().splitToStream(text).map(BadDocumentsTest::parse);
  }

  private static Case parse(String text) {
    int title = text.indexOf('\n');
    int problems = text.indexOf("\n=>\n");
    return new Case(
        text.substring(0, title),
        text.substring(title + 1, problems),
        text.substring(problems + 4).strip());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void areRefusedWithExactlyTheseProblems(Case bad) {
    InvalidInputException refusal =
        catchThrowableOfType(
            InvalidInputException.class, () -> RegisterReader.read(bad.document().getBytes(UTF_8)));
    assertThat(refusal).as("is refused").isNotNull();
    assertThat(refusal).hasMessage(bad.problems());
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
