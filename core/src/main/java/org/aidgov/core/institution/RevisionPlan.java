package org.aidgov.core.institution;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import org.aidgov.core.staff.BatchKey;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.value.Facts;
import org.aidgov.core.value.GovernanceStyle;
import org.aidgov.core.value.Known;
import org.aidgov.core.value.PolicyDays;
import org.immutables.value.Value;

/**
 * A headquarters' plan of the systematic revision (系统修编) of its institutions at the start of a
 * batch's tour: in lots, and category by category (分批分类).
 *
 * @param id what it is known by
 * @param headquarters whose plan
 * @param batch at the start of which batch's tour
 * @param adopted the day it was adopted
 * @param items what is to be done, in order of lots
 */
@Value.Builder
@GovernanceStyle
@JsonPropertyOrder({"id", "headquarters", "batch", "adopted", "items"})
public record RevisionPlan(
    @JsonProperty(required = true) RevisionPlanId id,
    @JsonProperty(required = true) HeadquartersId headquarters,
    @JsonProperty(required = true) BatchKey batch,
    @JsonProperty(required = true) @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate adopted,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<RevisionItem> items)
    implements WithRevisionPlan {
  /**
   * @throws IllegalArgumentException if the day is not one the library can speak of
   */
  public RevisionPlan {
    PolicyDays.check(adopted);
    items = Facts.ordered(items, RevisionItem::lot);
  }

  /** Returns what the books said of it on a day. */
  public RevisionPlan knownOn(int epochDay) {
    List<RevisionItem> itemsThen = Known.on(epochDay, items);
    return itemsThen == items ? this : withItems(itemsThen);
  }

  /** Starts a plan from nothing. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects what a plan consists of. */
  public static class Builder extends RevisionPlanBuilder {
    Builder() {}
  }
}
