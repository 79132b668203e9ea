package org.aidgov.rules.catalogue.life;

import java.util.function.ToIntFunction;
import org.aidgov.core.register.BranchView;
import org.aidgov.core.rule.Parameter;
import org.aidgov.core.rule.Rule;

/** A rule by which temporary branches meet so many times in each period. */
public interface RegularMeetings extends Rule.OnBranch {
  /** Returns which meetings, and how often. */
  Cadence cadence();

  /**
   * Tells whether the rule asks them of a temporary branch, as it stands on the view's day.
   *
   * @param numbers the values of the rule's parameters on that day
   */
  default boolean asks(BranchView branch, ToIntFunction<Parameter> numbers) {
    return true;
  }
}
