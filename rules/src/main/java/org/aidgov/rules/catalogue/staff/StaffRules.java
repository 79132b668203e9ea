package org.aidgov.rules.catalogue.staff;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.aidgov.core.rule.Rule;

/** The rules on people and posts, in order of ids. */
public final class StaffRules {
  private static final ImmutableList<Rule> ALL = ImmutableList.of(new MostHoldRealPosts());

  private StaffRules() {}

  /** Returns all of them. */
  public static List<Rule> all() {
    return ALL;
  }
}
