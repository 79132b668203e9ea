package org.aidgov.benchmarks.changes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.aidgov.benchmarks.dto.Days;
import org.aidgov.benchmarks.dto.Facts;
import org.aidgov.benchmarks.dto.PersonFile;
import org.aidgov.benchmarks.dto.RegisterDto;
import org.aidgov.benchmarks.peer.CommonRules;

/** Whom benchmarks let leave their cells, in random order, and until when they were in them. */
public final class Movers {
  /** The first day on which whoever left is not in the cell. */
  public static final LocalDate LEFT = LocalDate.of(2022, 5, 1);

  private Movers() {}

  /** Returns the numbers of people who serve, and were in one cell only, long before they left. */
  public static int[] of(RegisterDto register, int most) {
    List<Integer> movers = new ArrayList<>();
    for (int i = 0; i < register.people().size(); i++) {
      if (isMover(register.people().get(i))) {
        movers.add(i);
      }
    }
    Collections.shuffle(movers, new Random(1));
    return movers.stream().limit(most).mapToInt(i -> i).toArray();
  }

  private static boolean isMover(PersonFile file) {
    return Facts.tour(file.person(), CommonRules.TODAY) != null
        && file.cells().size() == 1
        && file.cells().get(0).days().until() == null
        && file.cells().get(0).days().from().isBefore(LEFT);
  }

  /** Returns the days up to the leave. */
  static Days left(Days days) {
    return new Days(days.from(), LEFT);
  }
}
