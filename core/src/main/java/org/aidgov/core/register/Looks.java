package org.aidgov.core.register;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;

/**
 * How a rule looked at people, and so which changes of a dossier can matter to it.
 *
 * @param parts which parts of anybody's dossier it looked at beside {@code person}, as bits
 * @param counted by what it counted people
 * @param named whether it looked at somebody whom its subject, or a neighbour, names
 * @param all whether it looked at each of the people of a subject
 */
public record Looks(int parts, ImmutableSet<Tally> counted, boolean named, boolean all) {
  /** Not at all. */
  public static final Looks NONE = new Looks(0, ImmutableSet.of(), false, false);

  /** Tells whether one of these parts has been looked at, or may have been. */
  boolean hasAny(int changed) {
    return ((parts | DossierParts.PERSON) & changed) != 0;
  }

  /** Returns both together. */
  public Looks plus(Looks other) {
    return plus(other.parts, other.counted, other.named, other.all);
  }

  /** Returns the same looks and some others; the same object if they are among these. */
  Looks plus(int otherParts, Collection<Tally> others, boolean orNamed, boolean orAll) {
    if ((parts | otherParts) == parts
        && (named || !orNamed)
        && (all || !orAll)
        && counted.containsAll(others)) {
      return this;
    }
    return new Looks(
        parts | otherParts,
        ImmutableSet.<Tally>builder().addAll(counted).addAll(others).build(),
        named || orNamed,
        all || orAll);
  }
}
