package org.aidgov.core.supervision;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.value.Facts;
import org.aidgov.core.value.GovernanceStyle;
import org.aidgov.core.value.Known;
import org.immutables.value.Value;

/**
 * The ledger of supervision (监督台账) of a headquarters: what it keeps for all of its people together.
 *
 * @param headquarters of which headquarters
 * @param duty the duty roster, in order of days
 * @param rollCalls the roll calls held, in order of days
 * @param selves what was done for the four selves, in order of days
 * @param incidents problems in the four respects in which there are to be none
 * @param controls what is kept up at each stage of the tour
 */
@Value.Builder
@GovernanceStyle
@JsonPropertyOrder({"headquarters", "duty", "rollCalls", "selves", "incidents", "controls"})
public record SupervisionLedger(
    @JsonProperty(required = true) HeadquartersId headquarters,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<DutyTurn> duty,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<RollCall> rollCalls,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<SelfEntry> selves,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Incident> incidents,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<StageControl> controls)
    implements WithSupervisionLedger {
  /**
   * Puts each list in order.
   *
   * @throws IllegalArgumentException if two incidents that are believed together have one id
   */
  public SupervisionLedger {
    duty = Facts.ordered(duty, DutyTurn::on);
    rollCalls = Facts.ordered(rollCalls, RollCall::on);
    selves = Facts.ordered(selves, SelfEntry::on);
    incidents = Facts.ordered(incidents, Incident::id);
    controls = Facts.byDays(controls);
    for (int i = 0; i < incidents.size(); i++) {
      for (int j = i + 1; j < incidents.size() && isSame(incidents.get(i), incidents.get(j)); j++) {
        if (incidents.get(i).known().overlaps(incidents.get(j).known())) {
          throw new IllegalArgumentException(
              "incident must be there only once, but was '" + incidents.get(i).id() + "'");
        }
      }
    }
  }

  /** In order of ids, those of one id are next to each other. */
  private static boolean isSame(Incident one, Incident next) {
    return one.id().equals(next.id());
  }

  /** Returns what the books said of it on a day. */
  public SupervisionLedger knownOn(int epochDay) {
    List<DutyTurn> dutyThen = Known.on(epochDay, duty);
    List<RollCall> rollCallsThen = Known.on(epochDay, rollCalls);
    List<SelfEntry> selvesThen = Known.on(epochDay, selves);
    List<Incident> incidentsThen =
        Facts.map(Known.on(epochDay, incidents), incident -> incident.knownOn(epochDay));
    List<StageControl> controlsThen = Known.on(epochDay, controls);
    boolean same =
        dutyThen == duty
            && rollCallsThen == rollCalls
            && selvesThen == selves
            && incidentsThen == incidents
            && controlsThen == controls;
    return same
        ? this
        : new SupervisionLedger(
            headquarters, dutyThen, rollCallsThen, selvesThen, incidentsThen, controlsThen);
  }

  /** Returns the people whom it names: on duty, or owners of incidents. */
  public Set<PersonId> named() {
    ImmutableSet.Builder<PersonId> named = ImmutableSet.builder();
    for (DutyTurn turn : duty) {
      turn.leader().ifPresent(named::add);
      named.addAll(turn.staff());
    }
    incidents.forEach(incident -> incident.owners().forEach(owner -> named.add(owner.person())));
    return named.build();
  }

  /** Starts a ledger from nothing. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects what a ledger consists of. */
  public static class Builder extends SupervisionLedgerBuilder {
    Builder() {}
  }
}
