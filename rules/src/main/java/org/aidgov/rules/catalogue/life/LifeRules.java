package org.aidgov.rules.catalogue.life;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.aidgov.core.rule.Rule;

/** The rules on organisational life, in order of ids. */
public final class LifeRules {
  private static final ImmutableList<Rule> ALL = ImmutableList.of(new MembersMeetingEachQuarter());

  private LifeRules() {}

  /** Returns all of them. */
  public static List<Rule> all() {
    return ALL;
  }
}
