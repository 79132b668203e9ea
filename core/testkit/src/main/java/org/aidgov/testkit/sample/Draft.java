package org.aidgov.testkit.sample;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.aidgov.core.party.LifeMeeting;
import org.aidgov.core.party.PartyOrganisationId;
import org.aidgov.core.register.RegisterContent;
import org.aidgov.core.value.DayRange;

/** A register in the making, and the dice. */
final class Draft {
  /** The first people arrive, and everything begins. */
  static final LocalDate START = LocalDate.of(2020, 4, 8);

  static final DayRange SINCE_START = DayRange.openFrom(START);

  final RegisterContent.Builder content = RegisterContent.builder();
  final SplittableRandom dice;
  final Map<PartyOrganisationId, LifeCalendar> life = new HashMap<>();

  Draft(long seed) {
    this.dice = new SplittableRandom(seed);
  }

  /** Returns a day soon after another. */
  LocalDate soonAfter(LocalDate day, int days) {
    return day.plusDays(dice.nextInt(days));
  }

  boolean happens(int perCent) {
    return dice.nextInt(100) < perCent;
  }

  void hold(LifeCalendar calendar) {
    life.put(calendar.organisation(), calendar);
    for (LifeMeeting meeting : calendar.meetings()) {
      content.addMeeting(meeting);
    }
  }

  RegisterContent content() {
    return content.build();
  }
}
