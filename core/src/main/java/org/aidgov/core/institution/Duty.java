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
 * A management duty (层级管理职责): a row of a headquarters' duty matrix.
 *
 * @param id what it is known by
 * @param name what people call it
 * @param headquarters whose matrix it is in
 * @param days the days on which there is such a duty
 * @param assignments which level and unit is accountable for it
 */
@Value.Builder
@GovernanceStyle
@SuppressWarnings(
    "immutables:from") // an id is narrower than Entity's; from() copies it all the same
@JsonPropertyOrder({"id", "name", "headquarters", "days", "assignments"})
public record Duty(
    @JsonProperty(required = true) DutyId id,
    @JsonProperty(required = true) String name,
    @JsonProperty(required = true) HeadquartersId headquarters,
    @JsonProperty(required = true) DayRange days,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<DutyAssignment> assignments)
    implements Entity, WithDuty {
  /**
   * @throws IllegalArgumentException if the name is blank or too long
   */
  public Duty {
    Texts.checkPresent("name", name);
    assignments = Facts.byDays(assignments);
  }

  /** Returns what the books said of it on a day. */
  public Duty knownOn(int epochDay) {
    List<DutyAssignment> assignmentsThen = Known.on(epochDay, assignments);
    return assignmentsThen == assignments ? this : withAssignments(assignmentsThen);
  }

  /** Starts a duty from nothing. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects what a duty consists of. */
  public static class Builder extends DutyBuilder {
    Builder() {}
  }
}
