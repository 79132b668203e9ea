package org.aidgov.core.meeting;

/** Whether a meeting came to anything; what it decided is not kept. */
public enum Outcome {
  /** 有议定事项: something was decided. */
  DECIDED,
  /** 无议定事项: nothing was. */
  NOTHING_DECIDED
}
