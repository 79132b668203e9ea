package org.aidgov.core.institution;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.staff.OfficeGroupId;
import org.aidgov.core.staff.UnitId;
import org.aidgov.core.value.Dated;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.Facts;
import org.aidgov.core.value.OmitAlways;

/**
 * Who is accountable for a duty (责任层级、责任单位): which level of the grid, and which unit there. The
 * unit is either one body, or each cell of the level in its own area; where neither is said, nobody
 * knows.
 *
 * @param level at which level
 * @param eachCell whether each cell of the level is, in its own area
 * @param headquarters the headquarters that is
 * @param group the office group that is
 * @param unit the recipient unit that is
 * @param days on which days
 * @param known when the fact was in the books
 */
@JsonPropertyOrder({"level", "eachCell", "headquarters", "group", "unit", "days", "known"})
public record DutyAssignment(
    @JsonProperty(required = true) DutyLevel level,
    @JsonProperty(required = true) boolean eachCell,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<HeadquartersId> headquarters,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<OfficeGroupId> group,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<UnitId> unit,
    @JsonProperty(required = true) DayRange days,
    @OmitAlways DayRange known)
    implements Dated {
  /**
   * @throws IllegalArgumentException if more than one unit is said
   */
  public DutyAssignment {
    headquarters = Facts.optional(headquarters);
    group = Facts.optional(group);
    unit = Facts.optional(unit);
    int said =
        (eachCell ? 1 : 0)
            + (headquarters.isPresent() ? 1 : 0)
            + (group.isPresent() ? 1 : 0)
            + (unit.isPresent() ? 1 : 0);
    if (said > 1) {
      throw new IllegalArgumentException(
          "at most one of eachCell, headquarters, group and unit must be said, but were " + said);
    }
    known = DayRange.orAlways(known);
  }

  /** Returns that each cell of a level is accountable in its own area. */
  public static DutyAssignment ofEachCell(DutyLevel level, DayRange days) {
    return new DutyAssignment(
        level, true, Optional.empty(), Optional.empty(), Optional.empty(), days, DayRange.ALWAYS);
  }

  /** Returns that a headquarters is accountable. */
  public static DutyAssignment of(DutyLevel level, HeadquartersId headquarters, DayRange days) {
    return new DutyAssignment(
        level,
        false,
        Optional.of(headquarters),
        Optional.empty(),
        Optional.empty(),
        days,
        DayRange.ALWAYS);
  }

  /** Returns the same within some days; nothing if it is so on none of them. */
  public Optional<DutyAssignment> within(DayRange some) {
    return days.intersection(some)
        .map(both -> new DutyAssignment(level, eachCell, headquarters, group, unit, both, known));
  }

  /** Tells whether it says which unit is accountable. */
  public boolean namesUnit() {
    return eachCell || headquarters.isPresent() || group.isPresent() || unit.isPresent();
  }

  /** Tells whether two make the same unit of the same level accountable. */
  public boolean isSameAs(DutyAssignment other) {
    return level == other.level
        && eachCell == other.eachCell
        && headquarters.equals(other.headquarters)
        && group.equals(other.group)
        && unit.equals(other.unit);
  }
}
