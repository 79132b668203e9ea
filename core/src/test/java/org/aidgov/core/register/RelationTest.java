package org.aidgov.core.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.aidgov.core.SmallDays;
import org.aidgov.core.staff.HomeUnit;
import org.aidgov.core.staff.HomeUnitId;
import org.aidgov.core.value.DayRange;

class RelationTest {
  private static final int SUBJECTS = 70;
  private static final int BLOCK = 32;
  private static final int TARGETS = 3;
  private static final List<HomeUnit> UNITS = List.of(unit("u-0"), unit("u-1"), unit("u-2"));
  private static final Singles<HomeUnit> SINGLES =
      Singles.of(Table.of("$", "id", UNITS, HomeUnit::id, new Problems()));

  private record Row(int subject, int target, DayRange days) {}

  @Property
  void relatesThingsOnTheDaysOfTheirRowsEachOnceInTheirOrder(@ForAll("rows") List<Row> rows) {
    Relation relation = relation(rows);
    for (LocalDate day : SmallDays.WINDOW) {
      for (int subject = 0; subject < SUBJECTS; subject++) {
        int of = subject;
        List<HomeUnit> expected =
            rows.stream()
                .filter(row -> row.subject() == of && row.days().contains(day))
                .map(row -> UNITS.get(row.target()))
                .distinct()
                .toList();

        assertThat(relation.targets(subject, epoch(day), new Horizon(), SINGLES, unit -> true))
            .isEqualTo(expected);
      }
    }
  }

  @Property
  void notesTheNextDayOnWhichARowOfTheThingChanges(@ForAll("rows") List<Row> rows) {
    Relation relation = relation(rows);
    for (LocalDate day : SmallDays.WINDOW) {
      for (int subject = 0; subject < SUBJECTS; subject++) {
        TreeSet<Integer> changes = new TreeSet<>(List.of(Horizon.NEVER));
        for (Row row : rows) {
          if (row.subject() == subject) {
            changes.add(row.days().fromEpochDay());
            changes.add(row.days().untilEpochDay());
          }
        }
        Horizon horizon = new Horizon();
        assertThat(relation.targets(subject, epoch(day), horizon, SINGLES, unit -> true))
            .isNotNull();

        assertThat(horizon.next()).isEqualTo(changes.higher(epoch(day)));
      }
    }
  }

  @Property
  void itsInverseSaysTheSameFromTheTargets(@ForAll("rows") List<Row> rows) {
    List<Row> found = rowsOf(relation(rows).inverse(TARGETS));
    List<Row> expected = new ArrayList<>();
    for (int target = 0; target < TARGETS; target++) {
      for (Row row : rows) {
        if (row.target() == target) {
          expected.add(new Row(target, row.subject(), row.days()));
        }
      }
    }
    assertThat(found).isEqualTo(expected);
  }

  @Property
  void keepsTheRowsOfEachThingInTheirOrder(@ForAll("rows") List<Row> rows) {
    assertThat(rowsOf(relation(rows))).isEqualTo(rows);
    assertThat(relation(rows).size()).isEqualTo(SUBJECTS);
  }

  @Property
  void findsTheFirstRowFromADayOnAmongThoseInOrderOfDays(@ForAll("rows") List<Row> some) {
    List<Row> rows = new ArrayList<>(some);
    rows.sort(Comparator.comparingInt(row -> row.days().fromEpochDay()));
    Relation relation = relation(rows);
    for (LocalDate day : SmallDays.WINDOW) {
      for (int subject = 0; subject < SUBJECTS; subject++) {
        int of = subject;
        int[] block = relation.block(subject);
        int first = Relation.first(block, subject);
        int end = Relation.end(block, subject);
        long before =
            rows.stream()
                .filter(row -> row.subject() == of && row.days().from().isBefore(day))
                .count();

        assertThat(Relation.firstFrom(block, first, end, epoch(day)))
            .isEqualTo(first + (int) before * Relation.COLUMNS);
      }
    }
  }

  @Property
  void anInverseFollowsTheChangesOfARelation(
      @ForAll("rows") List<Row> rows, @ForAll("rows") List<Row> others) {
    Relation relation = relation(rows);
    Relation other = relation(others);
    Inverse inverse = relation.inverse(TARGETS);
    for (int subject = 0; subject < SUBJECTS; subject++) {
      inverse = inverse.afterChange(subject, relation.rows(subject), other.rows(subject));
      relation = relation.with(subject, other.rows(subject));
      assertThat(rowsOf(inverse)).isEqualTo(rowsOf(relation.inverse(TARGETS)));
    }
    assertThat(rowsOf(relation)).isEqualTo(others);
  }

