package org.aidgov.core.discipline;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An edition of the Regulations on Disciplinary Action (纪律处分条例). The day of the act decides which
 * one counts, not the day on which it is dealt with.
 */
public enum RegulationEdition {
  /** 2018年修订, in force from 1 October 2018. */
  EDITION_2018(LocalDate.of(2018, 10, 1)),
  /** 2023年修订, in force from 1 January 2024. */
  EDITION_2023(LocalDate.of(2024, 1, 1));

  private final LocalDate inForceFrom;

  RegulationEdition(LocalDate inForceFrom) {
    this.inForceFrom = inForceFrom;
  }

  /** Returns its first day. */
  public LocalDate inForceFrom() {
    return inForceFrom;
  }

  /** Returns the edition in force on the day of an act; nothing before the first one known here. */
  public static Optional<RegulationEdition> on(LocalDate act) {
    Optional<RegulationEdition> found = Optional.empty();
    for (RegulationEdition edition : values()) {
      if (!act.isBefore(edition.inForceFrom)) {
        found = Optional.of(edition);
      }
    }
    return found;
  }
}
