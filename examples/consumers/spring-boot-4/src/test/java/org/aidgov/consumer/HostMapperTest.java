package org.aidgov.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import tools.jackson.databind.json.JsonMapper;
import org.aidgov.core.evaluation.Evaluator;
import org.aidgov.core.register.Register;
import org.aidgov.core.register.RegisterContent;
import org.aidgov.rules.catalogue.Catalogue;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.test.context.SpringBootTest;

/** The host's own mapper reads and writes a register, and the host gets findings from it. */
@SpringBootTest(classes = HostMapperTest.Application.class)
class HostMapperTest {
  @SpringBootApplication
  static class Application {}

  @Autowired private JsonMapper mapper;

  @Test
  void readsWhatItWrote() throws Exception {
    RegisterContent content = Scenario.compliant().content();
    String json = mapper.writeValueAsString(content);
    assertThat(json).contains("\"days\":\"2020-03-01/..\"").doesNotContain("\"known\"");
    assertThat(mapper.readValue(json, RegisterContent.class)).isEqualTo(content);
  }

  @Test
  void getsFindingsFromWhatItRead() throws Exception {
    RegisterContent content =
        Scenario.compliant().dossier("p-8", d -> d.withCells()).content();
    Register read =
        Register.of(mapper.readValue(mapper.writeValueAsString(content), RegisterContent.class));
    assertThat(Evaluator.of(Catalogue.policy()).evaluate(read, Scenario.TODAY).findings())
        .anySatisfy(finding -> assertThat(finding.id()).hasToString("GRD-001 PERSON p-8 none 2020-03-01"));
  }
}
