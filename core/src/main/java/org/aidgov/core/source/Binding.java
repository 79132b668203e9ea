package org.aidgov.core.source;

/**
 * How strongly a text binds. Not the same as the severity of a finding: a text that says 一般 stays
 * 一般, whatever a headquarters makes of it.
 */
public enum Binding {
  /** 应当、必须: it has to be so; a headquarters may only be stricter. */
  MANDATORY,
  /** 一般: as a rule; good reasons allow otherwise. */
  ORDINARY,
  /** 可以: allowed, not asked for. */
  OPTIONAL,
  /** 不: never; nobody can allow it. */
  PROHIBITED,
  /** 一般不: as a rule not; a recorded approval from above allows it. */
  ORDINARILY_PROHIBITED,
  /** No text says so: our own default, for a headquarters to change. */
  NONE
}
