package org.aidgov.rules.policy;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.List;
import org.aidgov.core.source.Modality;

/** The clauses of the policy, taken apart from its founding text. */
public final class Clauses {
  private static final ImmutableMap<String, Clause> ALL =
      Maps.uniqueIndex(
          Tables.read(
              "clauses.tsv",
              row -> new Clause(row.get(0), Modality.valueOf(row.get(1)), row.get(2), row.get(3))),
          Clause::id);

  private Clauses() {}

  /** Returns all clauses, in the order of the text. */
  public static List<Clause> all() {
    return ALL.values().asList();
  }

  /**
   * Returns a clause.
   *
   * @throws IllegalArgumentException if there is no such clause
   */
  public static Clause get(String id) {
    Clause clause = ALL.get(id);
    if (clause == null) {
      throw new IllegalArgumentException(
          "clause must be one of " + ALL.keySet() + ", but was '" + id + "'");
    }
    return clause;
  }
}
