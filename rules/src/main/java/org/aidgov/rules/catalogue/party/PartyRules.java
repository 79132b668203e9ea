package org.aidgov.rules.catalogue.party;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.aidgov.core.rule.Rule;

/** The rules on Party organisation, in order of ids. */
public final class PartyRules {
  private static final ImmutableList<Rule> ALL = ImmutableList.of();

  private PartyRules() {}

  /** Returns all of them. */
  public static List<Rule> all() {
    return ALL;
  }
}