  @Example
  void leavesOutARowToAnUnknownThing() {
    Relation.Builder things = new Relation.Builder();
    things.rows().add(-1, 0, 10);
    things.rows().add(2, 0, 10);
    things.end();
    Relation relation = things.build();

    assertThat(relation.rows(0)).containsExactly(2, 0, 10);
    assertThat(relation.targets(0, 5, new Horizon(), SINGLES, unit -> true))
        .containsExactly(UNITS.get(2));
  }

  @Example
  void growsBeyondItsFirstRowsAndStartsAgainWithoutAny() {
    Relation.Builder things = new Relation.Builder();
    for (int i = 0; i < 1000; i++) {
      things.rows().add(i % TARGETS, i, i + 1);
    }
    things.end();
    things.end();
    Relation relation = things.build();

    assertThat(relation.targets(0, 997, new Horizon(), SINGLES, unit -> true))
        .containsExactly(UNITS.get(997 % TARGETS));
    assertThat(relation.rows(1)).isEmpty();
  }

  @Property
  void keepsTheRowsOfMoreThingsThanItMakesBlocksOfAtOnce(@ForAll("manySizes") int size) {
    Relation.Builder things = new Relation.Builder();
    for (int thing = 0; thing < size; thing++) {
      for (int row = 0; row < thing % 4; row++) {
        things.rows().add(row, thing, thing + 1);
      }
      things.end();
    }
    Relation relation = things.build();

    assertThat(relation.size()).isEqualTo(size);
    for (int thing = 0; thing < size; thing++) {
      assertThat(relation.rows(thing)).hasSize(thing % 4 * Relation.COLUMNS);
      assertThat(relation.count(thing, thing, new Horizon())).isEqualTo(thing % 4);
    }
  }

  /** Around the 2,048 things of which blocks are made together, and twice as many. */
  @Provide
  Arbitrary<Integer> manySizes() {
    return Arbitraries.of(2040, 2047, 2048, 2049, 4095, 4096, 4097, 6200);
  }

  @Provide
  Arbitrary<List<Row>> rows() {
    return Combinators.combine(
            Arbitraries.of(0, 1, BLOCK - 1, BLOCK, 2 * BLOCK - 1, SUBJECTS - 1),
            Arbitraries.integers().between(0, TARGETS - 1),
            SmallDays.ranges())
        .as(Row::new)
        .list()
        .ofMaxSize(12)
        .map(
            rows ->
                rows.stream()
                    .sorted((one, other) -> Integer.compare(one.subject(), other.subject()))
                    .toList());
  }

  private static Relation relation(List<Row> rows) {
    // The first ones made at once, the others put in one by one.
    int atOnce = 7 * rows.size() % SUBJECTS;
    Relation.Builder things = new Relation.Builder();
    for (int subject = 0; subject < atOnce; subject++) {
      addRows(subject, rows, things.rows());
      things.end();
    }
    Relation relation = things.build();
    for (int subject = atOnce; subject < SUBJECTS; subject++) {
      Relation.Rows own = new Relation.Rows();
      addRows(subject, rows, own);
      relation = relation.with(subject, own.take());
    }
    return relation;
  }

  private static void addRows(int subject, List<Row> rows, Relation.Rows to) {
    for (Row row : rows) {
      if (row.subject() == subject) {
        to.add(row.target(), row.days().fromEpochDay(), row.days().untilEpochDay());
      }
    }
  }

  private static List<Row> rowsOf(Relation relation) {
    return rowsOf(SUBJECTS, relation::rows);
  }

  private static List<Row> rowsOf(Inverse inverse) {
    return rowsOf(TARGETS, inverse::rows);
  }

  private static List<Row> rowsOf(int things, IntFunction<int[]> rowsOf) {
    List<Row> rows = new ArrayList<>();
    for (int thing = 0; thing < things; thing++) {
      int[] own = rowsOf.apply(thing);
      for (int row = 0; row < Relation.end(own); row = Relation.next(row)) {
        rows.add(new Row(thing, Relation.target(own, row), days(own, row)));
      }
    }
    return rows;
  }

  private static DayRange days(int[] rows, int row) {
    int from = Horizon.NEVER;
    int until = Horizon.NEVER;
    for (int day = epoch(SmallDays.WINDOW.get(0)); day <= epoch(last()); day++) {
      if (Relation.holds(rows, row, day, new Horizon())) {
        from = Math.min(from, day);
        until = day + 1;
      }
    }
    LocalDate start = LocalDate.ofEpochDay(from);
    return until > epoch(last())
        ? DayRange.openFrom(start)
        : DayRange.of(start, LocalDate.ofEpochDay(until));
  }

  private static LocalDate last() {
    return SmallDays.WINDOW.get(SmallDays.WINDOW.size() - 1);
  }

  private static int epoch(LocalDate day) {
    return (int) day.toEpochDay();
  }

  private static HomeUnit unit(String id) {
    return new HomeUnit(new HomeUnitId(id), "unit");
  }
}
