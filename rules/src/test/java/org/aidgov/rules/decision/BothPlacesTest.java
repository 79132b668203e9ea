package org.aidgov.rules.decision;

import static org.aidgov.rules.catalogue.party.PartyFacts.in;
import static org.aidgov.rules.catalogue.party.PartyFacts.serving;
import static org.aidgov.rules.catalogue.party.PartyFacts.status;
import static org.aidgov.rules.catalogue.party.PartyFacts.statuses;
import static org.aidgov.rules.catalogue.party.PartyFacts.unknown;
import static org.aidgov.rules.decision.Said.person;
import static org.aidgov.rules.decision.Said.view;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.aidgov.core.party.PartyStatus;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.value.CalendarPeriod;
import org.aidgov.core.value.DayRange;
import org.aidgov.rules.catalogue.Catalogue;
import org.aidgov.rules.decision.BothPlaces.Life;
import org.aidgov.rules.decision.BothPlaces.Part;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class BothPlacesTest {
  private static final Policy POLICY = Catalogue.policy();
  private static final CalendarPeriod FIRST = quarter("2022-01-01");
  private static final CalendarPeriod RUNNING = quarter("2022-04-01");

  /** H30: leaders, and H12: probationary members are among them; H13: non-members are not. */
  @Test
  void answersForAllMembersInOrderOfIds() {
    List<Life> lives = all(Scenario.compliant(), FIRST);
    assertThat(lives)
        .extracting(life -> life.person().value())
        .containsExactly("p-1", "p-2", "p-3", "p-4", "p-5", "p-6", "p-7");
    assertThat(lives)
        .allMatch(l -> l.temporary().part() == Part.ATTENDED && l.host().part() == Part.ATTENDED);
    assertThat(reasons(Scenario.compliant(), "p-8")).containsExactly("both-places.not-a-member");
  }

  @Test
  void tellsThePlacesApart() {
    Scenario absent = without("p-5", "h-hospital-2022-03-10");
    assertThat(parts(absent, "p-5")).containsExactly(Part.ATTENDED, Part.NOT_ATTENDED);
    assertThat(parts(without("p-1", "t-office-2022-02-10"), "p-1"))
        .containsExactly(Part.NOT_ATTENDED, Part.ATTENDED);
  }

  @Test
  void inARunningQuarterNobodyHasMissedAnythingYet() {
    assertThat(parts(Scenario.compliant(), "p-5", RUNNING))
        .containsExactly(Part.ATTENDED, Part.NOT_YET);
    assertThat(parts(Scenario.compliant().on("2022-06-30"), "p-5", RUNNING))
        .containsExactly(Part.ATTENDED, Part.NOT_YET);
    assertThat(parts(Scenario.compliant().on("2022-07-01"), "p-5", RUNNING))
        .containsExactly(Part.ATTENDED, Part.NOT_ATTENDED);
  }

  /** H18: each meeting counts for the branch of its day. */
  @Test
  void whoMovesHasTheBranchesBeforeAndAfter() {
    assertThat(parts(moved("2022-02-11"), "p-5")).containsExactly(Part.ATTENDED, Part.ATTENDED);
    assertThat(parts(moved("2022-02-10"), "p-5")).containsExactly(Part.NOT_ATTENDED, Part.ATTENDED);
  }

  /** H9, H33: by the books of the day asked about. */
  @Test
  void aMeetingLearnedLaterCountsFromThenOn() {
    Scenario learned =
        Scenario.compliant()
            .meeting(
                "h-hospital-2022-03-10",
                m -> m.withKnown(DayRange.openFrom(LocalDate.of(2022, 4, 20))));
    assertThat(known(learned, LocalDate.of(2022, 4, 19))).isEqualTo(Part.NOT_ATTENDED);
    assertThat(known(learned, LocalDate.of(2022, 4, 20))).isEqualTo(Part.ATTENDED);
  }

  /** H19, H34: whoever has returned since is still answered for, to the last day. */
  @Test
  void answersForTheQuartersOfThoseWhoHaveReturned() {
    Scenario returned = serving(Scenario.compliant(), "p-5", "2020-03-01", "2022-03-31");
    assertThat(parts(returned, "p-5")).containsExactly(Part.ATTENDED, Part.ATTENDED);
    assertThat(all(returned, RUNNING)).noneMatch(l -> l.person().equals(person("p-5")));
    Scenario absent = without("p-5", "h-hospital-2022-03-10");
    Scenario early = serving(absent, "p-5", "2020-03-01", "2022-02-14");
    assertThat(parts(early, "p-5")).containsExactly(Part.ATTENDED, Part.NOT_ATTENDED);
    Scenario earlier = serving(absent, "p-5", "2020-03-01", "2022-02-13");
    assertThat(parts(earlier, "p-5")).containsExactly(Part.NOT_ASKED, Part.NOT_ASKED);
  }

  @Test
  void theUnknownStayUnknown() {
    assertThat(parts(unknown(Scenario.compliant(), "p-5"), "p-5"))
        .containsExactly(Part.UNKNOWN, Part.UNKNOWN);
    assertThat(parts(statuses("p-5"), "p-5")).containsExactly(Part.UNKNOWN, Part.UNKNOWN);
    assertThat(reasons(unknown(Scenario.compliant(), "p-5"), "p-5"))
        .containsExactly("both-places.unknown");
  }

  /** As PTY-038: what is known may be enough. */
  @Test
  void aFewUnknownDaysLeaveWhatIsCertain() {
    Scenario late = statuses("p-5", status(PartyStatus.FORMAL, "2022-01-10/.."));
    assertThat(parts(late, "p-5")).containsExactly(Part.ATTENDED, Part.ATTENDED);
    Scenario later = statuses("p-5", status(PartyStatus.FORMAL, "2022-03-10/.."));
    assertThat(parts(later, "p-5")).containsExactly(Part.UNKNOWN, Part.UNKNOWN);
  }

  @Test
  void takesTheNumbersOfThePolicy() {
    Policy stricter = POLICY.withParameter("PTY-038.minimum", LocalDate.of(2022, 1, 1), 2);
    assertThat(BothPlaces.of(view(Scenario.compliant()), FIRST, stricter).value())
        .allMatch(l -> l.host().part() == Part.NOT_ATTENDED && l.host().attended() == 1);
  }

  @Test
  void saysSoWhereNobodyServed() {
    CalendarPeriod before = quarter("2019-10-01");
    assertThat(all(Scenario.compliant(), before)).isEmpty();
    assertThat(Said.reasons(BothPlaces.of(view(Scenario.compliant()), before, POLICY)))
        .containsExactly("both-places.nobody");
  }

  @Test
  void refusesWhatIsNoQuarterOrHasNotBegun() {
    RegisterView view = view(Scenario.compliant());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BothPlaces.of(view, quarter("2022-07-01"), POLICY))
        .withMessage("quarter must have begun by 2022-05-11, but was '2022-Q3'");
    CalendarPeriod month = new CalendarPeriod(CalendarPeriod.Unit.MONTH, LocalDate.of(2022, 1, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BothPlaces.of(view, person("p-5"), month, POLICY));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BothPlaces.of(view, person("p-99"), FIRST, POLICY));
  }

  private static Part known(Scenario scenario, LocalDate day) {
    return BothPlaces.of(
            scenario.register().knownOn(day).asOf(Scenario.TODAY), person("p-5"), FIRST, POLICY)
        .value()
        .orElseThrow()
        .host()
        .part();
  }

  private static Scenario moved(String day) {
    return Scenario.compliant()
        .party(
            "p-5",
            f ->
                f.withMemberships(
                    in("t-medical", "2020-03-20/" + day),
                    in("t-office", day + "/.."),
                    in("h-hospital", "2020-03-12/..")));
  }

  private static Scenario without(String person, String meeting) {
    return Scenario.compliant()
        .party(
            person,
            f ->
                f.withAttended(
                    f.attended().stream().filter(m -> !m.value().equals(meeting)).toList()));
  }

  private static List<Part> parts(Scenario scenario, String person) {
    return parts(scenario, person, FIRST);
  }

  private static List<Part> parts(Scenario scenario, String person, CalendarPeriod quarter) {
    Life life =
        BothPlaces.of(view(scenario), person(person), quarter, POLICY).value().orElseThrow();
    return List.of(life.temporary().part(), life.host().part());
  }

  private static List<String> reasons(Scenario scenario, String person) {
    return Said.reasons(BothPlaces.of(view(scenario), person(person), FIRST, POLICY));
  }

  private static List<Life> all(Scenario scenario, CalendarPeriod quarter) {
    Answer<List<Life>> answer = BothPlaces.of(view(scenario), quarter, POLICY);
    assertThat(Said.reasons(answer)).isNotEmpty();
    return answer.value();
  }

  private static CalendarPeriod quarter(String start) {
    return new CalendarPeriod(CalendarPeriod.Unit.QUARTER, LocalDate.parse(start));
  }
}
