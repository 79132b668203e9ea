package org.aidgov.core.discipline;

import java.util.Optional;
import org.aidgov.core.staff.TourStage;

/**
 * A stage of the chain (全链条) that supervision runs through: of a tour, what lies between arrival
 * and return, in order.
 */
public enum ChainStage {
  /** 到岗: arrived, not yet in post. */
  ARRIVAL,
  /** 在岗: in post. */
  IN_POST,
  /** 交接返程: handing over, and the day of return itself. */
  HANDOVER;

  private static final Optional<ChainStage> TO_ARRIVAL = Optional.of(ARRIVAL);
  private static final Optional<ChainStage> TO_IN_POST = Optional.of(IN_POST);
  private static final Optional<ChainStage> TO_HANDOVER = Optional.of(HANDOVER);

  /** Returns the stage of the chain that a stage of a tour belongs to; nothing before arrival. */
  public static Optional<ChainStage> of(TourStage stage) {
    return switch (stage) {
      case SELECTED, DEPARTED, WITHDRAWN -> Optional.empty();
      case ARRIVED -> TO_ARRIVAL;
      case IN_POST -> TO_IN_POST;
      case HANDING_OVER, RETURNED, REPLACED, RECALLED -> TO_HANDOVER;
    };
  }
}
