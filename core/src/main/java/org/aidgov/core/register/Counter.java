package org.aidgov.core.register;

import org.jspecify.annotations.Nullable;

/** Tells whom a tally counts in a view. Where the view keeps answers, nobody is looked at twice. */
final class Counter {
  private static final byte COUNTS = 1;
  private static final byte DOES_NOT = 2;

  private final RegisterView view;
  private final Tally tally;
  private final PersonView shown;

  /** By the number of a person; 0 for whoever has not been looked at. */
  private final byte @Nullable [] known;

  Counter(RegisterView view, Tally tally, boolean keeps) {
    this.view = view;
    this.tally = tally;
    this.shown = new PersonView(view, 0);
    this.known = keeps ? new byte[view.size(Scope.PERSON)] : null;
  }

  boolean counts(int person) {
    if (known == null) {
      return isCounted(person);
    }
    if (known[person] == 0) {
      known[person] = isCounted(person) ? COUNTS : DOES_NOT;
    }
    return known[person] == COUNTS;
  }

  private boolean isCounted(int person) {
    return view.isCounted(person) && tally.counts(shown.turnTo(person));
  }
}
