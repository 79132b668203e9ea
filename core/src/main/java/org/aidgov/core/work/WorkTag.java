package org.aidgov.core.work;

/** Whom a piece of work serves. */
public enum WorkTag {
  /** 本职岗位: the local post only. */
  HOST_ONLY,
  /** 指挥部任务: the headquarters only. */
  HQ_ONLY,
  /** 两岗融合: both at once. */
  BOTH
}
