package org.aidgov.core.meeting;

/** How an agreed item stands. */
public enum ItemState {
  /** 办理中. */
  OPEN,
  /** 即将到期: open, and its deadline is near. */
  DUE_SOON,
  /** 逾期: open, and its deadline is over. */
  OVERDUE,
  /** 已报结: its owner says that it is done; those responsible have not agreed yet. */
  SUBMITTED,
  /** 办结. */
  CLOSED;

  /** Tells whether its owner still has to do something. */
  public boolean isOpen() {
    return this == OPEN || this == DUE_SOON || this == OVERDUE;
  }
}
