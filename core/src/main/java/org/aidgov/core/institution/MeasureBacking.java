package org.aidgov.core.institution;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.aidgov.core.value.Dated;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.OmitAlways;

/**
 * That a measure rests on an institution.
 *
 * @param institution on which
 * @param days on which days
 * @param known when the fact was in the books
 */
@JsonPropertyOrder({"institution", "days", "known"})
public record MeasureBacking(
    @JsonProperty(required = true) InstitutionId institution,
    @JsonProperty(required = true) DayRange days,
    @OmitAlways DayRange known)
    implements Dated {
  /** Stands for what the books always said where {@code known} is absent. */
  public MeasureBacking {
    known = DayRange.orAlways(known);
  }
}
