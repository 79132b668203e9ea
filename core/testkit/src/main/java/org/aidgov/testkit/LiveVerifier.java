package org.aidgov.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.aidgov.core.evaluation.Difference;
import org.aidgov.core.evaluation.Evaluation;
import org.aidgov.core.evaluation.Evaluator;
import org.aidgov.core.evaluation.LiveEvaluation;
import org.aidgov.core.register.Change;
import org.aidgov.core.register.Register;
import org.aidgov.core.rule.Policy;

/**
 * Tries whether an evaluation that follows changes says what one from scratch says. It does for the
 * rules of the catalogue. A host's own rule may look further than changes are followed, say at the
 * people whom a neighbour of its subject names: then it is told here.
 */
public final class LiveVerifier {
  private static final int STEPS = 30;

  private LiveVerifier() {}

  /**
   * Follows random changes and days of a scenario, and previews each change.
   *
   * @param seed which changes: the same ones for the same seed
   * @throws AssertionError if once a finding, gap, count or difference is another than from
   *     scratch; it names the change
   */
  public static void verify(Policy policy, Scenario scenario, long seed) {
    SplittableRandom dice = new SplittableRandom(seed);
    Evaluator evaluator = Evaluator.of(policy);
    LocalDate day = scenario.asOf();
    RandomChanges changes = new RandomChanges(seed, day);
    LiveEvaluation live = evaluator.follow(scenario.register(), day);
    Evaluation before = live.evaluation();
    for (int step = 0; step < STEPS; step++) {
      Difference difference;
      String what;
      if (dice.nextInt(4) == 0) {
        day = day.plusDays(dice.nextInt(50) - 10);
        what = "moved to " + day;
        difference = live.moveTo(day);
      } else {
        List<Change> batch = new ArrayList<>();
        for (int i = dice.nextInt(3); i >= 0; i--) {
          batch.add(changes.next(live.register().content()));
        }
        what = batch.toString();
        Difference expected = live.preview(batch);
        require(before, live.evaluation(), "after a preview of " + what);
        difference = live.apply(batch);
        require(expected, difference, "as in the preview of " + what);
      }
      Evaluation anew = evaluator.evaluate(Register.of(live.register().content()), day);
      Evaluation now = live.evaluation();
      require(anew.findings(), now.findings(), "findings after " + what);
      require(anew, now, "after " + what);
      require(anew.since(before), difference, "difference by " + what);
      before = now;
    }
  }

  private static void require(Object expected, Object actual, String when) {
    if (!actual.equals(expected)) {
      throw new AssertionError(when + ": must be " + expected + ", but was " + actual);
    }
  }
}
