package org.aidgov.rules.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.aidgov.core.register.InvalidInputException;
import org.aidgov.core.rule.Parameter;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyReaderTest {
  private static final Policy BASE = TestPolicy.policy();

  private static Policy read(String document) {
    return PolicyReader.read(BASE, document.replace('\'', '"').getBytes(UTF_8));
  }

  private static int value(Policy policy, String parameter, String day) {
    Parameter found = policy.parameters().get(parameter);
    return found == null ? -1 : found.on(LocalDate.parse(day)).value();
  }

  @Test
  void nothingSetIsThePolicyItself() {
    Policy policy = read("{}");
    assertThat(policy.rules()).isEqualTo(BASE.rules());
    assertThat(policy.parameters()).isEqualTo(BASE.parameters());
  }

  @Test
  void setsParametersSeveritiesAndWhatIsOff() {
    Policy policy =
        read(
            """
            {
              'parameters': {'TST-001.cells': [{'from': '2020-01-01', 'value': 5}]},
              'severities': {'TST-001': 'INFO'},
              'off': ['TST-002']
            }
            """);
    assertThat(value(policy, "TST-001.cells", "2019-12-31")).isEqualTo(2);
    assertThat(value(policy, "TST-001.cells", "2020-01-01")).isEqualTo(5);
    assertThat(value(policy, "TST-001.cells", "2022-01-01")).isEqualTo(5);
    assertThat(policy.rules()).hasSize(1);
    assertThat(policy.severity(policy.rule("TST-001").descriptor())).isEqualTo(Severity.INFO);
  }

  @Test
  void theOrderOfValuesDoesNotMatter() {
    Policy policy =
        read(
            "{'parameters': {'TST-002.days': [{'from': '2021-01-01', 'value': 7},"
                + " {'from': '2020-01-01', 'value': 90}]}}");
    assertThat(value(policy, "TST-002.days", "2020-12-31")).isEqualTo(90);
    assertThat(value(policy, "TST-002.days", "2021-01-01")).isEqualTo(7);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'parameter': {}} | $: field must be one of parameters, severities, off, but was 'parameter'",
        "{'parameters': []} | $.parameters: must be an object, but was '[…]'",
        "{'parameters': {'TST-009.x': []}} | $.parameters['TST-009.x']: there is no such parameter",
        "{'parameters': {'TST-002.days': [{'from': '2020-01-01'}]}}"
            + " | $.parameters['TST-002.days'][0].value: must be there",
        "{'parameters': {'TST-002.days': [{'from': '1.1.2020', 'value': 1}]}}"
            + " | $.parameters['TST-002.days'][0].from: day must look like 2020-03-01, but was"
            + " '1.1.2020'",
        "{'parameters': {'TST-002.days': [], 'TST-002.days': []}}"
            + " | $.parameters['TST-002.days']: must be there only once",
        "{'parameters': {'TST-002.days': [{'from': '2020-01-01', 'value': 1},"
            + " {'from': '2020-01-01', 'value': 2}]}}"
            + " | $.parameters['TST-002.days'][1].from: must be there only once, but was"
            + " '2020-01-01'",
        "{'parameters': {'TST-001.cells': [{'from': '2020-01-01', 'value': 10}]}}"
            + " | $.parameters['TST-001.cells'][0]: parameter TST-001.cells must be 1 to 9, but"
            + " was '10'",
        "{'parameters': {'TST-001.cells': [{'from': '2020-01-01', 'value': 1}]}}"
            + " | $.parameters['TST-001.cells'][0]: parameter TST-001.cells is binding"
            + " (regulation Art. 11): it may only be made stricter than 3, but was '1'",
        "{'severities': {'TST-009': 'INFO'}}"
            + " | $.severities['TST-009']: rule must be one of [TST-001, TST-002], but was"
            + " 'TST-009'",
        "{'severities': {'TST-001': 'FATAL'}}"
            + " | $.severities['TST-001']: must be one of ERROR, WARNING, INFO, but was 'FATAL'",
        "{'off': ['TST-001', 'TST-009']}"
            + " | $.off[1]: rule must be one of [TST-001, TST-002], but was 'TST-009'",
        "{'off': null} | $.off: must be left out where there is none, but was 'null'",
      })
  void refusesWithTheReasonAtItsPlace(String document, String problem) {
    assertThatThrownBy(() -> read(document))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage(problem);
  }

  /** Or a first, stricter value of our own would make way for one looser than the law's. */
  @Test
  void judgesEachValueByTheSourceAndNotByAnotherValueGiven() {
    assertThatThrownBy(
            () ->
                read(
                    "{'parameters': {'TST-001.cells': [{'from': '2021-01-01', 'value': 1},"
                        + " {'from': '2020-01-01', 'value': 5}]}}"))
        .hasMessageContaining(
            "$.parameters['TST-001.cells'][0]: parameter TST-001.cells is binding");
  }

  @Test
  void reportsAllProblemsAtOnce() {
    assertThatThrownBy(
            () -> read("{'parameters': {'A': []}, 'severities': {'B': 'INFO'}, 'off': ['C', 'D']}"))
        .isInstanceOfSatisfying(
            InvalidInputException.class, e -> assertThat(e.problems()).hasSize(4));
  }
}
