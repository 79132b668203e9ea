package org.aidgov.rules.policy;

import java.util.List;
import org.aidgov.core.source.Binding;
import org.aidgov.core.source.Citation;
import org.aidgov.core.source.Evidence;

/** Where the policy and a formal text differ, and how the rules of the catalogue settle it. */
public final class Differences {
  private static final List<Difference> ALL =
      Tables.read(
          "differences.tsv",
          row ->
              new Difference(
                  row.get(0),
                  Sources.clause(row.get(1)),
                  new Citation(
                      Sources.get(row.get(2)).id(),
                      row.get(3),
                      Binding.valueOf(row.get(4)),
                      Evidence.PARTLY_FOUND),
                  Ground.valueOf(row.get(5))));

  private Differences() {}

  /** How a difference is settled. */
  public enum Ground {
    /** 上位法优先: the higher text prevails. */
    HIGHER,
    /** 并行不悖: both can be kept, and are. */
    BOTH,
    /** 名称不同: only names differ. */
    NAME
  }

  /**
   * A difference.
   *
   * @param id its id, such as {@code C-1}
   * @param policy what the policy says
   * @param text what the formal text says
   * @param ground how it is settled
   */
  public record Difference(String id, Citation policy, Citation text, Ground ground) {}

  /** Returns all of them, in order. */
  public static List<Difference> all() {
    return ALL;
  }
}
