package org.aidgov.core.staff;

/** A line of the headquarters' work (工作条线), the examples of the policy text first. */
public enum WorkLine {
  /** 项目招引: bringing in investment projects. */
  INVESTMENT_PROJECTS,
  /** 乡村振兴: rural revitalisation. */
  RURAL_REVITALISATION,
  /** 智慧旅游: smart tourism. */
  SMART_TOURISM,
  /** 学科建设: building up a hospital's or school's disciplines. */
  DISCIPLINE_BUILDING,
  /** 传帮带: mentoring. */
  MENTORING,
  /** 规划建设: planning and construction. */
  PLANNING_AND_CONSTRUCTION,
  /** 资金审计: funds and audit. */
  FUNDS_AND_AUDIT,
  /** 组织人事: organisation and personnel. */
  ORGANISATION_AND_PERSONNEL,
  /** 综合事务: general affairs. */
  GENERAL_AFFAIRS
}
