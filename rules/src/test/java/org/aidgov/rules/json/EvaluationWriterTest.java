package org.aidgov.rules.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidgov.core.calendar.ClockRange;
import org.aidgov.core.calendar.Moment;
import org.aidgov.core.evaluation.Evaluation;
import org.aidgov.core.evaluation.Evaluator;
import org.aidgov.core.evaluation.Finding;
import org.aidgov.core.evaluation.FindingId;
import org.aidgov.core.party.PartyStatus;
import org.aidgov.core.register.Dossier;
import org.aidgov.core.register.Register;
import org.aidgov.core.register.RegisterContent;
import org.aidgov.core.register.Scope;
import org.aidgov.core.register.SubjectId;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.value.CalendarPeriod;
import org.aidgov.core.value.DayRange;
import org.aidgov.rules.catalogue.Catalogue;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EvaluationWriterTest {
  private static final Policy POLICY = TestPolicy.policy();
  private static final LocalDate DAY = LocalDate.of(2021, 2, 14);

  private static RegisterContent twoPeople() {
    RegisterContent content = Scenario.compliant().content();
    return content.withPeople(content.people().subList(0, 2));
  }

  private static String write(RegisterContent content, Function<Finding, Map<String, String>> words)
      throws IOException {
    ByteArrayOutputStream target = new ByteArrayOutputStream();
    Evaluation evaluation = Evaluator.of(POLICY).evaluate(Register.of(content), DAY);
    EvaluationWriter.write(evaluation, POLICY, words, target);
    return target.toString(UTF_8);
  }

  @Test
  void writesFindingsWithTheirReasonsAndGaps() throws IOException {
    assertThat(write(twoPeople(), finding -> Map.of()))
        .isEqualTo(
            """
            {
            "asOf":"2021-02-14",
            "rules":2,
            "counts":{
            "TST-001":{"satisfied":0,"violated":2,"notApplicable":0,"undetermined":0},
            "TST-002":{"satisfied":0,"violated":0,"notApplicable":0,"undetermined":2}
            },
            "findings":[
            %s,
            %s
            ],
            "gaps":[
            {"rule":"TST-002","subject":{"scope":"PERSON","id":"p-1"},"missing":["nobody-knows"]},
            {"rule":"TST-002","subject":{"scope":"PERSON","id":"p-2"},"missing":["nobody-knows"]}
            ]
            }
            """
                .formatted(finding("p-1"), finding("p-2")));
  }

  private static String finding(String person) {
    String citation =
        "{\"source\":\"regulation\",\"place\":\"Art. 11\",\"binding\":\"MANDATORY\","
            + "\"evidence\":\"FOUND\"}";
    return "{\"rule\":\"TST-001\",\"subject\":{\"scope\":\"PERSON\",\"id\":\""
        + person
        + "\"},\"aspect\":\"few\",\"since\":\"1949-01-01\",\"severity\":\"ERROR\","
        + "\"clauses\":[\"G1\",\"G2\"],\"citations\":["
        + citation
        + "],\"facts\":{\"share\":{\"type\":\"share\",\"part\":1,\"whole\":2}},\"conditions\":["
        + "{\"fact\":\"cells\",\"found\":{\"type\":\"count\",\"value\":1},\"relation\":\"AT_LEAST\","
        + "\"bound\":{\"type\":\"count\",\"value\":2},\"holds\":false,\"parameter\":{\"id\":"
        + "\"TST-001.cells\",\"unit\":\"cells\",\"value\":2,\"citation\":"
        + citation
        + "}}]}";
  }

  @Test
  void writesNothingUnderAPolicyThatDoesNotHaveARule() {
    Evaluation evaluation = Evaluator.of(POLICY).evaluate(Register.of(twoPeople()), DAY);
    ByteArrayOutputStream target = new ByteArrayOutputStream();

    assertThatThrownBy(
            () -> EvaluationWriter.write(evaluation, POLICY.without(List.of("TST-001")), target))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("TST-001");
    assertThat(target.size()).isZero();
  }

  /** What looks whole, but lacks findings, would be taken for all there is. */
  @Test
  void whatBreaksOffIsNoJson() {
    Evaluation evaluation = Evaluator.of(POLICY).evaluate(Register.of(twoPeople()), DAY);
    ByteArrayOutputStream target = new ByteArrayOutputStream();

    assertThatThrownBy(
            () ->
                EvaluationWriter.write(
                    evaluation,
                    POLICY,
                    finding -> {
                      if (finding.id().subject().id().equals("p-2")) {
                        throw new IllegalStateException("no words");
                      }
                      return Map.of();
                    },
                    target))
        .hasMessage("no words");
    assertThatThrownBy(() -> new ObjectMapper().readTree(target.toByteArray()))
        .isInstanceOf(IOException.class);
  }

  @Test
  void writesTheWordsHandedInInOrderOfTheirKeys() throws IOException {
    String written =
        write(
            twoPeople(), finding -> Map.of("title", "T", "remedy", "R\n\"x\"", "explanation", "E"));
    assertThat(written)
        .contains(
            "],\"text\":{\"explanation\":\"E\",\"remedy\":\"R\\n\\\"x\\\"\",\"title\":\"T\"}}");
  }

  @Test
  void writesTheSameBytesForTheSameRegisterInAnyOrderOnAnyMachine() throws IOException {
    RegisterContent content = Scenario.compliant().content();
    String here = write(content, finding -> Map.of());
    List<Dossier> reversed = new ArrayList<>(content.people());
    Collections.reverse(reversed);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab-ca-islamic"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(write(content.withPeople(reversed), finding -> Map.of())).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void writesWhatTheCatalogueFinds() throws IOException {
    Register register =
        Scenario.compliant().dossier("p-8", dossier -> dossier.withCells()).register();
    Policy policy = Catalogue.policy();
    Evaluation evaluation = Evaluator.of(policy).evaluate(register, Scenario.TODAY);
    ByteArrayOutputStream target = new ByteArrayOutputStream();
    EvaluationWriter.write(evaluation, policy, target);
    assertThat(new ObjectMapper().readTree(target.toByteArray()).get("findings"))
        .hasSize(evaluation.findings().size())
        .anyMatch(finding -> finding.get("rule").asText().equals("GRD-001"));
  }

  @Test
  void writesWhichOfSeveralThings() throws IOException {
    Evaluation whole = Evaluator.of(POLICY).evaluate(Register.of(twoPeople()), DAY);
    Finding first = whole.findings().get(0);
    FindingId id = new FindingId(first.id().rule(), first.id().subject(), "few", "c-1", DAY);
    Finding one = new Finding(id, first.severity(), ImmutableMap.of(), ImmutableList.of());
    ByteArrayOutputStream target = new ByteArrayOutputStream();
    EvaluationWriter.write(
        new Evaluation(DAY, List.of(one), List.of(), whole.counts()), POLICY, target);
    assertThat(target.toString(UTF_8))
        .contains("\"aspect\":\"few\",\"thing\":\"c-1\",\"since\":\"2021-02-14\"")
        .contains("\"facts\":{},\"conditions\":[]}")
        .contains("\"gaps\":[]\n}\n");
  }

  @Test
  void leavesTheStreamOpen() throws IOException {
    AtomicBoolean closed = new AtomicBoolean();
    OutputStream target =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            closed.set(true);
          }
        };
    Evaluation evaluation = Evaluator.of(POLICY).evaluate(Register.of(twoPeople()), DAY);
    EvaluationWriter.write(evaluation, POLICY, target);
    assertThat(closed).isFalse();
    assertThat(target.toString()).endsWith("}\n");
  }

  static Stream<Arguments> facts() {
    SubjectId person = new SubjectId(Scope.PERSON, "p-17");
    return Stream.of(
        Arguments.of(FactValue.of(3), "{'type':'count','value':3}"),
        Arguments.of(new FactValue.Share(5, 10), "{'type':'share','part':5,'whole':10}"),
        Arguments.of(new FactValue.Flag(true), "{'type':'flag','value':true}"),
        Arguments.of(FactValue.of(DAY), "{'type':'day','value':'2021-02-14'}"),
        Arguments.of(
            new FactValue.Days(DayRange.openFrom(DAY)), "{'type':'days','value':'2021-02-14/..'}"),
        Arguments.of(
            FactValue.of(CalendarPeriod.containing(DAY, CalendarPeriod.Unit.QUARTER)),
            "{'type':'period','value':'2021-Q1'}"),
        Arguments.of(
            FactValue.of(Moment.parse("2021-02-14T21:30")),
            "{'type':'minute','value':'2021-02-14T21:30'}"),
        Arguments.of(
            FactValue.of(ClockRange.parse("20:00-08:00")),
            "{'type':'hours','value':'20:00-08:00'}"),
        Arguments.of(
            FactValue.of(PartyStatus.FORMAL),
            "{'type':'term','of':'PartyStatus','value':'FORMAL'}"),
        Arguments.of(FactValue.of(person), "{'type':'subject','scope':'PERSON','id':'p-17'}"),
        Arguments.of(new FactValue.Reference("pc"), "{'type':'reference','value':'pc'}"),
        Arguments.of(
            FactValue.of(List.of(FactValue.of(1), new FactValue.Several(List.of()))),
            "{'type':'several','values':[{'type':'count','value':1},{'type':'several','values':[]}]}"));
  }

  @ParameterizedTest
  @MethodSource("facts")
  void writesEachKindOfFactInAFormOfItsOwn(FactValue fact, String expected) throws IOException {
    StringWriter written = new StringWriter();
    try (JsonGenerator out = new JsonFactory().createGenerator(written)) {
      FactWriter.write(out, fact);
    }
    assertThat(written).hasToString(expected.replace('\'', '"'));
  }

  @Test
  void everyKindOfFactIsTested() {
    Set<Class<?>> tested =
        facts().map(arguments -> arguments.get()[0].getClass()).collect(Collectors.toSet());
    assertThat(tested).isEqualTo(Set.of(FactValue.class.getPermittedSubclasses()));
  }
}
