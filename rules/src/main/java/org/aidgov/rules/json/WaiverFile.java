package org.aidgov.rules.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.aidgov.core.rule.Policy;
import org.aidgov.rules.waiver.Waiver;
import org.aidgov.rules.waiver.Waivers;
import org.jspecify.annotations.Nullable;

/**
 * What a file of waivers says.
 *
 * @param waivers the waivers
 */
record WaiverFile(@JsonProperty(required = true) List<Waiver> waivers) {
  /** Returns the waivers; adds a problem for each that the policy refuses. */
  @Nullable Waivers checked(Policy policy, Problems problems) {
    for (int i = 0; i < waivers.size(); i++) {
      try {
        Waivers.check(policy, waivers.get(i), waivers.subList(0, i));
      } catch (IllegalArgumentException e) {
        problems.addRefusal("$.waivers[" + i + "]", e);
      }
    }
    return problems.isEmpty() ? Waivers.of(policy, waivers) : null;
  }
}
