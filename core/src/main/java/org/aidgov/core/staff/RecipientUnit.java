package org.aidgov.core.staff;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Set;
import org.aidgov.core.calendar.OfficeHours;
import org.aidgov.core.value.Entity;
import org.aidgov.core.value.Facts;
import org.aidgov.core.value.GovernanceStyle;
import org.aidgov.core.value.Known;
import org.aidgov.core.value.Texts;
import org.immutables.value.Value;

/**
 * A recipient unit (受援单位): where a seconded person works.
 *
 * @param id what it is known by
 * @param name what people call it
 * @param kind what kind of unit
 * @param place the recipient place it belongs to
 * @param lines the local lines it answers to; a unit may answer to two, since only the grid is a
 *     tree
 * @param hours its hours of work
 */
@Value.Builder
@GovernanceStyle
@SuppressWarnings(
    "immutables:from") // an id is narrower than Entity's; from() copies it all the same
@JsonPropertyOrder({"id", "name", "kind", "place", "lines", "hours"})
public record RecipientUnit(
    @JsonProperty(required = true) UnitId id,
    @JsonProperty(required = true) String name,
    @JsonProperty(required = true) Kind kind,
    @JsonProperty(required = true) PlaceId place,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) Set<Line> lines,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<OfficeHours> hours)
    implements Entity, WithRecipientUnit {
  /** What kind of unit. */
  public enum Kind {
    /** 党政机关: a bureau or office. */
    BUREAU,
    /** 医院: a hospital. */
    HOSPITAL,
    /** 学校: a school. */
    SCHOOL,
    /** 团场: a regiment. */
    REGIMENT,
    /** 园区、企业: an industrial park or enterprise. */
    ENTERPRISE
  }

  /** A local line (条) that a unit answers to. */
  public enum Line {
    /** 地方: the prefecture, city or county. */
    LOCAL,
    /** 兵团: the production and construction corps. */
    CORPS
  }

  /**
   * @throws IllegalArgumentException if the name is blank or too long
   */
  public RecipientUnit {
    Texts.checkPresent("name", name);
    lines = Facts.set(lines);
    hours = Facts.byDays(hours);
  }

  /** Makes a unit of which no hours are on record. */
  public RecipientUnit(UnitId id, String name, Kind kind, PlaceId place, Set<Line> lines) {
    this(id, name, kind, place, lines, List.of());
  }

  /** Returns what the books said of it on a day. */
  public RecipientUnit knownOn(int epochDay) {
    List<OfficeHours> hoursThen = Known.on(epochDay, hours);
    boolean same = hoursThen == hours;
    return same ? this : withHours(hoursThen);
  }

  /** Starts a unit from nothing. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects what a unit consists of. */
  public static class Builder extends RecipientUnitBuilder {
    Builder() {}
  }
}
