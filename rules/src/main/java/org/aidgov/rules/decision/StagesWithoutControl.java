package org.aidgov.rules.decision;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.aidgov.core.register.HeadquartersView;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.staff.TourStage;
import org.aidgov.rules.catalogue.supervision.ControlAtEachStage;
import org.aidgov.rules.decision.Answer.Reason;
import org.aidgov.rules.policy.Sources;

/**
 * Which stage of the course (全流程) has no control (Q59)?
 *
 * @param headquarters at which headquarters
 * @param stage which stage
 */
public record StagesWithoutControl(HeadquartersId headquarters, TourStage stage) {
  /** Returns them in order of headquarters' ids, then of the course. */
  public static Answer<List<StagesWithoutControl>> of(RegisterView view) {
    List<StagesWithoutControl> found = new ArrayList<>();
    List<HeadquartersView> all = Questions.staffed(view);
    for (HeadquartersView headquarters : all) {
      for (TourStage stage : ControlAtEachStage.STAGES) {
        if (headquarters.current(ControlAtEachStage.controls(headquarters, stage)).isEmpty()) {
          found.add(new StagesWithoutControl(headquarters.headquarters().id(), stage));
        }
      }
    }
    return new Answer<>(
        ImmutableList.copyOf(found),
        found.isEmpty()
            ? List.of(
                Reason.of(
                    all.isEmpty() ? "standing.not-asked" : "stage-control.all",
                    Sources.clause("S1")))
            : found.stream().map(StagesWithoutControl::reason).toList());
  }

  private Reason reason() {
    return Reason.of("stage-control.none", Sources.clause("S1"))
        .with("headquarters", GridFacts.fact(Scope.HEADQUARTERS, headquarters))
        .with("stage", FactValue.of(stage));
  }
}
