package org.aidgov.core.party;

/** The four things a temporary branch does (学习、教育、监督、管理). There is no fifth. */
public enum BranchFunction {
  /** 学习. */
  STUDY,
  /** 教育. */
  EDUCATION,
  /** 监督. */
  SUPERVISION,
  /** 管理. */
  MANAGEMENT
}
