package org.aidgov.core.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a rule says of one subject. */
public sealed interface Verdict {
  /** The subject keeps the rule. */
  enum Satisfied implements Verdict {
    /** The only one. */
    SATISFIED
  }

  /**
   * The rule does not ask anything of the subject.
   *
   * @param reason why, as a key for whoever puts it in words: {@code not-serving}
   */
  record NotApplicable(String reason) implements Verdict {}

  /**
   * Nobody can say.
   *
   * @param missing the facts that would tell, as keys for whoever puts it in words: {@code
   *     party-status}
   */
  record Undetermined(List<String> missing) implements Verdict {
    /** Copies the list. */
    public Undetermined {
      missing = ImmutableList.copyOf(missing);
    }

    /** Returns a verdict that lacks one fact. */
    public static Undetermined lacking(String missing) {
      return new Undetermined(ImmutableList.of(missing));
    }
  }

  /**
   * The subject breaks the rule.
   *
   * @param violations what is wrong; at least one
   */
  record Violated(List<Violation> violations) implements Verdict {
    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if it is empty
     */
    public Violated {
      violations = ImmutableList.copyOf(violations);
      if (violations.isEmpty()) {
        throw new IllegalArgumentException("a violated verdict must have a violation");
      }
    }

    /**
     * Returns the same verdict, its last violation with one more fact.
     *
     * @throws IllegalArgumentException if it has a fact of that name
     */
    public Violated with(String name, FactValue value) {
      Violation last = violations.get(violations.size() - 1);
      ImmutableMap<String, FactValue> facts =
          last.facts().isEmpty()
              ? ImmutableMap.of(name, value)
              : ImmutableMap.<String, FactValue>builder()
                  .putAll(last.facts())
                  .put(name, value)
                  .buildOrThrow();
      return replaceLast(
          new Violation(
              last.aspect(),
              last.thing(),
              last.since(),
              last.severity(),
              facts,
              last.conditions()));
    }

    /**
     * Returns the same verdict, its last violation with a severity below that of the rule; one that
     * is not below counts as that of the rule.
     */
    public Violated only(Severity severity) {
      Violation last = violations.get(violations.size() - 1);
      return replaceLast(
          new Violation(
              last.aspect(),
              last.thing(),
              last.since(),
              Optional.of(severity),
              last.facts(),
              last.conditions()));
    }

    /** Returns a verdict with the violations of both. */
    public Violated and(Violated other) {
      return new Violated(
          ImmutableList.<Violation>builder().addAll(violations).addAll(other.violations).build());
    }

    private Violated replaceLast(Violation last) {
      return violations.size() == 1
          ? new Violated(ImmutableList.of(last))
          : new Violated(
              ImmutableList.<Violation>builder()
                  .addAll(violations.subList(0, violations.size() - 1))
                  .add(last)
                  .build());
    }
  }

  /**
   * One thing that is wrong.
   *
   * @param aspect in which of the rule's ways: {@code none}, {@code several}
   * @param thing with which of several things of the subject; blank where there is only one
   * @param since the first day on which it was so
   * @param severity below that of the rule, where it is less bad than the rule's worst
   * @param facts the facts, for the words
   * @param conditions the conditions evaluated, in order
   */
  record Violation(
      String aspect,
      String thing,
      LocalDate since,
      Optional<Severity> severity,
      ImmutableMap<String, FactValue> facts,
      List<Condition> conditions) {
    /** Copies the list. */
    public Violation {
      conditions = ImmutableList.copyOf(conditions);
    }
  }
}
