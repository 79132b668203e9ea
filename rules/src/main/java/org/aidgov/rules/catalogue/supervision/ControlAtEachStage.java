package org.aidgov.rules.catalogue.supervision;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.aidgov.core.register.HeadquartersView;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.staff.TourStage;
import org.aidgov.core.supervision.StageControl;
import org.aidgov.core.supervision.SupervisionLedger;
import org.aidgov.core.value.DaySet;
import org.aidgov.rules.policy.Reasons;
import org.aidgov.rules.policy.Tallies;

/**
 * {@code SUP-016}: supervision runs through the whole course (全流程): a headquarters keeps up at
 * least one control for arrival, for the time in post, for the handover and for the return.
 */
public final class ControlAtEachStage implements Rule.OnHeadquarters {
  /** The stages of the course, from arrival to return. */
  public static final ImmutableList<TourStage> STAGES =
      ImmutableList.of(
          TourStage.ARRIVED, TourStage.IN_POST, TourStage.HANDING_OVER, TourStage.RETURNED);

  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("SUP-016")
          .addClauses("S1")
          .severity(Severity.ERROR)
          .addAspects("none")
          .readsAbsence(true)
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Verdict judge(HeadquartersView headquarters, Case c) {
    if (!headquarters.exists()) {
      return Reasons.DOES_NOT_EXIST;
    }
    if (!headquarters.isAny(Tallies.SERVING)) {
      return Reasons.NOBODY;
    }
    for (TourStage stage : STAGES) {
      c.forgetConditions();
      List<StageControl> controls = controls(headquarters, stage);
      if (!c.isSome("controls", headquarters.current(controls).size())) {
        DaySet without = DaySet.of(headquarters.headquarters().days()).minus(DaySet.of(controls));
        c.add(
            c.violated("none", stage.name(), headquarters.currentSince(without).orElseThrow())
                .with("stage", FactValue.of(stage)));
      }
    }
    return c.all();
  }

  /** Returns the controls of a stage, on all days. */
  public static List<StageControl> controls(HeadquartersView headquarters, TourStage stage) {
    return headquarters.ledger().map(SupervisionLedger::controls).orElse(List.of()).stream()
        .filter(control -> control.stage() == stage)
        .toList();
  }
}
