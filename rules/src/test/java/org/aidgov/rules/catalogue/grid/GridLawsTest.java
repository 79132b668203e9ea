package org.aidgov.rules.catalogue.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.aidgov.core.evaluation.Evaluator;
import org.aidgov.core.evaluation.Ruling;
import org.aidgov.core.register.Register;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.register.SubjectId;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.Verdict;
import org.aidgov.testkit.Scenario;

/** What holds for every rule on the grid, whatever disorder the grid is in. */
class GridLawsTest {
  /**
   * Rules whose finding is the same one only as long as its facts are: another cell, group or post
   * may be concerned next day.
   */
  private static final Set<String> OF_CHANGING_THINGS =
      Set.of("GRD-002", "GRD-010", "GRD-016");

  /** The one rule whose findings begin with a quarter. */
  private static final String BY_QUARTER = "GRD-014";

  /** Rules whose findings begin with a change of fact, and with none that nobody may see. */
  private static final Set<String> EXACT =
      Set.of(
          "GRD-001", "GRD-004", "GRD-006", "GRD-009", "GRD-011", "GRD-012", "GRD-013", "GRD-017");

  private record Wrong(SubjectId subject, String aspect, String thing) {}

  @Property(tries = 150)
  void aVerdictHoldsAsLongAsItSays(@ForAll long seed) {
    Register register = RandomGrids.of(seed).register();
    for (Rule rule : GridRules.all()) {
      Map<SubjectId, Ruling> last = new HashMap<>();
      for (LocalDate day : RandomGrids.WINDOW) {
        for (Ruling ruling : judge(rule, register, day)) {
          Ruling earlier = last.put(ruling.subject(), ruling);
          if (earlier != null && earlier.until().map(until -> until.isAfter(day)).orElse(true)) {
            assertThat(ruling.verdict())
                .as(rule.descriptor().id() + " " + ruling.subject() + " " + day)
                .isEqualTo(earlier.verdict());
          }
        }
      }
    }
  }

  @Property(tries = 150)
  void aFindingBeginsOnTheFirstDayOnWhichItIsOne(@ForAll long seed) {
    Register register = RandomGrids.of(seed).register();
    for (Rule rule : GridRules.all()) {
      String id = rule.descriptor().id();
      Map<Wrong, Verdict.Violation> before = wrong(rule, register, RandomGrids.WINDOW.get(0));
      for (LocalDate day : RandomGrids.WINDOW.subList(1, RandomGrids.WINDOW.size())) {
        Map<Wrong, Verdict.Violation> now = wrong(rule, register, day);
        now.forEach(
            (wrong, violation) -> {
              String what = id + " " + wrong + " " + day;
              assertThat(violation.since()).as(what).isBeforeOrEqualTo(day);
              Verdict.Violation earlier = before.get(wrong);
              if (earlier == null && EXACT.contains(id)) {
                assertThat(violation.since()).as(what).isEqualTo(day);
              }
              if (earlier != null && isSame(id, earlier, violation)) {
                assertThat(violation.since()).as(what).isEqualTo(earlier.since());
              }
            });
        before.clear();
        before.putAll(now);
      }
    }
  }

  private static boolean isSame(String id, Verdict.Violation one, Verdict.Violation other) {
    return !id.equals(BY_QUARTER)
        && (!OF_CHANGING_THINGS.contains(id) || one.facts().equals(other.facts()));
  }

  private static Map<Wrong, Verdict.Violation> wrong(Rule rule, Register register, LocalDate day) {
    Map<Wrong, Verdict.Violation> found = new HashMap<>();
    for (Ruling ruling : judge(rule, register, day)) {
      if (ruling.verdict() instanceof Verdict.Violated violated) {
        for (Verdict.Violation violation : violated.violations()) {
          Wrong wrong = new Wrong(ruling.subject(), violation.aspect(), violation.thing());
          assertThat(found.containsKey(wrong)).as("two findings of one id").isFalse();
          found.put(wrong, violation);
        }
      }
    }
    return found;
  }

  private static List<Ruling> judge(Rule rule, Register register, LocalDate day) {
    RegisterView view = register.asOf(day).restrictedTo(rule.descriptor().reads());
    Evaluator evaluator = Evaluator.of(Policy.of(List.of(rule)));
    List<SubjectId> subjects = new ArrayList<>();
    view.each(rule.scope(), subject -> subjects.add(subject.subject()));
    return subjects.stream().map(subject -> judge(evaluator, rule, subject, view)).toList();
  }

  private static Ruling judge(
      Evaluator evaluator, Rule rule, SubjectId subject, RegisterView view) {
    try {
      return evaluator.judge(rule, subject, view);
    } catch (IllegalStateException e) {
      throw new AssertionError(rule.descriptor().id() + " " + subject + " " + view.asOf(), e);
    }
  }

  @Property(tries = 100)
  void everyFindingCanBeSaid(@ForAll long seed) {
    Scenario scenario = RandomGrids.of(seed);
    for (Rule rule : GridRules.all()) {
      GridVerifier.verify(rule, scenario.on(RandomGrids.WINDOW.get(12)));
    }
  }
}
