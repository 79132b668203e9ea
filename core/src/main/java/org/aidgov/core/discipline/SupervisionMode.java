package org.aidgov.core.discipline;

/** In which way supervision goes on. */
public enum SupervisionMode {
  /** 日常监督: in daily work. */
  DAILY,
  /** 长期监督: over long periods. */
  LONG_TERM,
  /** 全程监督: through the whole course. */
  WHOLE_COURSE
}
