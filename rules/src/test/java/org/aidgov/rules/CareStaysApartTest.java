package org.aidgov.rules;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.aidgov.core.care.CareContact;
import org.aidgov.core.care.CareFile;
import org.aidgov.core.care.CareTrigger;
import org.aidgov.core.care.Emergency;
import org.aidgov.core.care.EmergencyId;
import org.aidgov.core.care.PlanId;
import org.aidgov.core.care.PlanVersion;
import org.aidgov.core.care.Site;
import org.aidgov.core.care.SiteId;
import org.aidgov.core.care.SiteStaff;
import org.aidgov.core.care.SupportOffer;
import org.aidgov.core.care.SupportPlan;
import org.aidgov.core.care.Talk;
import org.aidgov.core.care.TalkForm;
import org.aidgov.core.evaluation.Evaluation;
import org.aidgov.core.evaluation.Evaluator;
import org.aidgov.core.register.Dossier;
import org.aidgov.core.register.Register;
import org.aidgov.core.register.RegisterContent;
import org.aidgov.core.register.Scope;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.value.DayRange;
import org.aidgov.rules.catalogue.Catalogue;
import org.aidgov.rules.catalogue.care.CareRules;
import org.aidgov.rules.decision.CareDue;
import org.aidgov.rules.decision.CareGiven;
import org.aidgov.rules.decision.SupportPlans;
import org.aidgov.rules.json.EvaluationWriter;
import org.aidgov.rules.render.Language;
import org.aidgov.rules.render.Renderer;
import org.aidgov.testkit.RandomChanges;
import org.aidgov.testkit.Scenario;
import org.aidgov.testkit.sample.SampleRegister;

