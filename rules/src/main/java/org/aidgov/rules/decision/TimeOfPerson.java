package org.aidgov.rules.decision;

/** What a minute is for somebody. */
public enum TimeOfPerson {
  /** 八小时以内: in the hours of work, by the unit's hours, by shift or duty. */
  INSIDE,
  /** 午休: in the break of a working day. */
  BREAK,
  /** 八小时以外: outside. */
  OUTSIDE,
  /** 离岗: on leave, on a trip or at a training. */
  AWAY,
  /** 无法判定: hours or days are not on record. */
  UNKNOWN,
  /** 不在任: before the tour, after it, or between two. */
  NOT_SERVING
}
