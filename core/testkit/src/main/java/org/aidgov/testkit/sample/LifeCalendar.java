package org.aidgov.testkit.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.aidgov.core.party.BranchFunction;
import org.aidgov.core.party.LifeMeeting;
import org.aidgov.core.party.MeetingId;
import org.aidgov.core.party.PartyOrganisationId;

/**
 * The meetings of one organisation from its first day until {@link SampleRegister#AS_OF}.
 *
 * @param organisation whose
 * @param meetings in order of days
 */
record LifeCalendar(PartyOrganisationId organisation, List<LifeMeeting> meetings) {
  private static final int MIDDLE_OF_QUARTER = 2;

  /** What a temporary branch holds each month, quarter and year. */
  static LifeCalendar ofTemporaryBranch(
      PartyOrganisationId branch, LocalDate first, boolean committee, Draft draft) {
    List<LifeMeeting> meetings = new ArrayList<>();
    int shift = draft.dice.nextInt(6);
    forMonths(
        first,
        month -> {
          if (committee) {
            add(meetings, branch, LifeMeeting.Kind.COMMITTEE_MEETING, month.atDay(3 + shift));
          }
          if (month.getMonthValue() % 3 == MIDDLE_OF_QUARTER) {
            add(meetings, branch, LifeMeeting.Kind.MEMBERS_MEETING, month.atDay(9 + shift));
          }
          add(meetings, branch, LifeMeeting.Kind.THEME_DAY, month.atDay(16 + shift));
          if (month.getMonthValue() == 7) {
            add(meetings, branch, LifeMeeting.Kind.LECTURE, month.atDay(1));
          }
          if (month.getMonthValue() == 12) {
            add(meetings, branch, LifeMeeting.Kind.ORGANISATIONAL_LIFE_MEETING, month.atDay(23));
            add(meetings, branch, LifeMeeting.Kind.DEMOCRATIC_APPRAISAL, month.atDay(24));
          }
        });
    return of(branch, meetings, first);
  }

  /** What a branch of a recipient unit holds each quarter, as far as it is told. */
  static LifeCalendar ofHostBranch(PartyOrganisationId branch, LocalDate first, Draft draft) {
    List<LifeMeeting> meetings = new ArrayList<>();
    int shift = draft.dice.nextInt(6);
    forMonths(
        first,
        month -> {
          if (month.getMonthValue() % 3 == MIDDLE_OF_QUARTER) {
            add(meetings, branch, LifeMeeting.Kind.MEMBERS_MEETING, month.atDay(22 + shift));
          }
        });
    return of(branch, meetings, first);
  }

  /** What the committee of a headquarters holds each year. */
  static LifeCalendar ofCommittee(PartyOrganisationId committee, LocalDate first) {
    List<LifeMeeting> meetings = new ArrayList<>();
    forMonths(
        first,
        month -> {
          if (month.getMonthValue() == 12) {
            add(meetings, committee, LifeMeeting.Kind.DEMOCRATIC_LIFE_MEETING, month.atDay(20));
          }
        });
    return of(committee, meetings, first);
  }

  private static LifeCalendar of(
      PartyOrganisationId organisation, List<LifeMeeting> meetings, LocalDate first) {
    meetings.removeIf(
        meeting -> {
          LocalDate day = day(meeting);
          return day.isBefore(first) || day.isAfter(SampleRegister.AS_OF);
        });
    return new LifeCalendar(organisation, meetings);
  }

  private static void forMonths(LocalDate first, Consumer<YearMonth> eachMonth) {
    YearMonth last = YearMonth.from(SampleRegister.AS_OF);
    for (YearMonth month = YearMonth.from(first);
        !month.isAfter(last);
        month = month.plusMonths(1)) {
      eachMonth.accept(month);
    }
  }

  private static void add(
      List<LifeMeeting> meetings,
      PartyOrganisationId organisation,
      LifeMeeting.Kind kind,
      LocalDate day) {
    LifeMeeting.Builder meeting =
        LifeMeeting.builder()
            .id(new MeetingId(organisation.value() + "-" + day))
            .organisation(organisation)
            .kind(kind)
            .held(day);
    if (kind == LifeMeeting.Kind.MEMBERS_MEETING) {
      meeting.functions(List.of(BranchFunction.values()));
      if (day.getMonthValue() == 11) {
        meeting.planned(Optional.of(day.minusDays(8))); // held later than planned
      }
    }
    meetings.add(meeting.build());
  }

  static LocalDate day(LifeMeeting meeting) {
    return meeting.held().orElseThrow();
  }
}
