package org.aidgov.rules.audience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.aidgov.core.evaluation.Evaluation;
import org.aidgov.core.evaluation.Evaluator;
import org.aidgov.core.evaluation.Finding;
import org.aidgov.core.evaluation.FindingId;
import org.aidgov.core.grid.Cell;
import org.aidgov.core.grid.CellId;
import org.aidgov.core.register.Register;
import org.aidgov.core.register.Scope;
import org.aidgov.core.register.SubjectId;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.staff.PersonId;
import org.aidgov.rules.audience.Report.Withheld;
import org.aidgov.rules.catalogue.Catalogue;
import org.aidgov.rules.catalogue.work.WorkRules;
import org.aidgov.rules.render.Language;
import org.aidgov.rules.render.Renderer;
import org.aidgov.testkit.Scenario;
import org.aidgov.testkit.sample.SampleRegister;

/** Q88: what may be told to whom. */
class ReportTest {
  private static final Register SAMPLE = Register.of(SampleRegister.asFound().content());
  private static final LocalDate DAY = SampleRegister.AS_OF;
  private static final Evaluation FOUND = Evaluator.of(Catalogue.policy()).evaluate(SAMPLE, DAY);
  private static final String PROVINCE = SAMPLE.provinces().get(0);

  private static List<PersonId> people() {
    return SAMPLE.content().people().stream().map(dossier -> dossier.person().id()).toList();
  }

  @Example
  void aPersonIsToldAllThatIsSaidOfThatPersonAndNothingElse() {
    Finding care =
        FOUND.findings().stream()
            .filter(finding -> finding.id().subject().scope() == Scope.CARE)
            .findFirst()
            .orElseThrow();
    PersonId person = new PersonId(care.id().subject().id());

    PersonReport report = PersonReport.of(FOUND, SAMPLE, person);

    assertThat(report.findings()).contains(care);
    assertThat(report.findings())
        .allSatisfy(
            finding -> {
              assertThat(finding.id().subject().scope().isOfPerson()).isTrue();
              assertThat(finding.id().subject().id()).isEqualTo(person.value());
            });
    assertThat(report.gaps())
        .allSatisfy(gap -> assertThat(gap.subject().id()).isEqualTo(person.value()));
  }

  @Example
  void theHeadOfACellIsToldOfItsOwnPeopleWithoutTheirCare() {
    Scenario scenario =
        Scenario.compliant()
            .care("p-8", care -> care.withTalks().withContacts())
            .person("p-8", p -> p.withGroups())
            .person("p-1", p -> p.withGroups());
    Evaluation found =
        Evaluator.of(Catalogue.policy()).evaluate(scenario.register(), scenario.asOf());

    CellReport report = CellReport.of(found, scenario.register(), new CellId("c-hospital"));

    assertThat(found.findings())
        .extracting(finding -> finding.id().subject())
        .contains(new SubjectId(Scope.CARE, "p-8"), new SubjectId(Scope.PERSON, "p-1"));
    assertThat(report.findings())
        .isNotEmpty()
        .extracting(finding -> finding.id().subject())
        .containsOnly(new SubjectId(Scope.PERSON, "p-8"));
    assertThatThrownBy(() -> CellReport.of(found, scenario.register(), new CellId("nowhere")))
        .hasMessageContaining("nowhere");
  }

  /** H31: with no rule on care in the policy, the report of no cell is another. */
  @Example
  void theReportsOfCellsDoNotDependOnCare() {
    Policy others =
        Policy.of(
                Catalogue.rules().stream()
                    .filter(rule -> rule.scope() != Scope.CARE)
                    .filter(rule -> rule.scope() != Scope.HEADQUARTERS_CARE)
                    .toList())
            .withCalendars(Catalogue.policy().calendars());
    Evaluation without = Evaluator.of(others).evaluate(SAMPLE, DAY);

    for (Cell cell : SAMPLE.content().cells()) {
      assertThat(CellReport.of(without, SAMPLE, cell.id()))
          .isEqualTo(CellReport.of(FOUND, SAMPLE, cell.id()));
    }
  }

  @Example
  void theHeadOfACellIsNotToldWhatNamesSomebodyOutside() {
    Register register = Scenario.compliant().register();
    Finding inside = finding("GRD-001", Scope.PERSON, "p-8", new PersonId("p-7"));
    Finding head = finding("GRD-002", Scope.PERSON, "p-8", new PersonId("p-4"));
    Finding outside = finding("GRD-003", Scope.PERSON, "p-8", new PersonId("p-1"));
    Finding thing =
        new Finding(
            new FindingId(
                "GRD-004", new SubjectId(Scope.PERSON, "p-8"), "a", "c-1:p-1", Scenario.TODAY),
            Severity.ERROR,
            ImmutableMap.of(),
            List.of());
    Evaluation found = evaluation(Scenario.TODAY, List.of(inside, head, outside, thing));

    assertThat(CellReport.of(found, register, new CellId("c-hospital")).findings())
        .containsExactly(inside, head);
  }

