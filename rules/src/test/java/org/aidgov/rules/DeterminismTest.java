package org.aidgov.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import org.aidgov.core.evaluation.Evaluation;
import org.aidgov.core.evaluation.Evaluator;
import org.aidgov.core.register.Register;
import org.aidgov.core.register.RegisterContent;
import org.aidgov.core.rule.Policy;
import org.aidgov.rules.catalogue.Catalogue;
import org.aidgov.rules.json.EvaluationWriter;
import org.aidgov.rules.json.RegisterReader;
import org.aidgov.rules.json.RegisterWriter;
import org.aidgov.rules.render.Language;
import org.aidgov.rules.render.Renderer;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The same register gives the same bytes, wherever and in whatever order it is read. */
class DeterminismTest {
  private static final List<String> ZONES =
      List.of("UTC", "Asia/Shanghai", "Asia/Urumqi", "America/St_Johns", "Pacific/Kiritimati");
  private static final List<String> LOCALES = List.of("zh-CN", "en-US", "tr-TR", "ar-SA", "th-TH");

  private final TimeZone zone = TimeZone.getDefault();
  private final Locale locale = Locale.getDefault();

  @AfterEach
  void restore() {
    TimeZone.setDefault(zone);
    Locale.setDefault(locale);
  }

  @Test
  void theBytesAreTheSameInEveryZoneAndLocaleAndOrder() throws IOException {
    RegisterContent content = uncovered().content();
    Random random = new Random(1);
    Set<String> outputs = new HashSet<>();
    for (String zoneId : ZONES) {
      for (String tag : LOCALES) {
        TimeZone.setDefault(TimeZone.getTimeZone(zoneId));
        Locale.setDefault(Locale.forLanguageTag(tag));
        outputs.add(json(readBack(shuffled(content, random))));
      }
    }
    assertThat(outputs).hasSize(1);
    assertThat(outputs.iterator().next()).contains("GRD-001").contains("网格");
  }

  /**
   * Everybody without a cell, and attendance of one without end: many findings of several rules.
   */
  private static Scenario uncovered() {
    Scenario scenario = Scenario.compliant();
    for (int i = 1; i <= 8; i++) {
      scenario = scenario.dossier("p-" + i, d -> d.withCells());
    }
    return scenario.party("p-5", f -> f.withAttended());
  }

  private static RegisterContent shuffled(RegisterContent content, Random random) {
    return content
        .withUnits(shuffled(content.units(), random))
        .withHeadquarters(shuffled(content.headquarters(), random))
        .withGroups(shuffled(content.groups(), random))
        .withCells(shuffled(content.cells(), random))
        .withBranches(shuffled(content.branches(), random))
        .withMeetings(shuffled(content.meetings(), random))
        .withPeople(shuffled(content.people(), random));
  }

  private static <T> List<T> shuffled(List<T> list, Random random) {
    List<T> copy = new ArrayList<>(list);
    Collections.shuffle(copy, random);
    return copy;
  }

  /** Writes and reads the content, so that both are under the same default zone and locale. */
  private static Register readBack(RegisterContent content) throws IOException {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    RegisterWriter.write(content, written);
    return RegisterReader.read(written.toByteArray());
  }

  private static String json(Register register) throws IOException {
    Policy policy = Catalogue.policy();
    Evaluation evaluation = Evaluator.of(policy).evaluate(register, Scenario.TODAY);
    Renderer renderer = Renderer.of(Language.ZH, register);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    EvaluationWriter.write(
        evaluation, policy, finding -> Map.of("explanation", renderer.explanation(finding)), out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