/** H31: no rule but those on care can come to know anything of the care for anybody. */
class CareStaysApartTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.aidgov.rules");

  private static final String[] CARE_TYPES = {
    "org.aidgov.core.register.CareView",
    "org.aidgov.core.register.HeadquartersCareView",
    "org.aidgov.core.register.CareTally"
  };

  private static final Policy OTHERS =
      Policy.of(Catalogue.rules().stream().filter(rule -> !isOnCare(rule)).toList())
          .withCalendars(Catalogue.policy().calendars());

  private static boolean isOnCare(Rule rule) {
    return rule.scope() == Scope.CARE || rule.scope() == Scope.HEADQUARTERS_CARE;
  }

  @Example
  void theRulesOnCareAreThoseWithTheScopesOfCare() {
    assertThat(Catalogue.rules().stream().filter(CareStaysApartTest::isOnCare))
        .containsExactlyElementsOf(CareRules.all())
        .hasSizeGreaterThan(8);
    assertThat(OTHERS.rules())
        .allSatisfy(
            rule ->
                assertThat(rule.descriptor().reads())
                    .as(rule.descriptor().id())
                    .doesNotContain(Scope.CARE, Scope.HEADQUARTERS_CARE));
  }

  @Example
  void noOtherRuleNamesATypeOfCare() {
    for (String type : CARE_TYPES) {
      noClasses()
          .that()
          .resideInAPackage("org.aidgov.rules.catalogue..")
          .and()
          .resideOutsideOfPackage("org.aidgov.rules.catalogue.care")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName(type)
          .check(CLASSES);
    }
    noClasses()
        .that()
        .resideInAPackage("org.aidgov.rules.catalogue..")
        .and()
        .resideOutsideOfPackage("org.aidgov.rules.catalogue.care")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.aidgov.core.care..")
        .check(CLASSES);
  }

  /** Of the decisions, only those on care see it, and no other one asks them. */
  @Example
  void noOtherDecisionReachesCare() {
    String[] onCare =
        Stream.of(CareGiven.class, CareDue.class, SupportPlans.class)
            .map(Class::getName)
            .toArray(String[]::new);
    ArchCondition<JavaClass> reachCare =
        dependOnClassesThat(
                resideInAnyPackage("org.aidgov.core.care..", "org.aidgov.rules.catalogue.care..")
                    .or(belongTo(CARE_TYPES))
                    .or(belongTo(onCare)))
            .as("reach care");
    noClasses()
        .that()
        .resideInAnyPackage("org.aidgov.rules.decision..", "org.aidgov.rules.audience..")
        .and(not(belongTo(onCare)))
        .should(reachCare)
        .check(CLASSES);
  }

  private static DescribedPredicate<JavaClass> belongTo(String... names) {
    return DescribedPredicate.describe(
        "belong to " + List.of(names),
        found ->
            Stream.of(names).anyMatch(name -> found.getName().split("\\$", 2)[0].equals(name)));
  }

  /** A dossier got from a view has none anyway; not even that is asked. */
  @Example
  void noRuleAsksADossierForCareNorReachesTheRegisterItself() {
    noClasses()
        .that()
        .resideInAPackage("org.aidgov.rules.catalogue..")
        .should()
        .callMethod(Dossier.class, "care")
        .orShould()
        .dependOnClassesThat()
        .belongToAnyOf(Register.class, RegisterContent.class)
        .check(CLASSES);
  }

  @Example
  void onlyRulesOnCareImplementTheKindsOfRuleThatSeeIt() {
    classes()
        .that()
        .implement(Rule.OnCare.class)
        .or()
        .implement(Rule.OnHeadquartersCare.class)
        .should()
        .resideInAPackage("org.aidgov.rules.catalogue.care")
        .check(CLASSES);
  }

  /** Non-interference: every byte of what the other rules say stays as it is. */
  @Property(tries = 60)
  void otherCareDataLeavesEveryOtherOutputAsItIs(@ForAll long seed) {
    Random random = new Random(seed);
    Register register = Scenario.compliant().register();
    RandomChanges changes = new RandomChanges(seed, Scenario.TODAY);
    for (int i = random.nextInt(25); i > 0; i--) {
      register = register.apply(List.of(changes.next(register.content())));
    }
    RegisterContent content = register.content();

    String before = outputs(content);

    assertThat(outputs(withRandomCare(content, random))).isEqualTo(before);
    assertThat(outputs(withoutCare(content))).isEqualTo(before);
  }

  @Example
  void otherCareDataLeavesTheFindingsOfTheSampleAsTheyAre() {
    RegisterContent content = SampleRegister.asFound().content();
    String before = json(Register.of(content), SampleRegister.AS_OF);

    assertThat(before).contains("DIS-001", "GRD-001").doesNotContain("CAR-0");
    assertThat(json(Register.of(withRandomCare(content, new Random(1))), SampleRegister.AS_OF))
        .isEqualTo(before);
  }

  /** Otherwise the property would show nothing: what the rules on care say does change. */
  @Example
  void theRulesOnCareSeeTheDifference() {
    RegisterContent content = Scenario.compliant().content();
    Evaluation evaluation =
        Evaluator.of(Policy.of(CareRules.all()))
            .evaluate(Register.of(withoutCare(content)), Scenario.TODAY);

    assertThat(evaluation.findings()).isNotEmpty();
  }

  private static String outputs(RegisterContent content) {
    return Stream.of("2020-03-01", "2021-06-15", "2022-05-11", "2023-02-01")
        .map(day -> json(Register.of(content), LocalDate.parse(day)))
        .reduce("", String::concat);
  }

  private static String json(Register register, LocalDate day) {
    Evaluation evaluation = Evaluator.of(OTHERS).evaluate(register, day);
    Renderer renderer = Renderer.of(Language.ZH, register);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      EvaluationWriter.write(
          evaluation,
          OTHERS,
          finding ->
              Map.of(
                  "explanation", renderer.explanation(finding), "remedy", renderer.remedy(finding)),
          out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static RegisterContent withoutCare(RegisterContent content) {
    return content
        .withEmergencies()
        .withPeople(
            content.people().stream().map(dossier -> dossier.withCare(Optional.empty())).toList());
  }

  private static RegisterContent withRandomCare(RegisterContent content, Random random) {
    List<PersonId> people =
        content.people().stream().map(dossier -> dossier.person().id()).toList();
    List<Emergency> emergencies = new ArrayList<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      HeadquartersId headquarters =
          content.headquarters().get(random.nextInt(content.headquarters().size())).id();
      emergencies.add(emergency("random-" + i, headquarters, people, random));
    }
    return content
        .withEmergencies(emergencies)
        .withPeople(
            content.people().stream()
                .map(dossier -> dossier.withCare(care(people, emergencies, random)))
                .toList());
  }

  private static Emergency emergency(
      String id, HeadquartersId headquarters, List<PersonId> people, Random random) {
    return Emergency.builder()
        .id(new EmergencyId(id))
        .name("突发情况")
        .headquarters(headquarters)
        .days(days(random))
        .addSite(
            new Site(
                new SiteId("s"),
                "点位",
                days(random),
                List.of(new SiteStaff(any(people, random), days(random), DayRange.ALWAYS))))
        .addPlan(
            new SupportPlan(
                new PlanId("l"), "方案", List.of(new PlanVersion(1, days(random), DayRange.ALWAYS))))
        .build();
  }

  private static Optional<CareFile> care(
      List<PersonId> people, List<Emergency> emergencies, Random random) {
    if (random.nextInt(4) == 0) {
      return Optional.empty();
    }
    CareFile.Builder care = CareFile.builder();
    for (int i = random.nextInt(6); i > 0; i--) {
      care.addTalk(
          new Talk(
              any(people, random),
              day(random),
              Set.of(any(List.of(TalkForm.values()), random)),
              random.nextBoolean() ? DayRange.ALWAYS : days(random)));
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      care.addTrigger(CareTrigger.of(any(List.of(CareTrigger.Kind.values()), random), day(random)));
      care.addContact(CareContact.of(any(List.of(CareContact.Kind.values()), random), day(random)));
      care.addOffer(new SupportOffer(any(emergencies, random).id(), day(random), DayRange.ALWAYS));
    }
    return Optional.of(care.build());
  }

  private static <T> T any(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }

  private static LocalDate day(Random random) {
    return LocalDate.of(2020, 1, 1).plusDays(random.nextInt(1200));
  }

  private static DayRange days(Random random) {
    LocalDate from = day(random);
    return random.nextBoolean()
        ? DayRange.openFrom(from)
        : DayRange.of(from, from.plusDays(1 + random.nextInt(400)));
  }
}
