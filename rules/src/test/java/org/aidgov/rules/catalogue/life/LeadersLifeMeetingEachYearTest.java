package org.aidgov.rules.catalogue.life;

import static org.aidgov.testkit.RuleVerifier.verify;

import java.time.LocalDate;
import org.aidgov.core.party.LifeMeeting;
import org.aidgov.core.party.PartyCommittee;
import org.aidgov.core.party.PartyOrganisationId;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.value.DayRange;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class LeadersLifeMeetingEachYearTest implements RuleExample {
  @Override
  public Rule rule() {
    return new LeadersLifeMeetingEachYear();
  }

  @Override
  public Scenario violating() {
    return Scenario.compliant()
        .meeting("pc-zj-2021-12-20", m -> m.withKind(LifeMeeting.Kind.LECTURE));
  }

  @Test
  void reportsACommitteeThatHeldNone() {
    verify(rule(), violating()).reports("hq-zj missing/pc-zj").since("hq-zj", "2021-01-01");
  }

  @Test
  void countsTheYearInWhichItWasHeld() {
    verify(rule(), heldOn("2021-12-31")).isSatisfiedBy("hq-zj");
    verify(rule(), heldOn("2022-01-01")).reports("hq-zj missing/pc-zj");
  }

  @Test
  void asksNothingOfAYoungCommitteeOrWhereThereIsNone() {
    verify(rule(), violating().on("2021-06-30")).isNotApplicableTo("hq-zj", "younger-than-period");
    verify(rule(), violating()).isNotApplicableTo("hq-city", "no-committee");
    verify(rule(), violating().on("2020-02-01")).isNotApplicableTo("hq-zj", "does-not-exist");
  }

  @Test
  void judgesEachCommitteeForItself() {
    verify(rule(), second(violating(), "2020-03-01/.."))
        .reports("hq-zj missing/pc-zj", "hq-zj missing/pc-zj-2");
    verify(rule(), second(Scenario.compliant(), "2020-03-01/..")).reports("hq-zj missing/pc-zj-2");
    verify(rule(), second(Scenario.compliant(), "2021-06-01/..")).isSatisfiedBy("hq-zj");
  }

  private static Scenario second(Scenario scenario, String days) {
    return scenario.change(
        content -> {
          PartyCommittee first = content.committees().get(0);
          PartyCommittee second =
              new PartyCommittee(
                  new PartyOrganisationId("pc-zj-2"),
                  first.name(),
                  first.kind(),
                  first.headquarters(),
                  DayRange.parse(days),
                  first.approvedBy());
          return content.withCommittees(first, second);
        });
  }

  private static Scenario heldOn(String day) {
    return Scenario.compliant().meeting("pc-zj-2021-12-20", m -> m.withHeld(LocalDate.parse(day)));
  }
}
