package org.aidgov.core.rule;

import java.util.Optional;
import org.aidgov.core.source.Citation;

/**
 * A condition that a rule evaluated: what was found, how it had to stand, and to what. The
 * conditions of a verdict, in order, are its explanation.
 *
 * @param fact what was looked at
 * @param found what was found
 * @param relation how it had to stand to the bound
 * @param bound to what; the same as a parameter's value where one is used
 * @param parameter the number of the policy that was used
 * @param holds whether it stood so
 */
public record Condition(
    String fact,
    FactValue found,
    Relation relation,
    FactValue bound,
    Optional<Use> parameter,
    boolean holds) {
  /** How a fact has to stand to its bound. */
  public enum Relation {
    /** Not less. */
    AT_LEAST,
    /** Not more. */
    AT_MOST,
    /** More, by part of the whole. */
    MORE_THAN,
    /** The same. */
    EQUAL,
    /** On the bound or before it. */
    NOT_AFTER,
    /** Due by the bound, which is not past. */
    DUE_BY
  }

  /**
   * A number of the policy, as used.
   *
   * @param id the parameter's id
   * @param unit what it counts
   * @param value its value on the day concerned
   * @param citation what says so
   */
  public record Use(String id, String unit, int value, Citation citation) {}
}
