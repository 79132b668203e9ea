package org.aidgov.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.aidgov.core.evaluation.Answers;
import org.jspecify.annotations.Nullable;

/** The rounds of answers so far, as numbers on the way and as answers wherever they arrive. */
final class Rounds implements Serializable {
  private static final long serialVersionUID = 1;

  /** Before the first round. */
  static final Rounds NONE = new Rounds(List.of());

  private final int[][] rounds;
  private transient @Nullable Answers answers;

  private Rounds(List<int[]> rounds) {
    this.rounds = rounds.toArray(new int[0][]);
  }

  /** Returns these and one more. */
  Rounds then(int[] round) {
    List<int[]> more = new ArrayList<>(List.of(rounds));
    more.add(round);
    return new Rounds(more);
  }

  synchronized Answers answers() {
    if (answers == null) {
      answers = Answers.NONE;
      for (int[] round : rounds) {
        answers = answers.then(Answers.Round.ofInts(round));
      }
    }
    return answers;
  }

  /** Returns what two rounds, of different people, say together. */
  static int[] plus(int[] one, int[] other) {
    return Answers.Round.ofInts(one).plus(Answers.Round.ofInts(other)).toInts();
  }
}
