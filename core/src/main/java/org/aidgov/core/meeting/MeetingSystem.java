package org.aidgov.core.meeting;

/** The three systems (三项制度) of work meetings; Party meetings (三会一课) belong to none of them. */
public enum MeetingSystem {
  /** 工作例会制: regular work meetings. */
  REGULAR_MEETING,
  /** 工作专班制: task forces. */
  TASK_FORCE,
  /** 定期会商制: periodic consultation with other parties. */
  CONSULTATION
}
