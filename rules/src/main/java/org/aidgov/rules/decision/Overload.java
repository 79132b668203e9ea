package org.aidgov.rules.decision;

import java.util.List;
import java.util.Set;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.rule.Policy;

/** Who has too much work, or no day of rest, and was offered no relief (白加黑、5+2, Q81)? */
public final class Overload {
  private Overload() {}

  /**
   * Returns in which respect, person by person in order of ids: for whoever can offer relief, never
   * to compare people.
   */
  public static Answer<List<MeetingDefects.Defect>> of(RegisterView view, Policy policy) {
    return MeetingDefects.answer("overload", "W3", Set.of("WRK-001"), view, policy, any -> true);
  }
}
