package org.aidgov.rules.catalogue.supervision;

import static org.aidgov.rules.catalogue.supervision.SupervisionFacts.verify;

import java.util.ArrayList;
import java.util.List;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.staff.TourStage;
import org.aidgov.core.supervision.StageControl;
import org.aidgov.core.value.DayRange;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class ControlAtEachStageTest implements RuleExample {
  @Override
  public Rule rule() {
    return new ControlAtEachStage();
  }

  @Override
  public Scenario violating() {
    return ending(TourStage.HANDING_OVER, "2020-03-01/2022-05-11");
  }

  private static Scenario ending(TourStage stage, String days) {
    return Scenario.compliant()
        .order(
            "hq-city",
            l -> {
              List<StageControl> controls = new ArrayList<>(l.controls());
              controls.removeIf(control -> control.stage() == stage);
              controls.add(new StageControl(stage, "x", DayRange.parse(days), DayRange.ALWAYS));
              return l.withControls(controls);
            });
  }

  @Test
  void reportsAStageWhoseControlHasEnded() {
    verify(rule(), violating().on("2022-05-10")).isSatisfiedBy("hq-city");
    verify(rule(), violating()).reports("hq-city none/HANDING_OVER").since("hq-city", "2022-05-11");
  }

  @Test
  void reportsEachStageWithoutALedger() {
    verify(rule(), Scenario.compliant().change(c -> c.withSupervisionLedgers()))
        .reports(
            "hq-city none/ARRIVED",
            "hq-city none/IN_POST",
            "hq-city none/HANDING_OVER",
            "hq-city none/RETURNED")
        .since("hq-city", "2020-03-01");
  }

  @Test
  void aControlOfAnotherStageDoesNotStandIn() {
    verify(rule(), ending(TourStage.RETURNED, "2022-05-12/..")).reports("hq-city none/RETURNED");
  }

  @Test
  void asksNothingWhereNobodyServes() {
    verify(rule(), violating()).isNotApplicableTo("hq-zj", "nobody");
    verify(rule(), violating().on("2020-02-01")).isNotApplicableTo("hq-zj", "does-not-exist");
  }
}
