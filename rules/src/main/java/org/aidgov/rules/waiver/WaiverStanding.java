package org.aidgov.rules.waiver;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import org.aidgov.core.evaluation.FindingId;

/**
 * How a waiver stands on a day.
 *
 * @param waiver which
 * @param state whether it counts
 * @param remarks what has to be said of it, in order; mostly nothing
 * @param covers the findings it waives, in order; none if it does not count
 */
public record WaiverStanding(
    Waiver waiver, State state, Set<Remark> remarks, List<FindingId> covers) {
  /** Whether a waiver counts. */
  public enum State {
    /** 未生效: it holds from a later day on. */
    NOT_BEGUN,
    /** 有效: it counts. */
    IN_FORCE,
    /** 已失效: it ended; what it waived counts again. */
    EXPIRED,
    /** 不予认可: it never counts. */
    REFUSED
  }

  /** What has to be said of a waiver. */
  public enum Remark {
    /** The rule admits no waiver. */
    NOT_ALLOWED,
    /** Who gave it may not give it. */
    NOT_COMPETENT,
    /** It ends within the days asked about. */
    EXPIRES_SOON,
    /** Nothing that it covers is wrong. */
    UNUSED,
    /** For a whole headquarters, though all it waives is of one subject, or of one below. */
    TOO_WIDE
  }

  /** Copies the collections. */
  public WaiverStanding {
    remarks = ImmutableSet.copyOf(remarks);
    covers = ImmutableList.copyOf(covers);
  }
}
