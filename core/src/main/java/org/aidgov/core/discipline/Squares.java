package org.aidgov.core.discipline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Squares of the matrix of supervision for one person: discipline × stage × mode. A value. */
@SuppressWarnings("EnumOrdinal") // which bit is whose never leaves this class
public final class Squares {
  private static final int STAGES = ChainStage.values().length;
  private static final int MODES = SupervisionMode.values().length;
  private static final long EACH_MODE = (1L << MODES) - 1;
  private static final ImmutableList<Discipline> DISCIPLINES =
      ImmutableList.copyOf(Discipline.values());

  /** All sets of disciplines there can be: that of the numbers of the bits in its number. */
  private static final ImmutableList<Set<Discipline>> SETS =
      IntStream.range(0, 1 << DISCIPLINES.size())
          .mapToObj(
              set ->
                  DISCIPLINES.stream()
                      .filter(discipline -> (set & 1 << discipline.ordinal()) != 0)
                      .collect(Sets.toImmutableEnumSet()))
          .collect(ImmutableList.toImmutableList());

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
    long both = bits | other.bits;
    if (both == bits) {
      return this;
    }
    return both == other.bits ? other : new Squares(both);
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
    return disciplines(stage, EACH_MODE);
  }

  /** Returns the disciplines that are among them at a stage, in a mode. */
  public Set<Discipline> disciplines(ChainStage stage, SupervisionMode mode) {
    return disciplines(stage, 1L << mode.ordinal());
  }

  private Set<Discipline> disciplines(ChainStage stage, long modes) {
    int found = 0;
    for (int discipline = 0; discipline < DISCIPLINES.size(); discipline++) {
      long here = bits >>> (discipline * STAGES + stage.ordinal()) * MODES;
      found |= (here & modes) == 0 ? 0 : 1 << discipline;
    }
    return SETS.get(found);
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
