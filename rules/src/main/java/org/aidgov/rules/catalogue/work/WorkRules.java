package org.aidgov.rules.catalogue.work;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.aidgov.core.rule.Rule;

/** The rules on ways of working and on overload, in order of ids. */
public final class WorkRules {
  private static final ImmutableList<Rule> ALL =
      ImmutableList.of(
          new OverloadEased(), new FusionAdvice(), new PianoAdvice(), new SnowballAdvice());

  private WorkRules() {}

  /** Returns all of them. */
  public static List<Rule> all() {
    return ALL;
  }
}
