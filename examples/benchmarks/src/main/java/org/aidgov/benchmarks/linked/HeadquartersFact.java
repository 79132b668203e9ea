package org.aidgov.benchmarks.linked;

import java.time.LocalDate;
import org.aidgov.benchmarks.dto.RegisterDto;

/** A headquarters. */
public final class HeadquartersFact {
  private final LocalDate day;
  private final RegisterDto.HeadquartersDto headquarters;

  /** Makes the fact of a headquarters. */
  public HeadquartersFact(RegisterDto.HeadquartersDto headquarters, LocalDate day) {
    this.day = day;
    this.headquarters = headquarters;
  }

  /** Returns the id. */
  public String getId() {
    return headquarters.id();
  }

  /** Returns the province. */
  public String getProvince() {
    return headquarters.province();
  }

  /** Tells whether it exists. */
  public boolean isExisting() {
    return headquarters.days().contains(day);
  }
}
