package org.aidgov.rules.policy;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.List;
import org.aidgov.core.source.Binding;
import org.aidgov.core.source.Citation;
import org.aidgov.core.source.Evidence;

/** The texts that rules and numbers are cited from, and how to cite them. */
public final class Sources {
  private static final ImmutableMap<String, Source> ALL =
      Maps.uniqueIndex(
          Tables.read(
              "sources.tsv",
              row ->
                  new Source(
                      row.get(0),
                      row.get(1),
                      row.get(2),
                      row.get(3),
                      row.get(4),
                      Evidence.valueOf(row.get(5)),
                      Integer.parseInt(row.get(6)))),
          Source::id);

  private Sources() {}

  /** Returns all texts. */
  public static List<Source> all() {
    return ALL.values().asList();
  }

  /**
   * Returns a text.
   *
   * @throws IllegalArgumentException if there is no such text
   */
  public static Source get(String id) {
    Source source = ALL.get(id);
    if (source == null) {
      throw new IllegalArgumentException(
          "source must be one of " + ALL.keySet() + ", but was '" + id + "'");
    }
    return source;
  }

  /** Cites a clause of the policy itself, which was read and binds as its modality says. */
  public static Citation clause(String id) {
    return switch (Clauses.get(id).modality()) {
      case MUST -> new Citation("zhejiang-2020", id, Binding.MANDATORY, Evidence.FOUND);
      case SHOULD, CARE -> new Citation("zhejiang-2020", id, Binding.ORDINARY, Evidence.FOUND);
    };
  }

  /** Cites the Regulations on Branch Work (trial) of 2018, 支部工作条例. */
  public static Citation branchWork(String article, Binding binding, Evidence evidence) {
    return new Citation("branch-work-2018", article, binding, evidence);
  }

  /** Cites the Regulations on Member Education and Management of 2019, 党员教育管理工作条例. */
  public static Citation memberManagement(String article, Binding binding, Evidence evidence) {
    return new Citation("member-management-2019", article, binding, evidence);
  }

  /**
   * Cites, by analogy, the order of Zhejiang's government on administrative documents: all are gone
   * through every two years, and what says until when it is valid is void afterwards. It does not
   * bind a headquarters.
   */
  public static Citation order372() {
    return new Citation("zhejiang-order-372", "", Binding.NONE, Evidence.PARTLY_FOUND);
  }

  /**
   * Cites, by analogy, Shandong's rules on how long administrative documents are valid: on trial
   * for one to two years, looked at again in the six months before the end.
   */
  public static Citation validityOfDocuments() {
    return new Citation("shandong-document-validity", "", Binding.NONE, Evidence.PARTLY_FOUND);
  }

  /** Cites the Rules on Handling Reports and Accusations of 2020, 处理检举控告工作规则. */
  public static Citation reportRules(String place, Binding binding, Evidence evidence) {
    return new Citation("reports-2020", place, binding, evidence);
  }

  /** Cites the Rules on Supervision and Enforcement of 2019, 监督执纪工作规则. */
  public static Citation supervisionRules(String place, Binding binding, Evidence evidence) {
    return new Citation("supervision-rules-2019", place, binding, evidence);
  }

  /** Cites the Party Charter, 党章. */
  public static Citation charter(String article, Binding binding, Evidence evidence) {
    return new Citation("charter", article, binding, evidence);
  }
}
