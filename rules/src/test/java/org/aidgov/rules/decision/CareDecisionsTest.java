package org.aidgov.rules.decision;

import static org.aidgov.rules.catalogue.staff.StaffScenarios.returned;
import static org.aidgov.rules.decision.SaidReasons.assertSaid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.aidgov.core.care.CareTrigger;
import org.aidgov.core.care.Emergency;
import org.aidgov.core.care.EmergencyId;
import org.aidgov.core.care.Talk;
import org.aidgov.core.care.TalkForm;
import org.aidgov.core.party.Branch;
import org.aidgov.core.party.BranchRole;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.value.CalendarPeriod;
import org.aidgov.core.value.DayRange;
import org.aidgov.rules.catalogue.Catalogue;
import org.aidgov.rules.decision.SupportPlans.Respect;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers to the questions 83 to 87. */
class CareDecisionsTest {
  private static final Policy POLICY = Catalogue.policy();
  private static final Scenario COMPLIANT = Scenario.compliant();
  private static final HeadquartersId CITY = new HeadquartersId("hq-city");
  private static final HeadquartersId PROVINCIAL = new HeadquartersId("hq-zj");

  @Test
  void namesWhoWasSupervisedButNotCaredFor() {
    Scenario scenario = COMPLIANT.care("p-8", care -> care.withTalks().withContacts());

    Answer<List<CareGiven.Unbalanced>> answer = CareGiven.unbalanced(Said.view(scenario), POLICY);

    assertThat(answer.value())
        .containsExactly(
            new CareGiven.Unbalanced(
                Said.person("p-8"),
                CalendarPeriod.containing(
                    LocalDate.of(2021, 12, 1), CalendarPeriod.Unit.HALF_YEAR)));
    assertSaid(answer, "care.unbalanced");
    assertSaid(CareGiven.unbalanced(Said.view(COMPLIANT), POLICY), "care.balanced");
  }

  /** H30: the commander is talked with, too; by whom, is another leader. */
  @Test
  void namesWithWhomNoLeaderHasTalked() {
    Scenario scenario =
        COMPLIANT
            .care("p-1", care -> care.withTalks())
            .care("p-8", care -> care.withTalks(care.talks().get(0)));

    Answer<List<CareGiven.Untalked>> answer = CareGiven.untalked(Said.view(scenario), POLICY);

    assertThat(answer.value())
        .containsExactly(
            new CareGiven.Untalked(Said.person("p-1"), LocalDate.of(2020, 3, 1), true),
            new CareGiven.Untalked(Said.person("p-8"), LocalDate.of(2020, 8, 15), false));
    assertSaid(answer, "talk.never", "talk.long-ago");
    assertSaid(CareGiven.untalked(Said.view(COMPLIANT), POLICY), "talk.all");
  }

  @Test
  void showsWhichFormsOfTalkAreUsed() {
    Answer<List<CareGiven.FormUsed>> answer = CareGiven.forms(Said.view(COMPLIANT));
    assertThat(answer.value())
        .containsExactly(
            new CareGiven.FormUsed(CITY, TalkForm.EXPERIENCE, 3),
            new CareGiven.FormUsed(CITY, TalkForm.THINKING, 2),
            new CareGiven.FormUsed(CITY, TalkForm.METHODS, 3));
    assertSaid(answer, "talk-form.all");

    Scenario scenario =
        COMPLIANT.care("p-4", care -> care.withTalks()).care("p-5", care -> care.withTalks());
    assertThat(CareGiven.forms(Said.view(scenario)).value())
        .contains(new CareGiven.FormUsed(CITY, TalkForm.THINKING, 0));
    assertSaid(CareGiven.forms(Said.view(scenario)), "talk-form.unused");
  }

  /** H22: a headquarters that did not exist all year is not asked, which is no compliance. */
  @Test
  void doesNotJudgeAYearThatWasNotAWholeOne() {
    assertSaid(CareGiven.forms(Said.view(COMPLIANT.on("2021-01-10"))), "talk-form.not-asked");
  }

