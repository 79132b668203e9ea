package org.aidgov.rules.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.rule.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What a policy file says.
 *
 * @param parameters values of parameters, by the parameter's id
 * @param severities how bad the worst violation is, by the rule's id
 * @param off the rules that are not applied
 */
record PolicySettings(
    Map<String, List<Setting>> parameters, Map<String, Severity> severities, List<String> off) {
  /**
   * A value of a parameter from some day on.
   *
   * @param from the first day
   * @param value the value
   */
  record Setting(
      @JsonProperty(required = true) LocalDate from, @JsonProperty(required = true) int value) {}

  /** Takes what is absent for empty. */
  PolicySettings {
    parameters = orEmpty(parameters);
    severities = orEmpty(severities);
    off = off == null ? List.of() : off;
  }

  private static <T> Map<String, T> orEmpty(@Nullable Map<String, T> given) {
    return given == null ? Map.of() : given;
  }

  /** Returns a policy with these settings; adds a problem for each that it refuses. */
  Policy on(Policy base, Problems problems) {
    Policy policy = base;
    for (Map.Entry<String, List<Setting>> entry : parameters.entrySet()) {
      String path = "$.parameters" + Document.step(entry.getKey());
      if (base.parameters().containsKey(entry.getKey())) {
        policy = withValues(policy, entry.getKey(), entry.getValue(), path, problems);
      } else {
        problems.add(path, "", "there is no such parameter");
      }
    }
    for (Map.Entry<String, Severity> entry : severities.entrySet()) {
      try {
        policy = policy.withSeverity(entry.getKey(), entry.getValue());
      } catch (IllegalArgumentException e) {
        problems.addRefusal("$.severities" + Document.step(entry.getKey()), e);
      }
    }
    for (int i = 0; i < off.size(); i++) {
      try {
        base.rule(off.get(i));
      } catch (IllegalArgumentException e) {
        problems.addRefusal("$.off[" + i + "]", e);
      }
    }
    return problems.isEmpty() ? policy.without(off) : policy;
  }

  private static Policy withValues(
      Policy policy, String parameter, List<Setting> settings, String path, Problems problems) {
    Policy changed = policy;
    // In order of days, since a policy takes each value for the last.
    List<Integer> order =
        IntStream.range(0, settings.size())
            .boxed()
            .sorted(Comparator.comparing(i -> settings.get(i).from()))
            .toList();
    Set<LocalDate> days = new HashSet<>();
    for (int i : order) {
      Setting setting = settings.get(i);
      if (!days.add(setting.from())) {
        problems.add(
            path + "[" + i + "].from", setting.from().toString(), "must be there only once");
        continue;
      }
      try {
        changed = changed.withParameter(parameter, setting.from(), setting.value());
      } catch (IllegalArgumentException e) {
        problems.addRefusal(path + "[" + i + "]", e);
      }
    }
    return changed;
  }
}
