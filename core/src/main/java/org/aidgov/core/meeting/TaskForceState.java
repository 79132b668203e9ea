package org.aidgov.core.meeting;

/** How far the life of a task force has come. */
public enum TaskForceState {
  /** 已组建: its charter is settled, it has not begun. */
  CHARTERED,
  /** 运行中. */
  RUNNING,
  /** 已续期: it runs beyond the last day of its charter, as a review has agreed. */
  RENEWED,
  /** 超期: it has not ended, though its last planned day is over. */
  LAPSED,
  /** 已解散. */
  DISSOLVED
}
