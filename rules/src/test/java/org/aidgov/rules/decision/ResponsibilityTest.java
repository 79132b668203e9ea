package org.aidgov.rules.decision;

import static org.aidgov.rules.decision.TimeOfPerson.AWAY;
import static org.aidgov.rules.decision.TimeOfPerson.BREAK;
import static org.aidgov.rules.decision.TimeOfPerson.INSIDE;
import static org.aidgov.rules.decision.TimeOfPerson.NOT_SERVING;
import static org.aidgov.rules.decision.TimeOfPerson.OUTSIDE;
import static org.aidgov.rules.decision.TimeOfPerson.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.aidgov.core.calendar.ClockRange;
import org.aidgov.core.calendar.Moment;
import org.aidgov.core.calendar.MonthAndDay;
import org.aidgov.core.calendar.OfficeHours;
import org.aidgov.core.calendar.RegionId;
import org.aidgov.core.calendar.Season;
import org.aidgov.core.register.Register;
import org.aidgov.core.register.Scope;
import org.aidgov.core.register.SubjectId;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.staff.Absence;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.staff.Post;
import org.aidgov.core.staff.UnitId;
import org.aidgov.core.supervision.DutyTurn;
import org.aidgov.core.supervision.Leave;
import org.aidgov.core.supervision.LeaveStep;
import org.aidgov.core.supervision.Shift;
import org.aidgov.core.value.DayRange;
import org.aidgov.rules.catalogue.Catalogue;
import org.aidgov.rules.decision.Responsibility.Stretch;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResponsibilityTest {
  private static final Policy POLICY = Catalogue.policy();
  private static final Scenario COMPLIANT = Scenario.compliant();
  private static final UnitId HOSPITAL = new UnitId("u-hospital");
  private static final UnitId OFFICE = new UnitId("u-office");

  /** H1: a make-up Saturday in winter hours, a make-up Sunday in summer hours; 21:30 is outside. */
  @ParameterizedTest
  @CsvSource({
    "2020-10-10T19:15,INSIDE",
    "2020-10-10T19:45,OUTSIDE",
    "2020-10-10T21:30,OUTSIDE",
    "2020-06-28T19:45,INSIDE",
    "2020-06-28T20:00,OUTSIDE"
  })
  void aMakeUpDayHasTheHoursOfAWorkingDay(String at, TimeOfPerson expected) {
    Answer<Responsibility> answer = at(COMPLIANT, "p-4", at);
    boolean inside = expected == INSIDE;

    assertThat(answer.value().time()).isEqualTo(expected);
    assertThat(answer.value().units()).isEqualTo(inside ? List.of(HOSPITAL) : List.of());
    assertThat(answer.value().headquarters()).extracting("value").containsExactly("hq-city");
    assertThat(Said.reasons(answer))
        .containsExactly(
            "responsibility.not-away",
            inside ? "hours.inside" : "hours.outside",
            inside ? "responsibility.together" : "responsibility.alone");
    assertThat(answer.value().primary())
        .contains(
            inside
                ? new SubjectId(Scope.UNIT, "u-hospital")
                : new SubjectId(Scope.HEADQUARTERS, "hq-city"));
  }

  /** H2: 1 May 2019 stands for it: here the notice of 25 December 2022 on June 2023. */
  @Test
  void answersAsNoticesWereKnownOnADay() {
    Moment moment = Moment.parse("2023-06-28T11:00");
    Register register = COMPLIANT.register();
    Policy before = POLICY.withCalendars(POLICY.calendars().knownOn(LocalDate.of(2022, 12, 24)));
    Policy after = POLICY.withCalendars(POLICY.calendars().knownOn(LocalDate.of(2022, 12, 25)));

    assertThat(Responsibility.at(register, before, id("p-4"), moment).value().time())
        .isEqualTo(UNKNOWN);
    assertThat(Responsibility.at(register, after, id("p-4"), moment).value().time())
        .isEqualTo(OUTSIDE);
  }

  /** H3: a holiday of the region, and a year without its notice. */
  @Test
  void onADayWithoutANoticeTheHeadquartersIsResponsibleInAnyCase() {
    assertThat(at(COMPLIANT, "p-4", "2022-07-11T11:00").value().time()).isEqualTo(OUTSIDE);
    Answer<Responsibility> answer = at(COMPLIANT, "p-4", "2021-07-20T11:00");

    assertThat(answer.value().time()).isEqualTo(UNKNOWN);
    assertThat(answer.value().headquarters()).extracting("value").containsExactly("hq-city");
    assertThat(answer.value().units()).isEmpty();
    assertThat(answer.value().undecided()).containsExactly(HOSPITAL);
    assertThat(answer.value().primary()).isEmpty();
    assertThat(Said.reasons(answer))
        .containsExactly(
            "responsibility.not-away", "hours.unknown-day", "responsibility.undecided");
  }

  /** What is outside the hours on a working day is outside on a holiday, too. */
  @Test
  void anEveningIsOutsideEvenOnADayWithoutANotice() {
    Answer<Responsibility> answer = at(COMPLIANT, "p-4", "2021-07-20T21:30");

    assertThat(answer.value().time()).isEqualTo(OUTSIDE);
    assertThat(Said.reasons(answer)).contains("hours.outside-on-any-day");
    assertThat(at(COMPLIANT, "p-4", "2021-07-20T15:00").value().time())
        .as("in the break, or on a holiday: nobody can say which")
        .isEqualTo(UNKNOWN);
  }

  /** H4: Beijing time and the unit's own hours, whatever zone the machine is set to. */
  @ParameterizedTest
  @ValueSource(strings = {"UTC", "Asia/Urumqi", "America/Los_Angeles"})
  void halfPastNineInMayIsBeforeTheHours(String zone) {
    TimeZone before = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      assertThat(at(COMPLIANT, "p-4", "2022-05-11T09:30").value().time()).isEqualTo(OUTSIDE);
      assertThat(at(COMPLIANT, "p-4", "2022-05-11T10:00").value().time()).isEqualTo(INSIDE);
    } finally {
      TimeZone.setDefault(before);
    }
  }

  /** H5: three in the night is inside on a night shift, and of the day before. */
  @Test
  void aNightShiftIsInsideAlsoPastMidnight() {
    Scenario night = shift("p-4", HOSPITAL, "2022-05-11", "20:00-08:00");
    Answer<Responsibility> answer = at(night, "p-4", "2022-05-12T03:00");

    assertThat(answer.value().time()).isEqualTo(INSIDE);
    assertThat(answer.value().units()).containsExactly(HOSPITAL);
    assertThat(Said.reasons(answer))
        .containsExactly(
            "responsibility.not-away",
            "responsibility.shift",
            "hours.outside",
            "responsibility.together");
    assertThat(answer.reasons().get(1).facts())
        .containsEntry("on", FactValue.of(LocalDate.of(2022, 5, 11)));
    assertThat(at(night, "p-4", "2022-05-12T08:00").value().time()).isEqualTo(OUTSIDE);
    assertThat(at(night, "p-4", "2022-05-11T03:00").value().time()).isEqualTo(OUTSIDE);
  }

  /** A shift on the last evening before the return is still the unit's. */
  @Test
  void aShiftOnAHolidayIsInside() {
    Scenario holiday = shift("p-4", HOSPITAL, "2022-05-01", "10:00-14:00");

    assertThat(at(holiday, "p-4", "2022-05-01T11:00").value().units()).containsExactly(HOSPITAL);
    assertThat(at(COMPLIANT, "p-5", "2022-05-01T11:00").value().units()).isEmpty();
  }

  /** H6: the lunch break is a class of its own, and the headquarters' time. */
  @Test
  void halfPastTwoIsInTheBreak() {
    Answer<Responsibility> answer = at(COMPLIANT, "p-4", "2022-05-11T14:30");

    assertThat(answer.value().time()).isEqualTo(BREAK);
    assertThat(answer.value().units()).isEmpty();
    assertThat(Said.reasons(answer))
        .containsExactly("responsibility.not-away", "hours.break", "responsibility.alone");
  }

  @Test
  void leaveComesBeforeAllElse() {
    Scenario away =
        COMPLIANT
            .person(
                "p-4",
                p ->
                    p.withAbsences(
                        new Absence(
                            Absence.Kind.TRIP,
                            DayRange.parse("2022-05-10/2022-05-13"),
                            DayRange.ALWAYS)))
            .supervision(
                "p-4",
                f ->
                    f.withShifts(
                        new Shift(
                            HOSPITAL,
                            LocalDate.of(2022, 5, 11),
                            ClockRange.parse("10:00-14:00"),
                            DayRange.ALWAYS)));
    Answer<Responsibility> answer = at(away, "p-4", "2022-05-11T11:00");

    assertThat(answer.value().time()).isEqualTo(AWAY);
    assertThat(answer.value().units()).isEmpty();
    assertThat(Said.reasons(answer))
        .containsExactly("responsibility.absence", "responsibility.alone");
    assertThat(at(away, "p-4", "2022-05-13T11:00").value().time()).isEqualTo(INSIDE);
  }

  @Test
  void onlyALeaveThatBothAgreedToCountsInWorkingHours() {
    LeaveStep unit = step(LeaveStep.Kind.UNIT_APPROVED, "2022-05-06T11:00");
    LeaveStep headquarters = step(LeaveStep.Kind.HEADQUARTERS_APPROVED, "2022-05-06T12:00");
    Scenario both = leave("p-4", "2022-05-10T10:00", "2022-05-12T20:00", unit, headquarters);
    Scenario one = leave("p-4", "2022-05-10T10:00", "2022-05-12T20:00", headquarters);

    assertThat(Said.reasons(at(both, "p-4", "2022-05-11T11:00")))
        .containsExactly("responsibility.leave", "responsibility.alone");
    assertThat(at(both, "p-4", "2022-05-11T11:00").value().time()).isEqualTo(AWAY);
    assertThat(at(one, "p-4", "2022-05-11T11:00").value().units()).containsExactly(HOSPITAL);
    assertThat(Said.reasons(at(one, "p-4", "2022-05-11T11:00")))
        .startsWith("responsibility.unapproved-leave");
    assertThat(Said.reasons(at(both, "p-4", "2022-05-12T20:30")))
        .startsWith("responsibility.overdue-leave", "responsibility.not-away");
  }

  @Test
  void goingOutInTheEveningNeedsTheHeadquartersOnly() {
    Scenario out =
        leave(
            "p-4",
            "2022-05-11T20:00",
            "2022-05-11T22:00",
            step(LeaveStep.Kind.HEADQUARTERS_APPROVED, "2022-05-11T18:00"));

    assertThat(at(out, "p-4", "2022-05-11T21:00").value().time()).isEqualTo(AWAY);
    assertThat(at(out, "p-4", "2022-05-11T22:30").value().time()).isEqualTo(OUTSIDE);
  }

  @Test
  void dutyForTheHeadquartersIsInsideAndItsOwn() {
    Answer<Responsibility> evening = at(COMPLIANT, "p-4", "2022-05-02T21:30");

    assertThat(evening.value().time()).isEqualTo(INSIDE);
    assertThat(evening.value().units()).isEmpty();
    assertThat(Said.reasons(evening))
        .containsExactly(
            "responsibility.not-away",
            "responsibility.duty",
            "hours.rest-day",
            "responsibility.own-hours");
    assertThat(at(COMPLIANT, "p-4", "2022-05-03T00:00").value().time()).isEqualTo(OUTSIDE);
    assertThat(at(COMPLIANT, "p-4", "2022-05-20T11:00").value().units())
        .as("on duty in the hours of the unit")
        .containsExactly(HOSPITAL);
  }

  @Test
  void dutyPastMidnightIsOfTheDayItStarts() {
    DutyTurn night =
        new DutyTurn(
            LocalDate.of(2022, 5, 11),
            Optional.of(ClockRange.parse("20:00-10:00")),
            Optional.of(id("p-4")),
            List.of(),
            DayRange.ALWAYS);
    Scenario scenario = COMPLIANT.order("hq-city", l -> l.withDuty(night));

    assertThat(at(scenario, "p-4", "2022-05-12T09:59").value().time()).isEqualTo(INSIDE);
    assertThat(at(scenario, "p-4", "2022-05-11T19:59").value().units()).containsExactly(HOSPITAL);
    assertThat(Said.reasons(at(scenario, "p-4", "2022-05-12T09:59")))
        .contains("responsibility.duty");
  }

  @Test
  void whoHoldsNoPostKeepsTheHoursOfTheHeadquarters() {
    Answer<Responsibility> answer = at(COMPLIANT, "p-3", "2022-05-11T11:00");

    assertThat(answer.value().time()).isEqualTo(INSIDE);
    assertThat(answer.value().units()).isEmpty();
    assertThat(Said.reasons(answer)).endsWith("hours.inside", "responsibility.own-hours");
    assertThat(answer.value().primary()).contains(new SubjectId(Scope.HEADQUARTERS, "hq-city"));
  }

  @Test
  void whoHoldsTwoPostsIsInsideWhileOneOfTheUnitsWorks() {
    Scenario two =
        COMPLIANT
            .person("p-4", p -> p.withPosts(p.posts().get(0), post(OFFICE)))
            .hours("u-office", hours("2020-03-01/..", "15:00-18:00"));

    assertThat(at(two, "p-4", "2022-05-11T15:30").value().units()).containsExactly(OFFICE);
    assertThat(at(two, "p-4", "2022-05-11T16:30").value().units())
        .containsExactly(HOSPITAL, OFFICE);
    assertThat(at(two, "p-4", "2022-05-11T14:30").value().time()).isEqualTo(BREAK);
  }

  @Test
  void withoutHoursOnRecordNobodyCanSay() {
    Scenario none =
        COMPLIANT.hours("u-hospital").hours("u-office").headquarters("hq-city", h -> h.withHours());

    assertThat(at(none, "p-4", "2022-05-11T11:00").value().undecided()).containsExactly(HOSPITAL);
    assertThat(Said.reasons(at(none, "p-4", "2022-05-11T11:00"))).contains("hours.none");
    assertThat(at(none, "p-3", "2022-05-11T11:00").value().time()).isEqualTo(UNKNOWN);
    assertThat(at(none, "p-3", "2022-05-11T11:00").value().primary())
        .as("whatever the hours, nobody else can be")
        .contains(new SubjectId(Scope.HEADQUARTERS, "hq-city"));
  }

  @Test
  void ofTwoHoursNoneArePreferredWhereTheyDiffer() {
    Scenario two =
        COMPLIANT.unit(
            "u-hospital",
            u -> u.withHours(u.hours().get(0), hours("2022-05-01/..", "09:00-13:00")));

    assertThat(at(two, "p-4", "2022-05-11T11:00").value().time()).isEqualTo(INSIDE);
    assertThat(at(two, "p-4", "2022-05-11T09:30").value().time()).isEqualTo(UNKNOWN);
  }

  @Test
  void hoursAreThoseOfTheDayAsked() {
    Scenario changed =
        COMPLIANT.hours(
            "u-hospital",
            hours("2020-03-01/2022-05-11", "10:00-14:00"),
            hours("2022-05-11/..", "09:00-13:00"));

    assertThat(at(changed, "p-4", "2022-05-10T09:30").value().time()).isEqualTo(OUTSIDE);
    assertThat(at(changed, "p-4", "2022-05-11T09:30").value().time()).isEqualTo(INSIDE);
  }

  @Test
  void nobodyIsResponsibleForWhoDoesNotServe() {
    Answer<Responsibility> answer = at(COMPLIANT, "p-4", "2020-02-29T11:00");

    assertThat(answer.value().time()).isEqualTo(NOT_SERVING);
    assertThat(answer.value().headquarters()).isEmpty();
    assertThat(answer.value().primary()).isEmpty();
    assertThat(Said.reasons(answer)).containsExactly("responsibility.not-serving");
    assertThatThrownBy(() -> at(COMPLIANT, "p-99", "2022-05-11T11:00"))
        .hasMessageContaining("p-99");
  }

  /** The stretches are exact: each minute of four days, asked alone, gives the same. */
  @Test
  void stretchesAreWhatEachOfTheirMinutesSays() {
    Scenario busy =
        leave(
                "p-4",
                "2022-05-11T11:17",
                "2022-05-12T18:03",
                step(LeaveStep.Kind.HEADQUARTERS_APPROVED, "2022-05-11T12:12"),
                step(LeaveStep.Kind.UNIT_APPROVED, "2022-05-11T12:44"),
                step(LeaveStep.Kind.RETURNED, "2022-05-12T17:31"))
            .order(
                "hq-city",
                l ->
                    l.withDuty(
                        new DutyTurn(
                            LocalDate.of(2022, 5, 9),
                            Optional.of(ClockRange.parse("22:30-06:15")),
                            Optional.empty(),
                            List.of(id("p-4")),
                            DayRange.ALWAYS)))
            .supervision(
                "p-4",
                f ->
                    f.withShifts(
                        new Shift(
                            HOSPITAL,
                            LocalDate.of(2022, 5, 12),
                            ClockRange.parse("19:50-08:00"),
                            DayRange.ALWAYS)));
    DayRange days = DayRange.parse("2022-05-10/2022-05-14");
    List<Stretch> stretches = Responsibility.during(busy.register(), POLICY, id("p-4"), days);

    assertThat(stretches.get(0).from()).isEqualTo(Moment.parse("2022-05-10T00:00"));
    assertThat(stretches.get(stretches.size() - 1).until())
        .isEqualTo(Moment.parse("2022-05-14T00:00"));
    Moment moment = stretches.get(0).from();
    for (Stretch stretch : stretches) {
      assertThat(stretch.from()).isEqualTo(moment);
      while (moment.isBefore(stretch.until())) {
        assertThat(Responsibility.at(busy.register(), POLICY, id("p-4"), moment).value())
            .as(moment.toString())
            .isEqualTo(stretch.value());
        moment = Moment.at(moment.toInstant().plusSeconds(60));
      }
    }
    for (int i = 1; i < stretches.size(); i++) {
      assertThat(stretches.get(i).value()).isNotEqualTo(stretches.get(i - 1).value());
    }
    assertThat(stretches).extracting(s -> s.value().time()).contains(AWAY, INSIDE, BREAK, OUTSIDE);
  }

  @Test
  void aMonthIsCutWhereTheTourBegins() {
    List<Stretch> stretches =
        Responsibility.during(
            COMPLIANT.register(), POLICY, id("p-4"), DayRange.parse("2020-02-01/2020-03-02"));

    assertThat(stretches.get(0).value().time()).isEqualTo(NOT_SERVING);
    assertThat(stretches.get(0).until()).isEqualTo(Moment.parse("2020-03-01T00:00"));
    assertThatThrownBy(
            () ->
                Responsibility.during(
                    COMPLIANT.register(), POLICY, id("p-4"), DayRange.parse("2020-02-01/..")))
        .hasMessageContaining("must have an end");
  }

  private static Answer<Responsibility> at(Scenario scenario, String person, String moment) {
    return Responsibility.at(scenario.register(), POLICY, id(person), Moment.parse(moment));
  }

  private static PersonId id(String person) {
    return new PersonId(person);
  }

  private static Scenario shift(String person, UnitId unit, String on, String hours) {
    Shift shift = new Shift(unit, LocalDate.parse(on), ClockRange.parse(hours), DayRange.ALWAYS);
    return COMPLIANT.supervision(person, f -> f.withShifts(shift));
  }

  private static Scenario leave(String person, String from, String until, LeaveStep... steps) {
    Leave leave =
        new Leave(Leave.Kind.LEAVE, Moment.parse(from), Moment.parse(until), List.of(steps));
    return COMPLIANT.supervision(person, f -> f.withLeaves(leave));
  }

  private static LeaveStep step(LeaveStep.Kind kind, String at) {
    return LeaveStep.of(kind, Moment.parse(at));
  }

  private static Post post(UnitId unit) {
    return new Post(
        unit,
        Optional.of("a"),
        Optional.of("b"),
        Optional.of("c"),
        DayRange.parse("2020-03-01/.."),
        DayRange.ALWAYS);
  }

  private static OfficeHours hours(String days, String... sessions) {
    List<ClockRange> ranges = new ArrayList<>();
    Stream.of(sessions).map(ClockRange::parse).forEach(ranges::add);
    return OfficeHours.of(
        new RegionId("xinjiang"),
        DayRange.parse(days),
        List.of(new Season(MonthAndDay.parse("01-01"), ranges)));
  }
}