  /** As CAR-002: last year's talks are asked about, whoever is still there. */
  @Test
  void asksForTheFormsOfAYearInWhichPeopleServed() {
    Scenario left = COMPLIANT;
    for (int i = 1; i <= 8; i++) {
      left = returned(left, "p-" + i, "2022-05-01");
    }

    assertThat(CareGiven.forms(Said.view(left)).value())
        .extracting(CareGiven.FormUsed::headquarters)
        .containsOnly(CITY)
        .hasSize(3);
  }

  private static Scenario calledFor(String person, CareTrigger.Kind kind) {
    return COMPLIANT.care(
        person, care -> care.withTriggers(CareTrigger.of(kind, LocalDate.of(2022, 5, 9))));
  }

  @ParameterizedTest
  @CsvSource({"p-5, p-4", "p-4, p-1 p-2", "p-8, p-1 p-2 p-4 p-5", "p-1, p-3", "p-3, p-1 p-2"})
  void saysWhoIsToTalk(String person, String owners) {
    Answer<List<CareDue>> answer =
        CareDue.of(Said.view(calledFor(person, CareTrigger.Kind.SUPPORT)), POLICY, any -> true);

    assertThat(answer.value())
        .containsExactly(
            new CareDue(
                Said.person(person),
                CareDue.Kind.TALK,
                LocalDate.of(2022, 5, 16),
                List.of(owners.split(" ")).stream().map(PersonId::new).toList()));
    assertSaid(answer, "care-due.due");
  }

  @Test
  void aDeputySecretaryIsOneOfTheMembersButNobodyForTheSecretary() {
    UnaryOperator<Branch> deputy =
        branch ->
            branch.withRoles(
                branch.roles().get(0),
                new BranchRole(
                    Said.person("p-5"),
                    BranchRole.Kind.DEPUTY_SECRETARY,
                    BranchRole.Basis.APPOINTED,
                    DayRange.parse("2020-03-20/.."),
                    DayRange.ALWAYS));

    assertThat(owners(calledFor("p-5", CareTrigger.Kind.SUPPORT).branch("t-medical", deputy)))
        .containsExactly("p-4");
    assertThat(owners(calledFor("p-4", CareTrigger.Kind.SUPPORT).branch("t-medical", deputy)))
        .containsExactly("p-1", "p-2");
    assertThat(
            owners(
                calledFor("p-6", CareTrigger.Kind.SUPPORT)
                    .party("p-6", file -> file.withStatuses())))
        .as("nobody knows")
        .containsExactly("p-1", "p-2", "p-4", "p-5");
  }

