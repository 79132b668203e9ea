package org.aidgov.core.staff;

/** A stage of the course of a tour (全流程), in the usual order. */
public enum TourStage {
  /** 选派: selected, still at home. */
  SELECTED,
  /** 出发: on the way. */
  DEPARTED,
  /** 抵达: arrived; service begins. */
  ARRIVED,
  /** 在岗: in post. */
  IN_POST,
  /** 交接: handing over to a successor. Still serving: covered, supervised, cared for. */
  HANDING_OVER,
  /** 返回: returned at the end of the tour. */
  RETURNED,
  /** 轮换: replaced before the planned end. */
  REPLACED,
  /** 召回: called back. */
  RECALLED,
  /** 退出: withdrawn before arrival. */
  WITHDRAWN;

  /** Tells whether people in this stage serve. */
  public boolean isServing() {
    return switch (this) {
      case ARRIVED, IN_POST, HANDING_OVER -> true;
      case SELECTED, DEPARTED, RETURNED, REPLACED, RECALLED, WITHDRAWN -> false;
    };
  }

  /** Tells whether the tour is over with this stage. */
  public boolean isFinal() {
    return switch (this) {
      case RETURNED, REPLACED, RECALLED, WITHDRAWN -> true;
      case SELECTED, DEPARTED, ARRIVED, IN_POST, HANDING_OVER -> false;
    };
  }

  /** Tells whether {@code next} may follow this stage. */
  public boolean mayBecome(TourStage next) {
    return switch (this) {
      case SELECTED -> next == DEPARTED || next == ARRIVED || next == WITHDRAWN;
      case DEPARTED -> next == ARRIVED || next == RECALLED || next == WITHDRAWN;
      case ARRIVED -> next == IN_POST || next == HANDING_OVER || next.endsService();
      case IN_POST -> next == HANDING_OVER || next.endsService();
      case HANDING_OVER -> next == IN_POST || next.endsService();
      case RETURNED, REPLACED, RECALLED, WITHDRAWN -> false;
    };
  }

  private boolean endsService() {
    return isFinal() && this != WITHDRAWN;
  }
}
