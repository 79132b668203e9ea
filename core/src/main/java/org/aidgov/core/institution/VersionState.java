package org.aidgov.core.institution;

/** How far the life of a version of an institution has come. */
public enum VersionState {
  /** 起草: a draft. */
  DRAFT,
  /** 征求意见: those concerned have been asked. */
  CONSULTED,
  /** 审定: approved, not yet in force. */
  APPROVED,
  /** 施行: in force. */
  IN_FORCE,
  /** 评估清理中: in force, and under review. */
  UNDER_REVIEW,
  /** 继续有效: in force, a review having found that it stays. */
  CONTINUED,
  /** 已修订: another version has taken its place. */
  REVISED,
  /** 废止: abolished. */
  ABOLISHED,
  /** 失效: lapsed on the day it says itself. */
  LAPSED
}
