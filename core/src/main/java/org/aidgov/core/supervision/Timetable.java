package org.aidgov.core.supervision;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.calendar.RegionId;
import org.aidgov.core.calendar.Season;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.staff.UnitId;
import org.aidgov.core.value.Dated;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.Facts;
import org.aidgov.core.value.OmitAlways;

/**
 * The hours of work (办公时间) of a recipient unit, or of a headquarters, and whose holidays it keeps.
 *
 * @param unit of which unit
 * @param headquarters or of which headquarters; of exactly one of the two
 * @param region whose calendar says which days are working days
 * @param days on which days these hours hold
 * @param seasons the hours of a working day, by season
 * @param known when the fact was in the books
 */
@JsonPropertyOrder({"unit", "headquarters", "region", "days", "seasons", "known"})
public record Timetable(
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<UnitId> unit,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<HeadquartersId> headquarters,
    @JsonProperty(required = true) RegionId region,
    @JsonProperty(required = true) DayRange days,
    @JsonProperty(required = true) List<Season> seasons,
    @OmitAlways DayRange known)
    implements Dated {
  /**
   * @throws IllegalArgumentException if it is of neither or of both, or the seasons can't be those
   *     of one year
   */
  public Timetable {
    unit = Facts.optional(unit);
    headquarters = Facts.optional(headquarters);
    if (unit.isPresent() == headquarters.isPresent()) {
      throw new IllegalArgumentException(
          "hours must be those of a unit or of a headquarters, not of "
              + (unit.isPresent() ? "both" : "neither"));
    }
    seasons = Season.inOrder(seasons);
    known = DayRange.orAlways(known);
  }

  /** Returns the hours of a unit that the books always knew of. */
  public static Timetable of(UnitId unit, RegionId region, DayRange days, List<Season> seasons) {
    return new Timetable(
        Optional.of(unit), Optional.empty(), region, days, seasons, DayRange.ALWAYS);
  }

  /** Returns the hours of a headquarters that the books always knew of. */
  public static Timetable of(
      HeadquartersId headquarters, RegionId region, DayRange days, List<Season> seasons) {
    return new Timetable(
        Optional.empty(), Optional.of(headquarters), region, days, seasons, DayRange.ALWAYS);
  }

  /** Returns the season of a day. */
  public Season season(LocalDate day) {
    return Season.on(seasons, day);
  }
}
