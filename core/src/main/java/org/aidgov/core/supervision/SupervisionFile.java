package org.aidgov.core.supervision;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.aidgov.core.value.Facts;
import org.aidgov.core.value.GovernanceStyle;
import org.aidgov.core.value.Known;
import org.immutables.value.Value;

/**
 * What supervision keeps of a person: when at work by roster, when on leave, and whether there at
 * roll calls.
 *
 * @param shifts shifts at recipient units, in order of time
 * @param leaves leaves and goings out, in order of time
 * @param rollCalls what roll calls found, in order of days
 */
@Value.Builder
@GovernanceStyle
@JsonPropertyOrder({"shifts", "leaves", "rollCalls"})
public record SupervisionFile(
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Shift> shifts,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Leave> leaves,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<RollCallEntry> rollCalls)
    implements WithSupervisionFile {
  /** Puts each list in order. */
  public SupervisionFile {
    shifts = Facts.ordered(shifts, Shift::start);
    leaves = Facts.ordered(leaves, Leave::from);
    rollCalls = Facts.ordered(rollCalls, RollCallEntry::on);
  }

  /** Returns what the books said of it on a day. */
  public SupervisionFile knownOn(int epochDay) {
    List<Shift> shiftsThen = Known.on(epochDay, shifts);
    List<Leave> leavesThen = Facts.map(leaves, leave -> leave.knownOn(epochDay));
    List<RollCallEntry> rollCallsThen = Known.on(epochDay, rollCalls);
    boolean same = shiftsThen == shifts && leavesThen == leaves && rollCallsThen == rollCalls;
    return same ? this : new SupervisionFile(shiftsThen, leavesThen, rollCallsThen);
  }

  /** Starts a file from nothing. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects what a file consists of. */
  public static class Builder extends SupervisionFileBuilder {
    Builder() {}
  }
}