  /** Advice is for oneself: neither the head of the cell nor the headquarters is told. */
  @Example
  void adviceIsToldToNobodyElse() {
    assertThat(WorkRules.all())
        .filteredOn(rule -> rule.scope() == Scope.PERSON)
        .filteredOn(rule -> rule.descriptor().severity() == Severity.INFO)
        .extracting(rule -> rule.descriptor().id())
        .containsExactlyElementsOf(Report.ADVICE);
    Register register = Scenario.compliant().register();
    Finding advice = finding("WRK-002", Scope.PERSON, "p-8", Scenario.TODAY);
    Evaluation found = evaluation(Scenario.TODAY, List.of(advice));

    assertThat(PersonReport.of(found, register, new PersonId("p-8")).findings())
        .containsExactly(advice);
    assertThat(CellReport.of(found, register, new CellId("c-hospital")).findings()).isEmpty();
    assertThat(HeadquartersReport.of(found, register, new HeadquartersId("hq-city")).findings())
        .isEmpty();
  }

  @Example
  void aHeadquartersIsToldItsOwnOnly() {
    List<HeadquartersId> all =
        SAMPLE.content().headquarters().stream().map(headquarters -> headquarters.id()).toList();
    int told = 0;
    for (HeadquartersId id : all) {
      HeadquartersReport report = HeadquartersReport.of(FOUND, SAMPLE, id);
      told += report.findings().size();
      assertThat(report.findings())
          .filteredOn(finding -> finding.id().subject().scope() == Scope.HEADQUARTERS)
          .allSatisfy(finding -> assertThat(finding.id().subject().id()).isEqualTo(id.value()));
    }
    // Each finding is somebody's.
    assertThat(told)
        .isGreaterThanOrEqualTo(
            (int) FOUND.findings().stream().filter(one -> !Report.isAdvice(one)).count());
    assertThatThrownBy(() -> HeadquartersReport.of(FOUND, SAMPLE, new HeadquartersId("nowhere")))
        .hasMessageContaining("nowhere");
  }

  /** By its type: there is no component that could hold a person, a finding or a subject. */
  @Example
  void theProvincesReportHasNoPlaceForAnybody() {
    assertThat(ProvinceReport.class.getRecordComponents())
        .extracting(RecordComponent::getGenericType)
        .extracting(Object::toString)
        .allSatisfy(
            type ->
                assertThat(type)
                    .doesNotContain("PersonId", "Finding", "Gap", "SubjectId", "FactValue"));
  }

  @Example
  void theProvincesReportNamesNobody() {
    ProvinceReport report = ProvinceReport.of(FOUND, SAMPLE, PROVINCE, ProvinceReport.LEAST);
    String text = report.toString();

    assertThat(report.counts()).isNotEmpty();
    assertThat(report.counts().values())
        .allSatisfy(count -> assertThat(count).isGreaterThanOrEqualTo(5));
    assertThat(people()).noneSatisfy(person -> assertThat(text).contains(person.value()));
  }

