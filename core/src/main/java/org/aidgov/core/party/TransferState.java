package org.aidgov.core.party;

/** How far the transfer of a Party relation has come. */
public enum TransferState {
  /** 未启动: nothing has happened yet. */
  NOT_STARTED,
  /** 已开介绍信: the letter is issued and valid. */
  LETTER_ISSUED,
  /** 介绍信过期: the letter ran out before the relation was sent or received. */
  LETTER_EXPIRED,
  /** 在途: sent, not yet received; the sender is still responsible. */
  IN_TRANSIT,
  /** 已接收: received; the receiver is responsible. */
  RECEIVED,
  /** 被退回: refused; the sender is still responsible. */
  REFUSED
}
