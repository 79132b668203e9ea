package org.aidgov.core.institution;

/** Which institution it is, of those that a policy names; {@link #OTHER} for all the rest. */
public enum InstitutionKind {
  /** 网格化管理服务意见: the opinion on grid management and service. */
  GRID_MANAGEMENT_AND_SERVICE,
  /** 清廉援疆实施意见: the implementation opinion on clean aid. */
  CLEAN_AID,
  /** 工作例会制: the system of regular work meetings. */
  REGULAR_WORK_MEETINGS,
  /** 工作专班制: the system of task forces. */
  TASK_FORCES,
  /** 定期会商制: the system of periodic consultation. */
  PERIODIC_CONSULTATION,
  /** 其他: any other. */
  OTHER
}
