package org.aidgov.rules.decision;

import java.util.ArrayList;
import java.util.List;
import org.aidgov.core.register.BranchView;
import org.aidgov.core.register.HeadquartersView;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.source.Citation;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.value.CalendarPeriod;
import org.aidgov.rules.policy.Sources;

/**
 * Did recipient place and headquarters both work on the members (地方和指挥部双向用力)? Compares, quarter by
 * quarter, the meetings of a headquarters' temporary branches with those of its host branches.
 */
public final class BothSides {
  private static final Citation BOTH = Sources.clause("P4");

  private BothSides() {}

  /** Which sides had organisational life in a quarter. */
  public enum Sides {
    /** 双向: both. */
    BOTH("both-sides.both"),
    /** 仅指挥部: only the headquarters. */
    HEADQUARTERS_ONLY("both-sides.headquarters-only"),
    /** 仅地方: only the recipient place. */
    HOST_ONLY("both-sides.host-only"),
    /** 双方皆无: neither. */
    NEITHER("both-sides.neither"),
    /** 不考察: one side had no branch throughout the quarter, so nothing is compared. */
    NOT_COMPARABLE("both-sides.not-comparable");

    private final String key;

    Sides(String key) {
      this.key = key;
    }

    /** Tells whether one side worked on the members, and the other did not. */
    public boolean isAsymmetric() {
      return this == HEADQUARTERS_ONLY || this == HOST_ONLY;
    }
  }

  /**
   * One quarter.
   *
   * @param quarter which
   * @param temporary the meetings of temporary branches
   * @param host the meetings of host branches
   * @param sides which sides had some
   */
  public record Quarter(CalendarPeriod quarter, int temporary, int host, Sides sides) {}

  /**
   * Returns the finished quarters from one on, in order of time.
   *
   * @throws IllegalArgumentException if the register does not have the headquarters, or {@code
   *     first} is no quarter
   */
  public static Answer<List<Quarter>> of(
      RegisterView view, HeadquartersId id, CalendarPeriod first) {
    HeadquartersView headquarters =
        view.headquarters(id)
            .orElseThrow(
                () ->
                    new IllegalArgumentException("the register has no headquarters '" + id + "'"));
    if (first.unit() != CalendarPeriod.Unit.QUARTER) {
      throw new IllegalArgumentException("first must be a quarter, but was '" + first + "'");
    }
    CalendarPeriod last = headquarters.lastFinished(CalendarPeriod.Unit.QUARTER);
    List<BranchView> branches =
        Questions.branches(view).stream()
            .filter(branch -> branch.branch().headquarters().equals(id))
            .toList();
    List<Quarter> quarters = new ArrayList<>();
    for (CalendarPeriod q = first; !q.start().isAfter(last.start()); q = q.next()) {
      quarters.add(quarter(branches, q));
    }
    FactValue name = FactValue.of(headquarters.subject());
    return new Answer<>(
        List.copyOf(quarters),
        quarters.isEmpty()
            ? List.of(Answer.Reason.of("both-sides.none", BOTH).with("headquarters", name))
            : quarters.stream().map(one -> reason(one).with("headquarters", name)).toList());
  }

  private static Quarter quarter(List<BranchView> all, CalendarPeriod quarter) {
    List<BranchView> branches =
        all.stream().filter(branch -> branch.existedThroughout(quarter.days())).toList();
    long temporary = branches.stream().filter(branch -> branch.branch().isTemporary()).count();
    int ofTemporary = meetings(branches, true, quarter);
    int ofHost = meetings(branches, false, quarter);
    Sides sides =
        temporary == 0 || temporary == branches.size()
            ? Sides.NOT_COMPARABLE
            : sides(ofTemporary > 0, ofHost > 0);
    return new Quarter(quarter, ofTemporary, ofHost, sides);
  }

  private static int meetings(
      List<BranchView> branches, boolean temporary, CalendarPeriod quarter) {
    return branches.stream()
        .filter(branch -> branch.branch().isTemporary() == temporary)
        .mapToInt(branch -> branch.meetings(quarter.days(), meeting -> true).size())
        .sum();
  }

  private static Sides sides(boolean headquarters, boolean host) {
    if (headquarters) {
      return host ? Sides.BOTH : Sides.HEADQUARTERS_ONLY;
    }
    return host ? Sides.HOST_ONLY : Sides.NEITHER;
  }

  private static Answer.Reason reason(Quarter quarter) {
    return Answer.Reason.of(quarter.sides().key, BOTH)
        .with("quarter", FactValue.of(quarter.quarter()))
        .with("temporary", FactValue.of(quarter.temporary()))
        .with("host", FactValue.of(quarter.host()));
  }
}
