package org.aidgov.core.meeting;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.value.Facts;
import org.aidgov.core.value.GovernanceStyle;
import org.aidgov.core.value.Known;
import org.immutables.value.Value;

/**
 * Something agreed in a meeting (议定事项), to be done by its owner until a deadline. What it is about
 * is not kept.
 *
 * @param id what it is known by
 * @param sitting in which meeting it was agreed
 * @param owners who owns it: one at a time, if all is well
 * @param deadlines the deadlines set for it, in order of the days on which they were set
 * @param responsible who is responsible on each side, for what was agreed in a consultation
 * @param steps how it was followed up, in order of days
 */
@Value.Builder
@GovernanceStyle
@JsonPropertyOrder({"id", "sitting", "owners", "deadlines", "responsible", "steps"})
public record AgreedItem(
    @JsonProperty(required = true) ItemId id,
    @JsonProperty(required = true) SittingId sitting,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ItemOwner> owners,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ItemDeadline> deadlines,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ResponsibleSide> responsible,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ItemStep> steps)
    implements WithAgreedItem {
  /** In order of days; on one day in the usual order. */
  private static final Comparator<ItemStep> ORDER =
      Comparator.comparing(ItemStep::on)
          .thenComparing(ItemStep::kind)
          .thenComparing(ItemStep::toString);

  /** Puts each list in order. */
  public AgreedItem {
    owners = Facts.byDays(owners);
    deadlines = Facts.ordered(deadlines, ItemDeadline::on);
    responsible = Facts.byDays(responsible);
    steps = ImmutableList.sortedCopyOf(ORDER, Facts.list(steps));
  }

  /**
   * Returns the deadline that counts, by what has been set until a day: the one set last while the
   * item was neither overdue nor ever returned. Whoever moves it later does not make an overdue or
   * re-opened item in time.
   */
  @JsonIgnore
  public Optional<LocalDate> deadline(LocalDate day) {
    LocalDate counts = null;
    for (ItemDeadline set : deadlines) {
      if (!set.on().isAfter(day) && (counts == null || mayMove(set.on(), counts))) {
        counts = set.due();
      }
    }
    return Optional.ofNullable(counts);
  }

  /** Tells whether a deadline may still be moved on a day. */
  public boolean mayMove(LocalDate on, LocalDate deadline) {
    return !on.isAfter(deadline)
        && steps.stream()
            .noneMatch(step -> step.kind() == ItemStep.Kind.RETURNED && !step.on().isAfter(on));
  }

  /** Returns what the books said of it on a day. */
  public AgreedItem knownOn(int epochDay) {
    List<ItemOwner> ownersThen = Known.on(epochDay, owners);
    List<ItemDeadline> deadlinesThen = Known.on(epochDay, deadlines);
    List<ResponsibleSide> responsibleThen = Known.on(epochDay, responsible);
    List<ItemStep> stepsThen = Known.on(epochDay, steps);
    boolean same =
        ownersThen == owners
            && deadlinesThen == deadlines
            && responsibleThen == responsible
            && stepsThen == steps;
    return same
        ? this
        : new AgreedItem(id, sitting, ownersThen, deadlinesThen, responsibleThen, stepsThen);
  }

  /** Starts an item from nothing. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects what an item consists of. */
  public static class Builder extends AgreedItemBuilder {
    Builder() {}
  }
}
