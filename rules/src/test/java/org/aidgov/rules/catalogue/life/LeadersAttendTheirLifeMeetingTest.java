package org.aidgov.rules.catalogue.life;

import static org.aidgov.testkit.RuleVerifier.verify;

import java.util.Optional;
import java.util.stream.Stream;
import org.aidgov.core.party.LifeMeeting;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.staff.Leader;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.value.DayRange;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class LeadersAttendTheirLifeMeetingTest implements RuleExample {
  @Override
  public Rule rule() {
    return new LeadersAttendTheirLifeMeeting();
  }

  @Override
  public Scenario violating() {
    return Scenario.compliant()
        .party(
            "p-1",
            f ->
                f.withAttended(
                    f.attended().stream()
                        .filter(m -> !m.value().equals("pc-zj-2021-12-20"))
                        .toList()));
  }

  /** H30: leaders are not outside their own rules. */
  @Test
  void reportsALeaderWhoWasNotThere() {
    verify(rule(), violating()).reports("p-1 absent").since("p-1", "2021-01-01");
  }

  @Test
  void asksNothingOfSomebodyWhoLedForPartOfTheYear() {
    verify(rule(), leading("2021-01-01/..")).reports("p-1 absent");
    verify(rule(), leading("2021-01-02/..")).isNotApplicableTo("p-1", "not-a-leader");
    verify(rule(), violating()).isNotApplicableTo("p-3", "not-a-leader");
  }

  @Test
  void whoBecomesCommanderFromDeputyLedAllTheYear() {
    verify(rule(), leading("2020-03-01/2021-06-01", "2021-06-01/..")).reports("p-1 absent");
    verify(rule(), leading("2020-03-01/2021-06-01", "2021-06-02/.."))
        .isNotApplicableTo("p-1", "not-a-leader");
  }

  @Test
  void asksNothingWhereNoneWasHeld() {
    Scenario none =
        violating().meeting("pc-zj-2021-12-20", m -> m.withKind(LifeMeeting.Kind.LECTURE));
    verify(rule(), none).isNotApplicableTo("p-1", "not-a-leader");
  }

  @Test
  void nobodyCanSayOfSomebodyWhoseStatusNobodyKnows() {
    Scenario unknown = Scenario.compliant().dossier("p-1", d -> d.withParty(Optional.empty()));
    verify(rule(), unknown).isUndeterminedFor("p-1", "party-status");
  }

  private Scenario leading(String... days) {
    return violating()
        .headquarters(
            "hq-zj",
            h ->
                h.withLeaders(
                    Stream.of(days)
                        .map(
                            some ->
                                new Leader(
                                    new PersonId("p-1"),
                                    Leader.Role.COMMANDER,
                                    DayRange.parse(some),
                                    DayRange.ALWAYS))
                        .toList()));
  }
}
