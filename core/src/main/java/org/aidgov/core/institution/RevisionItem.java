package org.aidgov.core.institution;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.Known;
import org.aidgov.core.value.OmitAlways;
import org.aidgov.core.value.PolicyDays;

/**
 * What a plan of systematic revision wants done with an institution. Whether it is done follows
 * from the institution's versions.
 *
 * @param institution with which
 * @param act what is to be done
 * @param category in which category it is planned
 * @param lot in which lot (第几批), counted from 1
 * @param due the last day in time
 * @param known when the fact was in the books
 */
@JsonPropertyOrder({"institution", "act", "category", "lot", "due", "known"})
public record RevisionItem(
    @JsonProperty(required = true) InstitutionId institution,
    @JsonProperty(required = true) RevisionAct act,
    @JsonProperty(required = true) InstitutionCategory category,
    @JsonProperty(required = true) int lot,
    @JsonProperty(required = true) @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate due,
    @OmitAlways DayRange known)
    implements Known {
  /**
   * @throws IllegalArgumentException if the lot is below 1, or the day is not one the library can
   *     speak of
   */
  public RevisionItem {
    if (lot < 1) {
      throw new IllegalArgumentException("lot must be 1 or more, but was " + lot);
    }
    PolicyDays.check(due);
    known = DayRange.orAlways(known);
  }
}
