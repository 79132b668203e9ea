package org.aidgov.core.party;

/** What a branch may want to do. Which branch may, the policy says. */
public enum BranchAct {
  /** 学习: organise political study. */
  STUDY,
  /** 教育: educate members. */
  EDUCATE,
  /** 监督: supervise members. */
  SUPERVISE,
  /** 管理: manage members. */
  MANAGE,
  /** 培养入党积极分子: train applicants. */
  TRAIN_APPLICANTS,
  /** 发展党员: admit members, confirm them, extend or end a probation. */
  ADMIT_MEMBERS,
  /** 处分处置党员: discuss a member's discipline or disposition. */
  DISPOSE_OF_MEMBERS,
  /** 收缴党费: collect dues. */
  COLLECT_DUES,
  /** 选举党代表: elect congress delegates. */
  ELECT_DELEGATES,
  /** 换届: hold a re-election. */
  RE_ELECT
}
