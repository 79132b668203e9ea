package org.aidgov.rules.catalogue.care;

import static org.aidgov.core.care.TalkForm.METHODS;
import static org.aidgov.core.care.TalkForm.THINKING;
import static org.aidgov.rules.catalogue.care.CareFacts.talk;
import static org.aidgov.testkit.RuleVerifier.verify;

import java.util.List;
import java.util.stream.Stream;
import org.aidgov.core.care.Talk;
import org.aidgov.core.register.Dossier;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.value.DayRange;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class ThreeFormsUsedTest implements RuleExample {
  @Override
  public Rule rule() {
    return new ThreeFormsUsed();
  }

  @Override
  public Scenario violating() {
    return withoutMethods();
  }

  /** What was a talk on methods was one on ways of thinking. */
  private static Scenario withoutMethods() {
    return Scenario.compliant()
        .change(
            content ->
                content.withPeople(
                    content.people().stream().map(ThreeFormsUsedTest::told).toList()));
  }

  private static Dossier told(Dossier dossier) {
    return dossier.withCare(
        dossier
            .care()
            .map(
                care ->
                    care.withTalks(care.talks().stream().map(ThreeFormsUsedTest::told).toList())));
  }

  private static Talk told(Talk talk) {
    return talk.forms().contains(METHODS) ? Talk.of(talk.with(), talk.on(), THINKING) : talk;
  }

  @Test
  void reportsTheFormThatNobodyWasTalkedWithIn() {
    verify(rule(), violating()).reports("hq-city unused/METHODS").since("hq-city", "2021-01-01");
    verify(rule(), Scenario.compliant()).isSatisfiedBy("hq-city");
  }

  @Test
  void oneTalkWithOnePersonIsEnoughInTheYearItTookPlace() {
    Scenario last = plus("p-8", talk("p-2", "2021-12-31", METHODS));
    Scenario tooLate = plus("p-8", talk("p-2", "2022-01-01", METHODS));

    verify(rule(), last).isSatisfiedBy("hq-city");
    verify(rule(), tooLate).reports("hq-city unused/METHODS");
    verify(rule(), tooLate.on("2023-01-01")).isSatisfiedBy("hq-city");
  }

  private static Scenario plus(String person, Talk talk) {
    return withoutMethods()
        .care(
            person,
            care -> care.withTalks(Stream.concat(care.talks().stream(), Stream.of(talk)).toList()));
  }

  @Test
  void aTalkWithSomebodyWhoLeadsNothingIsInNoForm() {
    verify(rule(), plus("p-8", talk("p-3", "2021-12-31", METHODS)))
        .reports("hq-city unused/METHODS");
  }

  @Test
  void aTalkMayBeInSeveralForms() {
    verify(rule(), plus("p-8", talk("p-2", "2021-12-31", METHODS, THINKING)))
        .isSatisfiedBy("hq-city");
  }

  @Test
  void aHeadquartersWithoutPeopleIsNotInOrderButNotAsked() {
    // H22: nobody serves the provincial headquarters itself.
    verify(rule(), Scenario.compliant()).isNotApplicableTo("hq-zj", "nobody");
    verify(rule(), Scenario.compliant().change(c -> c.withPeople(List.of())))
        .isNotApplicableTo("hq-city", "nobody");
  }

  @Test
  void aHeadquartersYoungerThanTheYearIsNotAsked() {
    verify(rule(), violating().on("2020-12-31"))
        .isNotApplicableTo("hq-city", "younger-than-period");
    Scenario january =
        violating().headquarters("hq-city", h -> h.withDays(DayRange.parse("2021-01-01/..")));
    Scenario later =
        violating().headquarters("hq-city", h -> h.withDays(DayRange.parse("2021-01-02/..")));
    verify(rule(), january).reports("hq-city unused/METHODS");
    verify(rule(), later).isNotApplicableTo("hq-city", "younger-than-period");
  }
}
