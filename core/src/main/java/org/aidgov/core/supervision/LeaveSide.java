package org.aidgov.core.supervision;

/** Who decides on a leave: in the hours of work both, outside them the headquarters alone. */
public enum LeaveSide {
  /** 受援单位: the recipient unit. */
  UNIT,
  /** 指挥部: the headquarters. */
  HEADQUARTERS;

  LeaveStep.Kind approved() {
    return switch (this) {
      case UNIT -> LeaveStep.Kind.UNIT_APPROVED;
      case HEADQUARTERS -> LeaveStep.Kind.HEADQUARTERS_APPROVED;
    };
  }

  LeaveStep.Kind refused() {
    return switch (this) {
      case UNIT -> LeaveStep.Kind.UNIT_REFUSED;
      case HEADQUARTERS -> LeaveStep.Kind.HEADQUARTERS_REFUSED;
    };
  }
}