  /** One below, the least, and the same seen from the other side. */
  @Example
  void tellsNoCountOfFewNorOfAllButFew() {
    for (int count = 1; count <= 25; count++) {
      boolean told = count >= 5 && count <= 20;
      List<Finding> findings = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        findings.add(finding("STF-001", Scope.PERSON, "q-" + i, Scenario.TODAY));
      }
      ImmutableSortedMap<String, Integer> counts = told(findings, 25);
      assertThat(counts)
          .as("%s of 25", count)
          .isEqualTo(told ? ImmutableSortedMap.of("STF-001", count) : ImmutableSortedMap.of());
    }
  }

  /** Five findings of one person are about one person. */
  @Example
  void countsPeopleNotFindings() {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      findings.add(finding("STF-001", Scope.PERSON, "q-1", Scenario.TODAY.minusDays(i)));
    }
    assertThat(told(findings, 25)).isEmpty();
  }

  /** Whatever is left out, nobody can tell how many there were: none, few, or all but few. */
  @Property(tries = 100)
  void whatIsLeftOutLeavesNoTrace(@ForAll long seed) {
    Random random = new Random(seed);
    List<Finding> told = new ArrayList<>();
    List<Finding> small = new ArrayList<>();
    for (int rule = 1; rule <= 4; rule++) {
      int count = random.nextInt(26);
      List<Finding> into = count >= 5 && count <= 20 ? told : small;
      for (int i = 0; i < count; i++) {
        into.add(finding("STF-00" + rule, Scope.PERSON, "q-" + i, Scenario.TODAY));
      }
    }
    List<Finding> all = Stream.concat(told.stream(), small.stream()).toList();

    assertThat(told(all, 25)).isEqualTo(told(told, 25));
  }

  @Example
  void refusesToTellSmallerCounts() {
    assertThatThrownBy(() -> ProvinceReport.of(FOUND, SAMPLE, PROVINCE, 4))
        .hasMessageContaining("at least 5");
    assertThatThrownBy(
            () -> new ProvinceReport(DAY, PROVINCE, 5, ImmutableSortedMap.of("STF-001", 4)))
        .hasMessageContaining("at least 5");
    assertThatThrownBy(() -> ProvinceReport.of(FOUND, SAMPLE, "nowhere", 5))
        .hasMessageContaining("nowhere");
    assertThatThrownBy(() -> PersonReport.of(FOUND, SAMPLE, new PersonId("nobody")))
        .hasMessage("the register has no person 'nobody'");
  }

  /** What is said to be withheld depends on the audience alone. */
  @Example
  void saysWhatIsWithheldAndWhyWhetherThereWasAnyOrNot() {
    Evaluation nothing = evaluation(DAY, List.of());
    for (Evaluation evaluation : List.of(FOUND, nothing)) {
      assertThat(
              Stream.of(
                      PersonReport.of(evaluation, SAMPLE, people().get(0)),
                      CellReport.of(evaluation, SAMPLE, SAMPLE.content().cells().get(0).id()),
                      HeadquartersReport.of(
                          evaluation, SAMPLE, SAMPLE.content().headquarters().get(0).id()),
                      ProvinceReport.of(evaluation, SAMPLE, PROVINCE, 5))
                  .map(Report::withheld))
          .containsExactly(
              EnumSet.of(Withheld.OTHER_PEOPLE, Withheld.CARE_OF_OTHERS, Withheld.ADVICE_TO_OTHERS),
              EnumSet.of(
                  Withheld.OTHER_PEOPLE,
                  Withheld.CARE_OF_OTHERS,
                  Withheld.ADVICE_TO_OTHERS,
                  Withheld.OTHER_CELLS,
                  Withheld.NAMES_OF_OTHERS),
              EnumSet.of(
                  Withheld.OTHER_HEADQUARTERS, Withheld.CARE_OF_OTHERS, Withheld.ADVICE_TO_OTHERS),
              EnumSet.of(Withheld.WHO_AND_WHAT, Withheld.SMALL_COUNTS));
    }
    Report report = ProvinceReport.of(FOUND, SAMPLE, PROVINCE, 5);
    for (Language language : Language.values()) {
      assertThat(report.saidWithheld().reasons())
          .hasSize(2)
          .allSatisfy(reason -> assertThat(Renderer.of(language).reason(reason)).isNotBlank());
    }
  }

  private static ImmutableSortedMap<String, Integer> told(List<Finding> findings, int people) {
    Register register = crowd(people);
    return ProvinceReport.of(evaluation(Scenario.TODAY, findings), register, "zhejiang", 5)
        .counts();
  }

  /** A register in which so many people serve, whose ids are q-0, q-1, … */
  private static Register crowd(int people) {
    return Scenario.compliant()
        .change(
            content -> {
              var one = content.people().get(7);
              return content.withPeople(
                  Stream.iterate(0, i -> i < people, i -> i + 1)
                      .map(i -> one.withPerson(one.person().withId(new PersonId("q-" + i))))
                      .toList());
            })
        .register();
  }

  private static Evaluation evaluation(LocalDate day, List<Finding> findings) {
    return new Evaluation(day, findings, List.of(), ImmutableSortedMap.of());
  }

  private static Finding finding(String rule, Scope scope, String id, LocalDate since) {
    return new Finding(
        new FindingId(rule, new SubjectId(scope, id), "none", "", since),
        Severity.ERROR,
        ImmutableMap.of(),
        List.of());
  }

  private static Finding finding(String rule, Scope scope, String id, PersonId named) {
    return new Finding(
        new FindingId(rule, new SubjectId(scope, id), "none", "", Scenario.TODAY),
        Severity.ERROR,
        ImmutableMap.of("who", FactValue.of(new SubjectId(Scope.PERSON, named.value()))),
        List.of());
  }
}
