package org.aidgov.core.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aidgov.core.calendar.Calendars;
import org.aidgov.core.source.Binding;
import org.aidgov.core.source.Citation;
import org.aidgov.core.source.Evidence;

/**
 * The rules in force, the numbers and severities a headquarters has set differently, and the
 * calendars of holidays. Immutable and safe to share between threads; each change gives another
 * policy.
 */
public final class Policy {
  /** The source cited for a number that a headquarters has set. */
  public static final String OVERRIDE = "headquarters";

  private final ImmutableMap<String, Rule> rules;
  private final ImmutableMap<String, Parameter> declared;
  private final ImmutableMap<String, Parameter> parameters;
  private final ImmutableMap<String, Severity> severities;
  private final Calendars calendars;

  private Policy(
      ImmutableMap<String, Rule> rules,
      ImmutableMap<String, Parameter> declared,
      ImmutableMap<String, Parameter> parameters,
      ImmutableMap<String, Severity> severities,
      Calendars calendars) {
    this.rules = rules;
    this.declared = declared;
    this.parameters = parameters;
    this.severities = severities;
    this.calendars = calendars;
  }

  /**
   * Returns the policy of some rules, with the numbers of their sources.
   *
   * @throws IllegalArgumentException if two rules, or two parameters, have the same id
   */
  public static Policy of(Collection<? extends Rule> rules) {
    ImmutableMap.Builder<String, Rule> byId = ImmutableMap.builder();
    Map<String, Parameter> parameters = new LinkedHashMap<>();
    for (Rule rule : rules) {
      byId.put(rule.descriptor().id(), rule);
      for (Parameter parameter : rule.descriptor().parameters()) {
        Parameter other = parameters.putIfAbsent(parameter.id(), parameter);
        if (other != null && other != parameter) {
          throw new IllegalArgumentException("parameter " + parameter + " is there twice");
        }
      }
    }
    ImmutableMap<String, Parameter> declared = ImmutableMap.copyOf(parameters);
    return new Policy(byId.buildOrThrow(), declared, declared, ImmutableMap.of(), Calendars.NONE);
  }

  /** Returns the rules, in the order given. */
  public List<Rule> rules() {
    return rules.values().asList();
  }

  /**
   * Returns the rule with an id.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Rule rule(String id) {
    Rule rule = rules.get(id);
    if (rule == null) {
      throw new IllegalArgumentException(
          "rule must be one of " + rules.keySet() + ", but was '" + id + "'");
    }
    return rule;
  }

  /** Returns the parameters with the values of this policy, by id. */
  public ImmutableMap<String, Parameter> parameters() {
    return parameters;
  }

  /** Returns how bad a rule's worst violation is under this policy. */
  public Severity severity(RuleDescriptor rule) {
    return severities.getOrDefault(rule.id(), rule.severity());
  }

  /**
   * Returns the same policy with another value of a parameter from some day on.
   *
   * @throws IllegalArgumentException if there is no such parameter, or its source does not let a
   *     headquarters set it so
   */
  public Policy withParameter(String id, LocalDate from, int value) {
    Parameter parameter = parameters.get(id);
    if (parameter == null) {
      throw new IllegalArgumentException("there is no parameter '" + id + "'");
    }
    // Against what the source says, not against an override: or a second one could undo the first.
    declared.getOrDefault(id, parameter).checkOverride(from, value);
    Citation citation = new Citation(OVERRIDE, "", Binding.NONE, Evidence.FOUND);
    Map<String, Parameter> changed = new LinkedHashMap<>(parameters);
    changed.put(
        id,
        parameter.with(
            ImmutableList.<Parameter.Value>builder()
                .addAll(parameter.values().stream().filter(v -> v.from().isBefore(from)).toList())
                .add(new Parameter.Value(from, value, citation))
                .build()));
    return new Policy(rules, declared, ImmutableMap.copyOf(changed), severities, calendars);
  }

  /**
   * Returns the same policy with another severity of a rule.
   *
   * @throws IllegalArgumentException if there is no such rule
   */
  public Policy withSeverity(String ruleId, Severity severity) {
    rule(ruleId);
    Map<String, Severity> changed = new LinkedHashMap<>(severities);
    changed.put(ruleId, severity);
    return new Policy(rules, declared, parameters, ImmutableMap.copyOf(changed), calendars);
  }

  /** Returns the same policy without some of its rules. */
  public Policy without(Collection<String> ruleIds) {
    ruleIds.forEach(this::rule);
    ImmutableMap.Builder<String, Rule> kept = ImmutableMap.builder();
    rules.forEach(
        (id, rule) -> {
          if (!ruleIds.contains(id)) {
            kept.put(id, rule);
          }
        });
    return new Policy(kept.buildOrThrow(), declared, parameters, severities, calendars);
  }

  /** Returns which days are working days, as notices say. */
  public Calendars calendars() {
    return calendars;
  }

  /** Returns the same policy with other calendars, or with the same as they were known on a day. */
  public Policy withCalendars(Calendars other) {
    return new Policy(rules, declared, parameters, severities, other);
  }
}
