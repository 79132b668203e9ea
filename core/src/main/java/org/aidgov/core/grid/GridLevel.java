package org.aidgov.core.grid;

import java.util.Optional;

/** One of the three levels of the grid. */
public enum GridLevel {
  /** 一级网格: the provincial headquarters' whole grid. */
  FIRST,
  /** 二级网格: a city or county headquarters, or an office group of the provincial one. */
  SECOND,
  /** 三级网格: a basic cell, in which people are. */
  THIRD;

  // Asked of every cell: made once.
  private static final Optional<GridLevel> ABOVE_SECOND = Optional.of(FIRST);
  private static final Optional<GridLevel> ABOVE_THIRD = Optional.of(SECOND);

  /** Returns the level that a cell of this level hangs from; none for the first. */
  public Optional<GridLevel> above() {
    return switch (this) {
      case FIRST -> Optional.empty();
      case SECOND -> ABOVE_SECOND;
      case THIRD -> ABOVE_THIRD;
    };
  }
}
