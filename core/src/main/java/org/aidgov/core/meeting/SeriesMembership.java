package org.aidgov.core.meeting;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.aidgov.core.value.Dated;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.OmitAlways;

/**
 * That a person is expected at the meetings of a series (应参会人员).
 *
 * @param series at which
 * @param days on which days
 * @param known when the fact was in the books
 */
@JsonPropertyOrder({"series", "days", "known"})
public record SeriesMembership(
    @JsonProperty(required = true) SeriesId series,
    @JsonProperty(required = true) DayRange days,
    @OmitAlways DayRange known)
    implements Dated {
  /** Stands for what the books always said where {@code known} is absent. */
  public SeriesMembership {
    known = DayRange.orAlways(known);
  }
}
