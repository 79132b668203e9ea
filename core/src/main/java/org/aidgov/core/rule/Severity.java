package org.aidgov.core.rule;

/** How bad a finding is, the worst first. What a headquarters makes of it, it decides itself. */
public enum Severity {
  /** Against a clause in force for all, or a provision that binds without exception. */
  ERROR,
  /** Against what holds as a rule, or on the way to an error. */
  WARNING,
  /** Worth knowing. */
  INFO
}
