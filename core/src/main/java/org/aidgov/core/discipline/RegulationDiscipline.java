package org.aidgov.core.discipline;

/**
 * One of the six categories of the Regulations on Disciplinary Action (纪律处分条例), in the order of the
 * chapters. The categories are the same since 2015; what an {@linkplain RegulationEdition edition}
 * changes are the articles.
 */
public enum RegulationDiscipline {
  /** 政治纪律: political. */
  POLITICAL,
  /** 组织纪律: organisational. */
  ORGANISATIONAL,
  /** 廉洁纪律: integrity. */
  INTEGRITY,
  /** 群众纪律: mass. */
  MASS,
  /** 工作纪律: work. */
  WORK,
  /** 生活纪律: life. */
  LIFE
}
