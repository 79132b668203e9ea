package org.aidgov.core.party;

/** What a person is to the Party. Rights differ by status; whoever has none is no less covered. */
public enum PartyStatus {
  /** 群众: not a member. */
  NON_MEMBER,
  /** 入党申请人: has applied. */
  APPLICANT,
  /** 入党积极分子: an applicant being trained. */
  ACTIVIST,
  /** 预备党员: a probationary member: attends, but neither votes nor counts towards a branch. */
  PROBATIONARY,
  /** 正式党员: a formal member. */
  FORMAL;

  /** Tells whether somebody with this status is a member, formal or probationary. */
  public boolean isMember() {
    return this == PROBATIONARY || this == FORMAL;
  }
}
