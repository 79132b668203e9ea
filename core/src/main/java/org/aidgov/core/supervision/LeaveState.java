package org.aidgov.core.supervision;

/** How far a leave has come. */
public enum LeaveState {
  /** 已申请: asked for; a side that must decide has not. */
  REQUESTED,
  /** 不批准: a side has refused; that blocks it, whatever the other says. */
  REFUSED,
  /** 已批准: all who must have agreed; not begun. */
  APPROVED,
  /** 已撤回: not taken. */
  WITHDRAWN,
  /** 在假: begun, not yet to be back. */
  OUT,
  /** 逾期未销假: should be back, and the return is not reported. */
  OVERDUE,
  /** 已销假: the return is reported. */
  BACK
}
