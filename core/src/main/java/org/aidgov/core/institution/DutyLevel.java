package org.aidgov.core.institution;

/** At which level of the grid a duty lies (责任层级). */
public enum DutyLevel {
  /** 一级: the provincial headquarters. */
  FIRST,
  /** 二级: a city or county headquarters, or an office group of the provincial one. */
  SECOND,
  /** 三级: a basic unit. */
  THIRD
}
