package org.aidgov.rules.catalogue.discipline;

import static org.aidgov.core.discipline.MatterStep.Kind.ACKNOWLEDGED;
import static org.aidgov.core.discipline.MatterStep.Kind.REGISTERED;
import static org.aidgov.core.discipline.MatterStep.Kind.TRANSFERRED;
import static org.aidgov.rules.catalogue.discipline.Arrangements.matter;
import static org.aidgov.rules.catalogue.discipline.Arrangements.step;
import static org.aidgov.rules.catalogue.discipline.Arrangements.withMatter;

import java.util.List;
import java.util.Optional;
import org.aidgov.core.discipline.DisciplineLedger;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.rules.calendar.PublishedCalendars;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.RuleVerifier;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class MattersHandedOnTest implements RuleExample {
  private static final Optional<String> AUTHORITY = Optional.of("da-home");

  private static RuleVerifier verify(Rule rule, Scenario scenario) {
    Policy policy = Policy.of(List.of(rule)).withCalendars(PublishedCalendars.all());
    return RuleVerifier.verify(rule, policy, scenario);
  }

  @Override
  public Rule rule() {
    return new MattersHandedOn();
  }

  @Override
  public Scenario violating() {
    return withMatter(matter(Optional.empty(), step(REGISTERED, "2022-05-01")));
  }

  /** H17: the holiday runs to 4 May, and Saturday 7 May is a working day. */
  @Test
  void countsWorkingDaysByTheCalendar() {
    verify(rule(), violating().on("2022-05-10")).isSatisfiedBy("hq-zj");
    verify(rule(), violating()).reports("hq-zj not-transferred/x-2").since("hq-zj", "2022-05-11");
  }

  /** H17: five days after Thursday 7 July, with the region's holiday from 11 to 13 July or not. */
  @Test
  void countsOnTheCalendarOfTheHeadquarters() {
    Scenario scenario =
        Scenario.compliant()
            .add(
                DisciplineLedger.builder()
                    .headquarters(new HeadquartersId("hq-city"))
                    .addMatter(matter(Optional.empty(), step(REGISTERED, "2022-07-07")))
                    .build());

    verify(rule(), scenario.on("2022-07-19")).isSatisfiedBy("hq-city");
    verify(rule(), scenario.on("2022-07-20"))
        .reports("hq-city not-transferred/x-2")
        .since("hq-city", "2022-07-20");
    verify(rule(), violatingOn("2022-07-07").on("2022-07-15")).reports("hq-zj not-transferred/x-2");
    verify(rule(), violatingOn("2022-07-07").on("2022-07-14")).isSatisfiedBy("hq-zj");
  }

  private static Scenario violatingOn(String day) {
    return withMatter(matter(Optional.empty(), step(REGISTERED, day)));
  }

  /** H17: an unknown day makes the deadline unknown, but not for ever, nor what is in time. */
  @Test
  void nobodyCanSayWhileANoticeIsMissing() {
    Scenario scenario = violatingOn("2029-01-10");

    verify(rule(), scenario.on("2029-01-12")).isSatisfiedBy("hq-zj");
    verify(rule(), scenario.on("2029-02-12")).isUndeterminedFor("hq-zj", "calendar");
  }

  @Test
  void whatHasBeenHandedOnLateIsNotHeldAgainstAnybodyAnyMore() {
    Scenario late =
        withMatter(
            matter(AUTHORITY, step(REGISTERED, "2022-04-01"), step(TRANSFERRED, "2022-05-11")));

    verify(rule(), late.on("2022-05-10")).reports("hq-zj not-transferred/x-2");
    verify(rule(), late).isSatisfiedBy("hq-zj");
  }

  @Test
  void asksForAReceiptAfterThirtyDays() {
    Scenario noReceipt =
        withMatter(
            matter(AUTHORITY, step(REGISTERED, "2022-04-11"), step(TRANSFERRED, "2022-04-11")));

    verify(rule(), noReceipt).isSatisfiedBy("hq-zj");
    verify(rule(), noReceipt.on("2022-05-12"))
        .reports("hq-zj not-acknowledged/x-2")
        .since("hq-zj", "2022-05-12");
  }

  @Test
  void aReceiptEndsIt() {
    verify(
            rule(),
            withMatter(
                matter(
                    AUTHORITY,
                    step(REGISTERED, "2022-01-11"),
                    step(TRANSFERRED, "2022-01-12"),
                    step(ACKNOWLEDGED, "2022-03-01"))))
        .isSatisfiedBy("hq-zj");
  }

  @Test
  void asksNothingBeforeAMatterIsRegistered() {
    verify(rule(), violating().on("2022-04-30")).isNotApplicableTo("hq-zj", "no-matter");
    verify(rule(), Scenario.compliant()).isNotApplicableTo("hq-city", "no-matter");
  }
}
