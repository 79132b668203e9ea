package org.aidgov.benchmarks.dto;

import java.time.LocalDate;
import org.aidgov.core.party.PartyStatus;
import org.jspecify.annotations.Nullable;

/** A serving member of the Party, on a day. */
public record Member(
    PersonFile file, PersonDto.Tour tour, LocalDate arrived, PartyDto party, boolean formal) {
  /** Returns the person as a serving member; null for others. */
  public static @Nullable Member of(PersonFile file, LocalDate day) {
    PersonDto.Tour tour = Facts.tour(file.person(), day);
    return tour == null ? null : of(file, tour, day);
  }

  /** Returns the person, who serves in a tour, as a member; null for others. */
  public static @Nullable Member of(PersonFile file, PersonDto.Tour tour, LocalDate day) {
    PartyDto party = file.party();
    PartyStatus status = Facts.status(party, day);
    LocalDate arrived = Facts.arrived(tour);
    return party == null || status == null || !status.isMember() || arrived == null
        ? null
        : new Member(file, tour, arrived, party, status == PartyStatus.FORMAL);
  }
}
