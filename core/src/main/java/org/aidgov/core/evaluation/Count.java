package org.aidgov.core.evaluation;

/**
 * How often a rule said what.
 *
 * @param satisfied subjects in order
 * @param violated subjects with at least one finding
 * @param notApplicable subjects of whom the rule asks nothing
 * @param undetermined subjects of whom nobody can say
 */
public record Count(int satisfied, int violated, int notApplicable, int undetermined) {
  /** No subject at all. */
  public static final Count NONE = new Count(0, 0, 0, 0);

  /** Returns both together. */
  public Count plus(Count other) {
    return new Count(
        satisfied + other.satisfied,
        violated + other.violated,
        notApplicable + other.notApplicable,
        undetermined + other.undetermined);
  }
}
