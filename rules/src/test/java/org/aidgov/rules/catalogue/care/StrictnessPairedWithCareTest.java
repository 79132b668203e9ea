package org.aidgov.rules.catalogue.care;

import static org.aidgov.rules.catalogue.care.CareFacts.talk;
import static org.aidgov.rules.catalogue.care.CareFacts.talks;
import static org.aidgov.testkit.RuleVerifier.verify;

import java.time.LocalDate;
import java.util.Optional;
import org.aidgov.core.care.CareContact;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.value.DayRange;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class StrictnessPairedWithCareTest implements RuleExample {
  @Override
  public Rule rule() {
    return new StrictnessPairedWithCare();
  }

  @Override
  public Scenario violating() {
    return talks("p-8", talk("p-2", "2021-06-30"), talk("p-2", "2022-02-15"))
        .care("p-8", care -> care.withContacts());
  }

  @Test
  void onlySignsOfCareWithinTheHalfYearCount() {
    verify(rule(), violating()).reports("p-8 without-care").since("p-8", "2021-07-01");
    verify(rule(), contact("2021-06-30")).reports("p-8 without-care");
    verify(rule(), contact("2021-07-01")).isSatisfiedBy("p-8");
    verify(rule(), contact("2021-12-31")).isSatisfiedBy("p-8");
    verify(rule(), contact("2022-01-01")).reports("p-8 without-care");
  }

  private Scenario contact(String day) {
    return violating()
        .care(
            "p-8",
            care ->
                care.withContacts(CareContact.of(CareContact.Kind.CHECK_UP, LocalDate.parse(day))));
  }

  @Test
  void theHalfYearChangesOnItsFirstDay() {
    verify(rule(), violating().on("2022-06-30")).reports("p-8 without-care");
    verify(rule(), violating().on("2022-07-01")).isSatisfiedBy("p-8");
  }

  @Test
  void whoWasSupervisedForLessThanHalfOfItIsNotAsked() {
    // 184 days; 92 of them are from 1 October on.
    verify(rule(), supervisedFrom("2021-10-01")).reports("p-8 without-care");
    verify(rule(), supervisedFrom("2021-10-02")).isNotApplicableTo("p-8", "not-supervised");
  }

  private Scenario supervisedFrom(String day) {
    return violating().body("dg-zj", b -> b.withDays(DayRange.parse(day + "/2024-01-01")));
  }

  @Test
  void supervisionByOneselfIsNone() {
    Scenario alone =
        violating().dossier("p-3", d -> d.withPersonalSupervision().withCare(Optional.empty()));

    verify(rule(), alone).isNotApplicableTo("p-3", "not-supervised");
  }

  @Test
  void leadersAreCaredForToo() {
    // H30
    verify(rule(), Scenario.compliant().care("p-1", care -> care.withTalks()))
        .reports("p-1 without-care");
  }
}
