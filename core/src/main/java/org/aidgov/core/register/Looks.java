package org.aidgov.core.register;

import com.google.common.collect.ImmutableSet;

/**
 * How a rule looked at people other than its subject, and so which changes of a dossier can matter
 * to it.
 *
 * @param counted by what it counted people
 * @param named whether it looked at somebody whom its subject, or a neighbour, names
 * @param all whether it looked at each of the people of a subject
 */
public record Looks(ImmutableSet<Tally> counted, boolean named, boolean all) {
  /** Not at all. */
  public static final Looks NONE = new Looks(ImmutableSet.of(), false, false);

  /** Tells whether it did at all. */
  public boolean isAny() {
    return named || all || !counted.isEmpty();
  }

  /** Returns both together. */
  public Looks plus(Looks other) {
    if (counted.containsAll(other.counted) && (named || !other.named) && (all || !other.all)) {
      return this;
    }
    return new Looks(
        ImmutableSet.<Tally>builder().addAll(counted).addAll(other.counted).build(),
        named || other.named,
        all || other.all);
  }
}
