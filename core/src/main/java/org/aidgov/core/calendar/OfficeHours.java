package org.aidgov.core.calendar;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import org.aidgov.core.value.Dated;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.OmitAlways;

/**
 * The hours of work (办公时间) of a recipient unit or a headquarters, and whose holidays it keeps.
 *
 * @param region whose calendar says which days are working days
 * @param days on which days these hours hold
 * @param seasons the hours of a working day, by season
 * @param known when the fact was in the books
 */
@JsonPropertyOrder({"region", "days", "seasons", "known"})
public record OfficeHours(
    @JsonProperty(required = true) RegionId region,
    @JsonProperty(required = true) DayRange days,
    @JsonProperty(required = true) List<Season> seasons,
    @OmitAlways DayRange known)
    implements Dated {
  /**
   * @throws IllegalArgumentException if the seasons can't be those of one year
   */
  public OfficeHours {
    seasons = Season.inOrder(seasons);
    known = DayRange.orAlways(known);
  }

  /** Returns the hours that the books always knew of. */
  public static OfficeHours of(RegionId region, DayRange days, List<Season> seasons) {
    return new OfficeHours(region, days, seasons, DayRange.ALWAYS);
  }

  /** Returns the season of a day. */
  public Season season(LocalDate day) {
    return Season.on(seasons, day);
  }
}
