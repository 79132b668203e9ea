package org.aidgov.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.aidgov.core.evaluation.Evaluation;
import org.aidgov.core.evaluation.Evaluator;
import org.aidgov.core.evaluation.LiveEvaluation;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.rule.Policy;
import org.aidgov.rules.catalogue.Catalogue;
import org.aidgov.testkit.LiveVerifier;
import org.aidgov.testkit.RandomChanges;
import org.aidgov.testkit.Scenario;

/** All rules of the catalogue follow every change: as if everything had been judged anew. */
class LiveLawTest {
  private static final Evaluator EVALUATOR = Evaluator.of(Catalogue.policy());

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
    LiveVerifier.verify(Catalogue.policy(), Scenario.compliant(), seed);
  }

  /** What changes for the head of a cell is not followed to its people: whoever tries is told. */
  @Example
  void aRuleThatLooksFurtherThanChangesAreFollowedIsFound() {
    Policy policy = Policy.of(List.of(new OwnRule(LiveLawTest::areHeadsInCells)));
    for (long seed = 0; seed < 200; seed++) {
      try {
        LiveVerifier.verify(policy, Scenario.compliant(), seed);
      } catch (AssertionError expected) {
        assertThat(expected).hasMessageContaining("OWN-001");
        return;
      }
    }
    fail("not found");
  }

  private static boolean areHeadsInCells(PersonView person) {
    return person.cells().stream()
        .flatMap(cell -> person.show(cell).holders().stream())
        .flatMap(holder -> holder.person().stream())
        .noneMatch(head -> head.cells().isEmpty());
  }
}
