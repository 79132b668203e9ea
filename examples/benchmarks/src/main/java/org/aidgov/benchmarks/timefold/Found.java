package org.aidgov.benchmarks.timefold;

import ai.timefold.solver.core.api.score.stream.ConstraintJustification;
import org.aidgov.benchmarks.peer.Breach;

/**
 * The justification of a match.
 *
 * @param breach what was found
 */
public record Found(Breach breach) implements ConstraintJustification {
  static Found of(String rule, String subject, String aspect) {
    return new Found(new Breach(rule, subject, aspect));
  }
}
