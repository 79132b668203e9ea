package org.aidgov.rules.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.aidgov.core.rule.Policy;
import org.aidgov.rules.waiver.Waiver;
import org.aidgov.rules.waiver.Waivers;

/**
 * What a file of waivers says.
 *
 * @param waivers the waivers
 */
record WaiverFile(@JsonProperty(required = true) List<Waiver> waivers) {
  /** Returns the waivers; adds a problem for each that the policy refuses. */
  Waivers checked(Policy policy, Problems problems) {
    return Waivers.of(
        policy,
        waivers,
        (refusal, number) -> problems.addRefusal("$.waivers[" + number + "]", refusal));
  }
}
