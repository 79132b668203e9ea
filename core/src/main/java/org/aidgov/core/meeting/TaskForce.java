package org.aidgov.core.meeting;

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
 * A task force (工作专班): people of several office groups, together for one task and for a time.
 *
 * @param id what it is known by
 * @param name what people call it
 * @param headquarters whose task force
 * @param days the days of its existence; it has an end once it is dissolved
 * @param charters what it is for and until when; one, if all is well
 * @param roles who leads it and who is in it
 * @param reviews its reviews, in order of days
 */
@Value.Builder
@GovernanceStyle
@SuppressWarnings(
    "immutables:from") // an id is narrower than Entity's; from() copies it all the same
@JsonPropertyOrder({"id", "name", "headquarters", "days", "charters", "roles", "reviews"})
public record TaskForce(
    @JsonProperty(required = true) TaskForceId id,
    @JsonProperty(required = true) String name,
    @JsonProperty(required = true) HeadquartersId headquarters,
    @JsonProperty(required = true) DayRange days,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Charter> charters,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<TaskForceRole> roles,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Review> reviews)
    implements Entity, WithTaskForce {
  /**
   * @throws IllegalArgumentException if the name is blank or too long
   */
  public TaskForce {
    Texts.checkPresent("name", name);
    charters = Facts.ordered(charters, Charter::on);
    roles = Facts.byDays(roles);
    reviews = Facts.ordered(reviews, Review::on);
  }

  /** Returns what the books said of it on a day. */
  public TaskForce knownOn(int epochDay) {
    List<Charter> chartersThen = Known.on(epochDay, charters);
    List<TaskForceRole> rolesThen = Known.on(epochDay, roles);
    List<Review> reviewsThen = Known.on(epochDay, reviews);
    boolean same = chartersThen == charters && rolesThen == roles && reviewsThen == reviews;
    return same
        ? this
        : new TaskForce(id, name, headquarters, days, chartersThen, rolesThen, reviewsThen);
  }

  /** Starts a task force from nothing. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects what a task force consists of. */
  public static class Builder extends TaskForceBuilder {
    Builder() {}
  }
}
