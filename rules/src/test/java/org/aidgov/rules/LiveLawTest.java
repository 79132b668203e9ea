package org.aidgov.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.aidgov.core.evaluation.Difference;
import org.aidgov.core.evaluation.Evaluation;
import org.aidgov.core.evaluation.Evaluator;
import org.aidgov.core.evaluation.LiveEvaluation;
import org.aidgov.core.register.Change;
import org.aidgov.core.register.Register;
import org.aidgov.rules.catalogue.Catalogue;
import org.aidgov.testkit.RandomChanges;
import org.aidgov.testkit.Scenario;

/** All rules of the catalogue follow every change: as if everything had been judged anew. */
class LiveLawTest {
  private static final Evaluator EVALUATOR = Evaluator.of(Catalogue.policy());
  private static final int STEPS = 30;

  /** Whoever reads meanwhile gets a whole evaluation, of before a change or of after it. */
  @Example
  void manyMayReadWhileOneChanges() throws Exception {
    LiveEvaluation live = EVALUATOR.follow(Scenario.compliant().register(), Scenario.TODAY);
    Set<Evaluation> published = ConcurrentHashMap.newKeySet();
    published.add(live.evaluation());
    AtomicBoolean done = new AtomicBoolean();
    ExecutorService readers = Executors.newFixedThreadPool(3);
    List<Future<Set<Evaluation>>> read = new ArrayList<>();
    for (int reader = 0; reader < 3; reader++) {
      read.add(
          readers.submit(
              () -> {
                Set<Evaluation> seen = new HashSet<>();
                while (!done.get()) {
                  seen.add(live.evaluation());
                }
                return seen;
              }));
    }
    RandomChanges changes = new RandomChanges(7, Scenario.TODAY);
    for (int step = 0; step < 200; step++) {
      live.apply(List.of(changes.next(live.register().content())));
      published.add(live.evaluation());
    }
    done.set(true);
    for (Future<Set<Evaluation>> seen : read) {
      assertThat(published).containsAll(seen.get());
    }
    readers.shutdown();
  }

  @Property(tries = 25)
  void afterAnyChangesAndDaysItIsAsAnEvaluationFromScratch(@ForAll long seed) {
    SplittableRandom dice = new SplittableRandom(seed);
    LocalDate day = Scenario.TODAY;
    RandomChanges changes = new RandomChanges(seed, day);
    LiveEvaluation live = EVALUATOR.follow(Scenario.compliant().register(), day);
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
        assertThat(live.evaluation()).as("after a preview").isEqualTo(before);
        difference = live.apply(batch);
        assertThat(difference).as("as in the preview").isEqualTo(expected);
      }
      Evaluation anew = EVALUATOR.evaluate(Register.of(live.register().content()), day);
      Evaluation now = live.evaluation();
      assertThat(now.findings()).as(what).isEqualTo(anew.findings());
      assertThat(now).as(what).isEqualTo(anew);
      assertThat(difference).as(what).isEqualTo(anew.since(before));
      before = now;
    }
  }
}
