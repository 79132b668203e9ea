package org.aidgov.core.supervision;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
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
    List<Leave> leavesThen = leavesOn(epochDay);
    List<RollCallEntry> rollCallsThen = Known.on(epochDay, rollCalls);
    boolean same = shiftsThen == shifts && leavesThen == leaves && rollCallsThen == rollCalls;
    return same ? this : new SupervisionFile(shiftsThen, leavesThen, rollCallsThen);
  }

  /** A leave is in the books by its steps: one of which none was in them was not, either. */
  @SuppressWarnings("ReferenceEquality") // what is believed unchanged is the same object
  private List<Leave> leavesOn(int epochDay) {
    List<Leave> then = new ArrayList<>(leaves.size());
    boolean same = true;
    for (Leave leave : leaves) {
      Leave now = leave.knownOn(epochDay);
      same &= now == leave;
      if (now == leave || !now.steps().isEmpty()) {
        then.add(now);
      }
    }
    return same ? leaves : then;
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
