package org.aidgov.core.discipline;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Squares of the matrix of supervision for one person: discipline × stage × mode. A value. */
@SuppressWarnings("EnumOrdinal") // which bit is whose never leaves this class
public final class Squares {
  private static final int STAGES = ChainStage.values().length;
  private static final int MODES = SupervisionMode.values().length;
  private static final long EACH_MODE = (1L << MODES) - 1;

  /** No square. */
  public static final Squares NONE = new Squares(0);

  /** Every square. */
  public static final Squares ALL =
      of(
          EnumSet.allOf(Discipline.class),
          EnumSet.allOf(ChainStage.class),
          EnumSet.allOf(SupervisionMode.class));

  // A bit a square: everybody is asked for, and there are 54.
  private final long bits;

  private Squares(long bits) {
    this.bits = bits;
  }

  /** Returns the squares in which all three meet. */
  public static Squares of(
      Collection<Discipline> disciplines,
      Collection<ChainStage> stages,
      Collection<SupervisionMode> modes) {
    long bits = 0;
    for (Discipline discipline : disciplines) {
      for (ChainStage stage : stages) {
        for (SupervisionMode mode : modes) {
          bits |= 1L << first(discipline, stage) + mode.ordinal();
        }
      }
    }
    return new Squares(bits);
  }

  private static int first(Discipline discipline, ChainStage stage) {
    return (discipline.ordinal() * STAGES + stage.ordinal()) * MODES;
  }

  /** Returns the squares in these or the others. */
  public Squares plus(Squares other) {
    return new Squares(bits | other.bits);
  }

  /** Returns the squares in these that are not in the others. */
  public Squares minus(Squares other) {
    return new Squares(bits & ~other.bits);
  }

  /** Tells whether there is no square. */
  public boolean isEmpty() {
    return bits == 0;
  }

  /** Tells whether the square is among them. */
  public boolean contains(Discipline discipline, ChainStage stage, SupervisionMode mode) {
    return (bits & 1L << first(discipline, stage) + mode.ordinal()) != 0;
  }

  /** Tells whether a discipline is among them at a stage, in whatever mode. */
  public boolean contains(Discipline discipline, ChainStage stage) {
    return (bits & EACH_MODE << first(discipline, stage)) != 0;
  }

  /** Returns the disciplines that are among them at a stage, in whatever mode. */
  public Set<Discipline> disciplines(ChainStage stage) {
    ImmutableSet.Builder<Discipline> found = ImmutableSet.builder();
    for (Discipline discipline : Discipline.values()) {
      if (contains(discipline, stage)) {
        found.add(discipline);
      }
    }
    return found.build();
  }

  /** Returns the modes in which a discipline is among them at a stage. */
  public Set<SupervisionMode> modes(Discipline discipline, ChainStage stage) {
    ImmutableSet.Builder<SupervisionMode> found = ImmutableSet.builder();
    for (SupervisionMode mode : SupervisionMode.values()) {
      if (contains(discipline, stage, mode)) {
        found.add(mode);
      }
    }
    return found.build();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Squares that && bits == that.bits;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(bits);
  }

  /** Returns the modes of each discipline at each stage, such as {@code MASS/IN_POST[DAILY]}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (Discipline discipline : Discipline.values()) {
      for (ChainStage stage : ChainStage.values()) {
        if (contains(discipline, stage)) {
          text.append(discipline).append('/').append(stage).append(modes(discipline, stage));
        }
      }
    }
    return text.toString();
  }
}
