package org.aidgov.benchmarks.data;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Where defects are planted: at random, but of each kind in turn, so that small registers have them
 * all. About two for a hundred people in all.
 */
final class Planting {
  private final Random random;
  private final Kinds people;
  private final Kinds sites;
  private final Kinds lines;

  /** Some kinds, and of how many things in a thousand one is planted. */
  private static final class Kinds {
    private final int perMille;
    private final List<Defect> kinds;
    private int next;

    private Kinds(int perMille, Defect first, Defect last) {
      this.perMille = perMille;
      this.kinds = List.copyOf(EnumSet.range(first, last));
    }

    private Defect next() {
      return kinds.get(next++ % kinds.size());
    }
  }

  Planting(Random random, boolean defects) {
    this.random = random;
    this.people = new Kinds(defects ? 30 : 0, Defect.NO_CELL, Defect.NOMINAL_POST);
    this.sites = new Kinds(defects ? 70 : 0, Defect.UNKNOWN_HEAD, Defect.LEVEL_LEFT_OUT);
    this.lines = new Kinds(defects ? 150 : 0, Defect.NO_SECRETARY, Defect.LARGE_BRANCH);
  }

  @Nullable Defect ofPerson() {
    return draw(people);
  }

  @Nullable Defect ofSite() {
    return draw(sites);
  }

  @Nullable Defect ofLine() {
    return draw(lines);
  }

  private @Nullable Defect draw(Kinds kinds) {
    return random.nextInt(1000) < kinds.perMille ? kinds.next() : null;
  }
}
