package org.aidgov.core.work;

/** The three methods of work (三种工作方法): a ground for advice, never a measure of people. */
public enum WorkMethod {
  /** 融合式: one piece of work serves both posts. */
  FUSION,
  /** 弹钢琴式: all fingers play, key points stand out. */
  PIANO,
  /** 滚雪球式: a result grows into the next. */
  SNOWBALL
}
