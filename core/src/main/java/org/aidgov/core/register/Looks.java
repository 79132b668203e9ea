package org.aidgov.core.register;

import com.google.common.collect.ImmutableSet;

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
    if ((parts | other.parts) == parts
        && counted.containsAll(other.counted)
        && (named || !other.named)
        && (all || !other.all)) {
      return this;
    }
    return new Looks(
        parts | other.parts,
        ImmutableSet.<Tally>builder().addAll(counted).addAll(other.counted).build(),
        named || other.named,
        all || other.all);
  }
}
