package org.aidgov.core.care;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.function.Function;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.Entity;
import org.aidgov.core.value.Facts;
import org.aidgov.core.value.GovernanceStyle;
import org.aidgov.core.value.Id;
import org.aidgov.core.value.Known;
import org.aidgov.core.value.Texts;
import org.immutables.value.Value;

/**
 * An emergency (突发情况) in which a headquarters plans support: plans with versions, sites, and when
 * the situation changed. Who received support is kept nowhere.
 *
 * @param id what it is known by
 * @param name what people call it
 * @param headquarters which headquarters plans
 * @param days how long it lasts
 * @param changes when the situation changed, in order of days
 * @param sites where some of the staff serve, in order of ids
 * @param plans the plans of support, in order of ids
 */
@Value.Builder
@GovernanceStyle
@SuppressWarnings(
    "immutables:from") // an id is narrower than Entity's; from() copies it all the same
@JsonPropertyOrder({"id", "name", "headquarters", "days", "changes", "sites", "plans"})
public record Emergency(
    @JsonProperty(required = true) EmergencyId id,
    @JsonProperty(required = true) String name,
    @JsonProperty(required = true) HeadquartersId headquarters,
    @JsonProperty(required = true) DayRange days,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<SituationChange> changes,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Site> sites,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<SupportPlan> plans)
    implements Entity, WithEmergency {
  /**
   * @throws IllegalArgumentException if the name is blank or too long, or two sites or two plans
   *     have one id
   */
  public Emergency {
    Texts.checkPresent("name", name);
    changes = Facts.ordered(changes, SituationChange::on);
    sites = Facts.ordered(sites, Site::id);
    plans = Facts.ordered(plans, SupportPlan::id);
    checkOnce("site", sites, Site::id);
    checkOnce("plan", plans, SupportPlan::id);
  }

  private static <T> void checkOnce(String what, List<T> ordered, Function<T, Id> id) {
    for (int i = 1; i < ordered.size(); i++) {
      if (id.apply(ordered.get(i)).equals(id.apply(ordered.get(i - 1)))) {
        throw new IllegalArgumentException(
            what + " must be there only once, but was '" + id.apply(ordered.get(i)) + "'");
      }
    }
  }

  /** Returns what the books said of it on a day. */
  public Emergency knownOn(int epochDay) {
    List<SituationChange> changesThen = Known.on(epochDay, changes);
    List<Site> sitesThen = Facts.map(sites, site -> site.knownOn(epochDay));
    List<SupportPlan> plansThen = Facts.map(plans, plan -> plan.knownOn(epochDay));
    boolean same = changesThen == changes && sitesThen == sites && plansThen == plans;
    return same
        ? this
        : new Emergency(id, name, headquarters, days, changesThen, sitesThen, plansThen);
  }

  /** Starts an emergency from nothing. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects what an emergency consists of. */
  public static class Builder extends EmergencyBuilder {
    Builder() {}
  }
}
