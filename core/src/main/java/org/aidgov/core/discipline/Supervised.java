package org.aidgov.core.discipline;

/**
 * In which squares of the matrix somebody is supervised.
 *
 * @param byOthers where somebody else does, or a body that the person is not in
 * @param byOneself where the person, or a body that the person is in, is to; that does not count
 */
public record Supervised(Squares byOthers, Squares byOneself) {
  /** Nobody does. */
  public static final Supervised NOT = new Supervised(Squares.NONE, Squares.NONE);
}
