package org.aidgov.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.aidgov.core.evaluation.Evaluation;
import org.aidgov.core.evaluation.Evaluator;
import org.aidgov.core.party.LifeMeeting;
import org.aidgov.core.register.RegisterContent;
import org.aidgov.rules.catalogue.Catalogue;
import org.aidgov.rules.json.RegisterReader;
import org.aidgov.rules.json.RegisterWriter;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

/**
 * The shipped samples are what the test kit makes; {@code -Dsamples=rewrite} renews them. Each
 * planted defect brings its entry of the answer key along.
 */
class SamplesTest {
  private static final Path SAMPLES = Path.of("../samples");
  private static final Path COMPLIANT = SAMPLES.resolve("compliant.json");
  private static final Path AS_FOUND = SAMPLES.resolve("as-found.json");
  private static final Path ANSWER_KEY = SAMPLES.resolve("as-found.findings.txt");

  private final List<String> key = new ArrayList<>();

  @Test
  void committedSamplesAreCurrent() throws IOException {
    check(COMPLIANT, json(Scenario.compliant().content()));
    check(AS_FOUND, json(asFound().content()));
    key.sort(null);
    check(ANSWER_KEY, String.join("\n", key) + "\n");
  }

  @Test
  void theCompliantSampleHasNoFinding() throws IOException {
    assertThat(evaluate(COMPLIANT).findings()).isEmpty();
  }

  @Test
  void theFindingsOfTheOtherAreThoseOfTheAnswerKey() throws IOException {
    assertThat(
            evaluate(AS_FOUND).findings().stream().map(finding -> finding.id().toString()).sorted())
        .containsExactlyElementsOf(Files.readAllLines(ANSWER_KEY));
  }

  private Scenario asFound() {
    key.add("GRD-001 PERSON p-8 none 2020-03-01");
    key.add("PTY-032 BRANCH t-office missing 2022-04-01");
    key.add("PTY-038 PERSON p-5 host 2022-01-01");
    return Scenario.compliant()
        .dossier("p-8", d -> d.withCells())
        .meeting("t-office-2022-04-15", m -> m.withKind(LifeMeeting.Kind.GROUP_MEETING))
        .party(
            "p-5",
            f ->
                f.withAttended(
                    f.attended().stream().filter(m -> !m.value().startsWith("h-")).toList()));
  }

  private static Evaluation evaluate(Path sample) throws IOException {
    return Evaluator.of(Catalogue.policy()).evaluate(RegisterReader.read(sample), Scenario.TODAY);
  }

  private static String json(RegisterContent content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RegisterWriter.write(content, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static void check(Path file, String text) throws IOException {
    if ("rewrite".equals(System.getProperty("samples"))) {
      Files.writeString(file, text);
    }
    assertThat(Files.readString(file)).isEqualTo(text);
  }
}
