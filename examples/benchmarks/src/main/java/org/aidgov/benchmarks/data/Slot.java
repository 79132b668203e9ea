package org.aidgov.benchmarks.data;

import java.time.LocalDate;
import java.util.Optional;
import org.aidgov.core.party.PartyStatus;
import org.aidgov.core.staff.PersonId;
import org.jspecify.annotations.Nullable;

/** One person's place in the structure, before the person's facts are made up. */
final class Slot {
  final PersonId id;
  final Command command;
  final Site site;

  /** Assigned once the lines of the command are drawn. */
  @Nullable Line line;

  LocalDate arrived = Command.BEGAN;
  Optional<LocalDate> returned = Optional.empty();

  /** Where the person was before, and until when. */
  @Nullable Site earlier;

  LocalDate moved = Command.BEGAN;

  /** Nothing while nobody knows. */
  Optional<PartyStatus> status = Optional.of(PartyStatus.FORMAL);

  /** Whether the person leads the provincial headquarters or the own one. */
  boolean leader;

  @Nullable Defect defect;

  Slot(PersonId id, Command command, Site site) {
    this.id = id;
    this.command = command;
    this.site = site;
  }

  Line line() {
    if (line == null) {
      throw new IllegalStateException("no line drawn for " + id);
    }
    return line;
  }
}
