package org.aidgov.core.meeting;

/** Who takes part in a consultation (会商各方). */
public enum ConsultationSide {
  /** 指挥部. */
  HEADQUARTERS,
  /** 受援地或受援单位. */
  RECIPIENT,
  /** 新疆生产建设兵团. */
  CORPS,
  /** 后方: the sending side. */
  HOME
}
