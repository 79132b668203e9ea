package org.aidgov.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.aidgov.core.evaluation.Evaluation;
import org.aidgov.core.evaluation.Evaluator;
import org.aidgov.core.register.RegisterContent;
import org.aidgov.rules.catalogue.Catalogue;
import org.aidgov.rules.json.RegisterReader;
import org.aidgov.rules.json.RegisterWriter;
import org.aidgov.testkit.sample.SampleRegister;
import org.junit.jupiter.api.Test;

/**
 * The shipped samples are what the test kit makes; {@code -Dsamples=rewrite} renews them. The
 * answer key is written by what plants the defects.
 */
class SamplesTest {
  private static final Path SAMPLES = Path.of("../samples");
  private static final Path COMPLIANT = SAMPLES.resolve("compliant.json");
  private static final Path AS_FOUND = SAMPLES.resolve("as-found.json");
  private static final Path ANSWER_KEY = SAMPLES.resolve("as-found.findings.txt");

  @Test
  void committedSamplesAreCurrent() throws IOException {
    SampleRegister.AsFound asFound = SampleRegister.asFound();
    check(COMPLIANT, json(SampleRegister.compliant()));
    check(AS_FOUND, json(asFound.content()));
    check(ANSWER_KEY, String.join("\n", asFound.findings()) + "\n");
  }

  @Test
  void theCompliantSampleHasNoFindingAndNoGap() throws IOException {
    Evaluation evaluation = evaluate(COMPLIANT);
    assertThat(evaluation.findings()).isEmpty();
    assertThat(evaluation.gaps()).isEmpty();
  }

  @Test
  void theFindingsOfTheOtherAreThoseOfTheAnswerKey() throws IOException {
    assertThat(
            evaluate(AS_FOUND).findings().stream().map(finding -> finding.id().toString()).sorted())
        .containsExactlyElementsOf(Files.readAllLines(ANSWER_KEY));
  }

  /** Rules that would take more than a few planted facts: a branch of more than fifty, no group. */
  @Test
  void allButAFewRulesAreInTheAnswerKey() throws IOException {
    Set<String> rules = new TreeSet<>();
    Catalogue.rules().forEach(rule -> rules.add(rule.descriptor().id()));
    Files.readAllLines(ANSWER_KEY).forEach(finding -> rules.remove(finding.substring(0, 7)));
    assertThat(rules).containsExactly("DIS-007", "PTY-009", "PTY-011", "STF-006");
  }

  private static Evaluation evaluate(Path sample) throws IOException {
    return Evaluator.of(Catalogue.policy())
        .evaluate(RegisterReader.read(sample), SampleRegister.AS_OF);
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
