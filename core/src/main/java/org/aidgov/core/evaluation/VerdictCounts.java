package org.aidgov.core.evaluation;

import com.google.common.collect.ImmutableSortedMap;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.rule.Verdict;

/** How often each rule of a policy, by its number, has said what. */
final class VerdictCounts {
  private static final byte SATISFIED = 0;
  private static final byte VIOLATED = 1;
  private static final byte NOT_APPLICABLE = 2;
  private static final byte UNDETERMINED = 3;
  private static final int KINDS = 4;

  private final int[] counts;

  VerdictCounts(int rules) {
    counts = new int[rules * KINDS];
  }

  /** Returns what kind of verdict it is. */
  static byte kind(Verdict verdict) {
    if (verdict == Verdict.Satisfied.SATISFIED) {
      return SATISFIED;
    }
    if (verdict instanceof Verdict.NotApplicable) {
      return NOT_APPLICABLE;
    }
    return verdict instanceof Verdict.Violated ? VIOLATED : UNDETERMINED;
  }

  /** Tells whether a verdict of a kind has something to tell. */
  static boolean isToTell(byte kind) {
    return kind == VIOLATED || kind == UNDETERMINED;
  }

  void add(int rule, byte kind, int times) {
    counts[rule * KINDS + kind] += times;
  }

  ImmutableSortedMap<String, Count> byRule(Policy policy) {
    ImmutableSortedMap.Builder<String, Count> byRule = ImmutableSortedMap.naturalOrder();
    for (int rule = 0; rule < policy.rules().size(); rule++) {
      int at = rule * KINDS;
      byRule.put(
          policy.rules().get(rule).descriptor().id(),
          new Count(
              counts[at + SATISFIED],
              counts[at + VIOLATED],
              counts[at + NOT_APPLICABLE],
              counts[at + UNDETERMINED]));
    }
    return byRule.buildOrThrow();
  }
}
