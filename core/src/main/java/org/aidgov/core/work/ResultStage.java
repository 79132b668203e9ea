package org.aidgov.core.work;

/** How far a result has spread. */
public enum ResultStage {
  /** 试点: tried once. */
  PILOT,
  /** 复制推广: done elsewhere, too. */
  REPLICATE,
  /** 规模化: done everywhere it fits. */
  SCALE
}
