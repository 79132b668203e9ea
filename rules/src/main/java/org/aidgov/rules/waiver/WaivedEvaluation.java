package org.aidgov.rules.waiver;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.aidgov.core.evaluation.Finding;
import org.aidgov.core.register.Scope;
import org.aidgov.core.register.SubjectId;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.rules.decision.Answer;

/**
 * An evaluation under waivers: each finding is in exactly one of the two lists.
 *
 * @param open what is wrong and not waived, in order
 * @param waived what is wrong and waived, in order
 * @param waivers how each waiver stands, in order of ids
 */
public record WaivedEvaluation(
    List<Finding> open, List<Waived> waived, List<WaiverStanding> waivers) {
  /** Copies the lists. */
  public WaivedEvaluation {
    open = ImmutableList.copyOf(open);
    waived = ImmutableList.copyOf(waived);
    waivers = ImmutableList.copyOf(waivers);
  }

  /** Says how each waiver stands (Q94): the answer is how many there is something to say of. */
  public Answer<Integer> review() {
    int remarked = 0;
    List<Answer.Reason> reasons = new ArrayList<>();
    for (WaiverStanding standing : waivers) {
      Waiver waiver = standing.waiver();
      reasons.add(
          reason("waiver." + standing.state().name().toLowerCase(Locale.ROOT), waiver)
              .with("rule", new FactValue.Reference(waiver.rule()))
              .with("headquarters", headquarters(waiver.headquarters()))
              .with("by", headquarters(waiver.by()))
              .with("reason", new FactValue.Reference(waiver.reason()))
              .with("days", new FactValue.Days(waiver.days()))
              .with("findings", FactValue.of(standing.covers().size())));
      for (WaiverStanding.Remark remark : standing.remarks()) {
        reasons.add(reason("waiver." + remark.name().toLowerCase(Locale.ROOT), waiver));
      }
      boolean over = standing.state() == WaiverStanding.State.EXPIRED;
      remarked += over || !standing.remarks().isEmpty() ? 1 : 0;
    }
    return new Answer<>(
        remarked, reasons.isEmpty() ? List.of(Answer.Reason.of("waiver.no_waiver")) : reasons);
  }

  private static Answer.Reason reason(String key, Waiver waiver) {
    return Answer.Reason.of(key).with("waiver", new FactValue.Reference(waiver.id().value()));
  }

  private static FactValue headquarters(HeadquartersId id) {
    return FactValue.of(new SubjectId(Scope.HEADQUARTERS, id.value()));
  }

  /**
   * A finding that is waived.
   *
   * @param finding what is wrong
   * @param by by which waivers, in order; at least one
   */
  public record Waived(Finding finding, List<WaiverId> by) {
    /** Copies the list. */
    public Waived {
      by = ImmutableList.copyOf(by);
    }
  }
}
