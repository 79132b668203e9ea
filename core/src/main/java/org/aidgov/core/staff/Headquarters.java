package org.aidgov.core.staff;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.calendar.OfficeHours;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.Entity;
import org.aidgov.core.value.Facts;
import org.aidgov.core.value.GovernanceStyle;
import org.aidgov.core.value.Known;
import org.aidgov.core.value.Lasting;
import org.aidgov.core.value.Texts;
import org.immutables.value.Value;

/**
 * A headquarters (指挥部) of one province's aid.
 *
 * @param id what it is known by
 * @param name what people call it
 * @param level provincial, city or county
 * @param province the sending province, as in {@link BatchKey#province}
 * @param parent the headquarters above it; none for the provincial one
 * @param places the recipient places it is paired with
 * @param days the days of its existence
 * @param leaders who leads it
 * @param hours its own hours of work
 */
@Value.Builder
@GovernanceStyle
@SuppressWarnings(
    "immutables:from") // an id is narrower than Entity's; from() copies it all the same
@JsonPropertyOrder({
  "id",
  "name",
  "level",
  "province",
  "parent",
  "places",
  "days",
  "leaders",
  "hours"
})
public record Headquarters(
    @JsonProperty(required = true) HeadquartersId id,
    @JsonProperty(required = true) String name,
    @JsonProperty(required = true) Level level,
    @JsonProperty(required = true) String province,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<HeadquartersId> parent,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<PlaceId> places,
    @JsonProperty(required = true) DayRange days,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Leader> leaders,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<OfficeHours> hours)
    implements Entity, Lasting, WithHeadquarters {
  /** How high a headquarters stands. */
  public enum Level {
    /** 省指挥部: the provincial headquarters. */
    PROVINCIAL,
    /** 市指挥部: a city headquarters. */
    CITY,
    /** 县指挥部: a county headquarters. */
    COUNTY
  }

  /**
   * @throws IllegalArgumentException if the name is blank or too long, or the province is no
   *     lower-case word
   */
  public Headquarters {
    Texts.checkPresent("name", name);
    BatchKey.checkProvince(province);
    parent = Facts.optional(parent);
    places = Facts.list(places);
    leaders = Facts.byDays(leaders);
    hours = Facts.byDays(hours);
  }

  /** Returns what the books said of it on a day. */
  public Headquarters knownOn(int epochDay) {
    List<Leader> leadersThen = Known.on(epochDay, leaders);
    List<OfficeHours> hoursThen = Known.on(epochDay, hours);
    boolean same = leadersThen == leaders && hoursThen == hours;
    return same ? this : withLeaders(leadersThen).withHours(hoursThen);
  }

  /** Starts a headquarters from nothing. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects what a headquarters consists of. */
  public static class Builder extends HeadquartersBuilder {
    Builder() {}
  }
}
