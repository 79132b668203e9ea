package org.aidgov.core.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.aidgov.core.register.Scope;

/**
 * What all parts of a register together know of how many people there are in its cells, branches
 * and so on: one round of answers after the other, since a rule may ask one thing because of
 * another. Grows with those, not with the people.
 */
public final class Answers {
  /** Before the first round. */
  public static final Answers NONE = new Answers(ImmutableMap.of(), false);

  private final ImmutableMap<Asking, int[]> known;
  private final boolean complete;

  private Answers(ImmutableMap<Asking, int[]> known, boolean complete) {
    this.known = known;
    this.complete = complete;
  }

  /**
   * Asks round after round, until nothing is asked any more.
   *
   * @param next gives the next round, of all parts together
   */
  public static Answers askedOf(Function<Answers, Round> next) {
    Answers answers = NONE;
    while (!answers.complete) {
      answers = answers.then(next.apply(answers));
    }
    return answers;
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

    private static final ImmutableList<Scope> SCOPES = ImmutableList.copyOf(Scope.values());

    /** Scope, subject, rule, minimum, value. */
    private static final int INTS = 5;

    private final ImmutableMap<Asking, Answer> answers;

    Round(Map<Asking, Answer> answers) {
      this.answers = ImmutableMap.copyOf(answers);
    }

    /**
     * Returns the round that {@link #toInts} gave, here or elsewhere.
     *
     * @throws IllegalArgumentException if the numbers can't be those of a round
     */
    public static Round ofInts(int[] ints) {
      if (ints.length % INTS != 0) {
        throw new IllegalArgumentException(
            "numbers must come in groups of " + INTS + ", but were " + ints.length);
      }
      Map<Asking, Answer> answers = new HashMap<>();
      for (int i = 0; i < ints.length; i += INTS) {
        Asking asking = new Asking(scope(ints[i]), ints[i + 1], ints[i + 2]);
        answers.put(asking, new Answer(ints[i + 3] == 1, ints[i + 4]));
      }
      return new Round(answers);
    }

    private static Scope scope(int number) {
      if (number < 0 || number >= SCOPES.size()) {
        throw new IllegalArgumentException("number of a scope must be known, but was " + number);
      }
      return SCOPES.get(number);
    }

    /**
     * Returns the round as numbers, for any way of sending them to another machine on which the
     * same version of the library judges by the same policy.
     */
    public int[] toInts() {
      int[] ints = new int[INTS * answers.size()];
      int i = 0;
      for (Map.Entry<Asking, Answer> entry : answers.entrySet()) {
        Asking asking = entry.getKey();
        ints[i] = SCOPES.indexOf(asking.scope());
        ints[i + 1] = asking.subject();
        ints[i + 2] = asking.rule();
        ints[i + 3] = entry.getValue().minimum() ? 1 : 0;
        ints[i + 4] = entry.getValue().value();
        i += INTS;
      }
      return ints;
    }

    /** Tells whether nothing is asked any more. */
    public boolean isEmpty() {
      return answers.isEmpty();
    }

    /**
     * Returns the answers of both together, whichever comes first.
     *
     * @throws IllegalArgumentException if the answers can't be to the same questions
     */
    public Round plus(Round other) {
      Map<Asking, Answer> sums = new HashMap<>(answers);
      other.answers.forEach((asking, answer) -> sums.merge(asking, answer, Answer::plus));
      return new Round(sums);
    }
  }

  /** An answer: to be added to others', or of which the least counts. */
  record Answer(boolean minimum, int value) {
    Answer plus(Answer other) {
      if (minimum != other.minimum) {
        throw new IllegalArgumentException(
            "both rounds must be of the same policy, register and round");
      }
      return new Answer(
          minimum, minimum ? Math.min(value, other.value) : Math.addExact(value, other.value));
    }
  }

  /**
   * Returns these answers and those of the next round, of all parts together; the last round is one
   * in which nothing is asked.
   */
  public Answers then(Round round) {
    Map<Asking, int[]> more = new HashMap<>(known);
    round.answers.forEach(
        (asking, answer) -> {
          int[] before = known.getOrDefault(asking, new int[0]);
          int[] after = Arrays.copyOf(before, before.length + 1);
          after[before.length] = answer.value();
          more.put(asking, after);
        });
    return new Answers(ImmutableMap.copyOf(more), round.isEmpty());
  }

  /** Tells whether nothing is asked any more. */
  public boolean isComplete() {
    return complete;
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