  private static List<String> owners(Scenario scenario) {
    return CareDue.of(Said.view(scenario), POLICY, any -> true).value().get(0).owners().stream()
        .map(PersonId::value)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({"2022-05-16, care-due.due", "2022-05-17, care-due.late"})
  void saysWhenATalkIsLate(String day, String expected) {
    Scenario scenario = calledFor("p-5", CareTrigger.Kind.GUIDANCE).on(day);

    assertThat(CareDue.of(Said.view(scenario), POLICY, any -> false).value()).isEmpty();
    assertSaid(CareDue.of(Said.view(scenario), POLICY, any -> true), expected);
  }

  /** As CAR-004: a talk that counts for a non-member only. */
  @Test
  void whetherATalkCountedNobodyCanSayOfWhomNobodyKnows() {
    CareTrigger trigger = CareTrigger.of(CareTrigger.Kind.GUIDANCE, LocalDate.of(2022, 5, 1));
    Scenario unknown =
        COMPLIANT
            .party("p-6", file -> file.withStatuses())
            .care(
                "p-6",
                care ->
                    care.withTriggers(trigger)
                        .withTalks(
                            Talk.of(
                                Said.person("p-1"),
                                LocalDate.of(2022, 5, 3),
                                TalkForm.EXPERIENCE)));

    assertSaid(CareDue.of(Said.view(unknown), POLICY, any -> true), "care-due.unclear");
    assertSaid(
        CareDue.of(Said.view(unknown.care("p-6", care -> care.withTalks())), POLICY, any -> true),
        "care-due.late");
  }

  /** H22. */
  @Test
  void whereNobodyServesNothingIsSaidToBeWell() {
    RegisterView before = Said.view(COMPLIANT.on("2019-05-10"));
    assertSaid(CareGiven.untalked(before, POLICY), "standing.not-asked");
    assertSaid(CareGiven.unbalanced(before, POLICY), "standing.not-asked");
  }

  /** H31: what the answer says depends on the flag alone; there is no more. */
  @Test
  void doesNotTellWhyATalkIsDue() {
    assertThat(
            CareDue.of(Said.view(calledFor("p-5", CareTrigger.Kind.SUPPORT)), POLICY, any -> true))
        .isEqualTo(
            CareDue.of(
                Said.view(calledFor("p-5", CareTrigger.Kind.GUIDANCE)), POLICY, any -> true));
  }

  @Test
  void saysThatNobodyIsInCharge() {
    Scenario scenario =
        calledFor("p-5", CareTrigger.Kind.SUPPORT)
            .branch("t-medical", branch -> branch.withRoles());

    assertThat(Said.reasons(CareDue.of(Said.view(scenario), POLICY, any -> true)))
        .containsExactly("care-due.nobody");
  }

  @Test
  void saysToWhomSupportIsToBeOffered() {
    Scenario scenario = COMPLIANT.care("p-7", care -> care.withOffers());

    assertThat(CareDue.of(Said.view(scenario.on("2022-04-10")), POLICY, any -> true).value())
        .containsExactly(
            new CareDue(
                Said.person("p-7"),
                CareDue.Kind.OFFER,
                LocalDate.of(2022, 4, 15),
                List.of(Said.person("p-1"))));
    assertSaid(CareDue.of(Said.view(scenario), POLICY, any -> true), "care-due.late");
    assertThat(CareDue.of(Said.view(COMPLIANT), POLICY, any -> true).value()).isEmpty();
  }

  @Test
  void saysHowThePlansStand() {
    Answer<List<Standing<Respect>>> answer = SupportPlans.of(Said.view(COMPLIANT), POLICY);
    assertThat(answer.value())
        .extracting(Standing::headquarters, Standing::respect)
        .containsExactly(
            tuple(PROVINCIAL, Respect.IN_FORCE),
            tuple(PROVINCIAL, Respect.ADJUSTED),
            tuple(PROVINCIAL, Respect.STAFFED),
            tuple(PROVINCIAL, Respect.STAFF_OFFERED),
            tuple(PROVINCIAL, Respect.ENDED));
    assertSaid(answer, "standing.kept", "standing.kept", "standing.kept", "standing.kept");

    Scenario scenario =
        COMPLIANT.emergency("e-1", e -> e.withPlans()).care("p-7", care -> care.withOffers());
    assertThat(SupportPlans.of(Said.view(scenario), POLICY).value())
        .filteredOn(one -> one.verdict() instanceof Verdict.Violated)
        .extracting(Standing::respect)
        .containsExactly(Respect.IN_FORCE, Respect.STAFF_OFFERED);
  }

  /** Support offered at another headquarters' site says nothing of one's own. */
  @Test
  void asksOfTheStaffOfItsOwnSitesOnly() {
    Scenario scenario =
        COMPLIANT.change(
            content -> {
              Emergency own = content.emergencies().get(0);
              Emergency over =
                  own.withId(new EmergencyId("e-2"))
                      .withHeadquarters(CITY)
                      .withDays(DayRange.parse("2022-03-01/2022-04-20"))
                      .withPlans();
              return content.withEmergencies(own, over);
            });

    assertThat(SupportPlans.of(Said.view(scenario), POLICY).value())
        .filteredOn(one -> one.respect() == Respect.STAFF_OFFERED)
        .extracting(Standing::headquarters, one -> one.verdict() == Verdict.Satisfied.SATISFIED)
        .containsExactly(tuple(CITY, false), tuple(PROVINCIAL, true));
  }

  /** H22: no emergency, nothing asked. */
  @Test
  void asksNothingWhereThereIsNoEmergency() {
    assertSaid(
        SupportPlans.of(
            Said.view(
                COMPLIANT
                    .change(content -> content.withEmergencies())
                    .change(
                        content ->
                            content.withPeople(
                                content.people().stream()
                                    .map(d -> d.withCare(Optional.empty()))
                                    .toList()))),
            POLICY),
        "standing.not-asked");
  }
}
