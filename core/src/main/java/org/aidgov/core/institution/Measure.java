package org.aidgov.core.institution;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.Entity;
import org.aidgov.core.value.Facts;
import org.aidgov.core.value.GovernanceStyle;
import org.aidgov.core.value.Known;
import org.aidgov.core.value.Texts;
import org.immutables.value.Value;

/**
 * A management measure (管理举措) that a headquarters uses, with or without an institution behind it.
 *
 * @param id what it is known by
 * @param name what people call it
 * @param headquarters who uses it
 * @param days the days on which it is in use
 * @param backings the institutions it rests on
 */
@Value.Builder
@GovernanceStyle
@SuppressWarnings(
    "immutables:from") // an id is narrower than Entity's; from() copies it all the same
@JsonPropertyOrder({"id", "name", "headquarters", "days", "backings"})
public record Measure(
    @JsonProperty(required = true) MeasureId id,
    @JsonProperty(required = true) String name,
    @JsonProperty(required = true) HeadquartersId headquarters,
    @JsonProperty(required = true) DayRange days,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<MeasureBacking> backings)
    implements Entity, WithMeasure {
  /**
   * @throws IllegalArgumentException if the name is blank or too long
   */
  public Measure {
    Texts.checkPresent("name", name);
    backings = Facts.byDays(backings);
  }

  /** Returns what the books said of it on a day. */
  public Measure knownOn(int epochDay) {
    List<MeasureBacking> backingsThen = Known.on(epochDay, backings);
    return backingsThen == backings ? this : withBackings(backingsThen);
  }

  /** Starts a measure from nothing. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects what a measure consists of. */
  public static class Builder extends MeasureBuilder {
    Builder() {}
  }
}
