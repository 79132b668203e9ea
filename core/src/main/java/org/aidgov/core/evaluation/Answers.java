package org.aidgov.core.evaluation;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.aidgov.core.register.Scope;

/**
 * What all parts of a register together know of how many people there are in its cells, branches
 * and so on: one round of answers after the other, since a rule may ask one thing because of
 * another. Grows with those, not with the people.
 */
public final class Answers {
  /** Before the first round. */
  public static final Answers NONE = new Answers(ImmutableMap.of());

  private final ImmutableMap<Asking, int[]> known;

  private Answers(ImmutableMap<Asking, int[]> known) {
    this.known = known;
  }

  /**
   * Who asks.
   *
   * @param scope about which kind of subject
   * @param subject about which one, by its number
   * @param rule which rule, by its number in the policy
   */
  record Asking(Scope scope, int subject, int rule) {}

  /** One part's, or several parts', answers to what is asked next. */
  public static final class Round {
    /** Nothing is asked any more. */
    public static final Round NONE = new Round(ImmutableMap.of());

    private final ImmutableMap<Asking, Answer> answers;

    Round(Map<Asking, Answer> answers) {
      this.answers = ImmutableMap.copyOf(answers);
    }

    /** Tells whether nothing is asked any more. */
    public boolean isEmpty() {
      return answers.isEmpty();
    }

    /** Returns the answers of both together, whichever comes first. */
    public Round plus(Round other) {
      Map<Asking, Answer> sums = new HashMap<>(answers);
      other.answers.forEach((asking, answer) -> sums.merge(asking, answer, Answer::plus));
      return new Round(sums);
    }
  }

  /** An answer: to be added to others', or of which the least counts. */
  record Answer(boolean minimum, int value) {
    Answer plus(Answer other) {
      return new Answer(
          minimum, minimum ? Math.min(value, other.value) : Math.addExact(value, other.value));
    }
  }

  /** Returns these answers and those of the next round, of all parts together. */
  public Answers then(Round round) {
    Map<Asking, int[]> more = new HashMap<>(known);
    round.answers.forEach(
        (asking, answer) -> {
          int[] before = known.getOrDefault(asking, new int[0]);
          int[] after = Arrays.copyOf(before, before.length + 1);
          after[before.length] = answer.value();
          more.put(asking, after);
        });
    return new Answers(ImmutableMap.copyOf(more));
  }

  /** Returns how many answers there are: what is passed around between rounds. */
  public int size() {
    return known.size();
  }

  int[] to(Asking asking) {
    return known.getOrDefault(asking, new int[0]);
  }

  boolean has(Asking asking) {
    return known.containsKey(asking);
  }
}
