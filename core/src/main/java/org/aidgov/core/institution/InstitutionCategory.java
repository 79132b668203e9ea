package org.aidgov.core.institution;

/** What an institution is about, as revision goes category by category (分类). */
public enum InstitutionCategory {
  /** 党的建设: Party building and organisational life. */
  PARTY_BUILDING,
  /** 干部人才管理: managing and serving the staff. */
  STAFF_MANAGEMENT,
  /** 廉政监督: clean aid and supervision. */
  CLEAN_AID,
  /** 工作机制: meetings, task forces and other ways to work. */
  WORK_SYSTEMS,
  /** 项目资金: projects and funds. */
  PROJECTS_AND_FUNDS,
  /** 安全保障: safety and logistics. */
  SAFETY_AND_LOGISTICS,
  /** 综合及其他: general affairs and anything else. */
  GENERAL
}
