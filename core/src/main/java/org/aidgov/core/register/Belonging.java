package org.aidgov.core.register;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.aidgov.core.register.Relation.Rows;
import org.jspecify.annotations.Nullable;

/**
 * Which people belong to which things of one kind, on which days, seen from both sides.
 *
 * @param <E> the kind of thing
 */
final class Belonging<E> {
  private final PeopleRelation things;
  private final Singles<E> singles;
  private final Lazy<Inverse> people;

  private Belonging(PeopleRelation things, Singles<E> singles, Lazy<Inverse> people) {
    this.things = things;
    this.singles = singles;
    this.people = people;
  }

  static <E> Belonging<E> of(PeopleRelation things, Table<?, E> table) {
    return new Belonging<>(
        things, Singles.of(table), Lazy.of(() -> things.rows.inverse(table.size())));
  }

  /** Returns a copy of the rows of a person: the things, with days. */
  int[] rowsOf(int person) {
    return things.rows.rows(person);
  }

  /** Returns the block with the rows of a person: the things, with days. */
  int[] blockOf(int person) {
    return things.rows.block(person);
  }

  /**
   * Tells of something that a person belongs to, and of the days, whether it is as it should be.
   */
  interface Check<E> {
    boolean test(E thing, int from, int until);
  }

  /** Tells whether all that a person ever belongs to passes. */
  boolean areAll(int person, Check<? super E> check) {
    int[] rows = blockOf(person);
    int end = Relation.end(rows, person);
    for (int row = Relation.first(rows, person); row < end; row = Relation.next(row)) {
      E thing = singles.get(Relation.target(rows, row));
      if (!check.test(thing, Relation.from(rows, row), Relation.until(rows, row))) {
        return false;
      }
    }
    return true;
  }

  /** Tells whether what a person belongs to, one thing alone, lasts on each of some days. */
  boolean encloses(int person, int from, int until) {
    return things.rows.encloses(person, from, until);
  }

  /** Counts the rows of a person that hold on a day. */
  int count(int person, int day, Horizon horizon) {
    return things.rows.count(person, day, horizon);
  }

  /** Tells whether a person belongs to anything on a day. */
  boolean isAny(int person, int day, Horizon horizon) {
    return things.rows.isAny(person, day, horizon);
  }

  /** Returns the first day of what a person belongs to on a day; the latest int for nothing. */
  int firstDay(int person, int day, Horizon horizon) {
    return things.rows.firstDay(person, day, horizon);
  }

  /** Returns the rows of a thing: the people, with days. */
  int[] people(int thing) {
    return people.get().rows(thing);
  }

  /** Returns the things that a person belongs to on a day, each once. */
  List<E> things(int person, int day, Horizon horizon) {
    return things.rows.targets(person, day, horizon, singles, thing -> true);
  }

  /** Returns those of the things that a person belongs to on a day that pass, each once. */
  List<E> things(int person, int day, Horizon horizon, Predicate<? super E> wanted) {
    return things.rows.targets(person, day, horizon, singles, wanted);
  }

  /** Returns those of the things of everybody that pass, as {@link #things} does for one. */
  @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
  Object[] allThings(int day, Predicate<? super E> wanted) {
    @Nullable List<E>[] single = new List[singles.size()];
    for (int thing = 0; thing < single.length; thing++) {
      single[thing] = wanted.test(singles.get(thing)) ? singles.of(thing) : null;
    }
    return things.rows.all(day, List.of(), single, singles::plus);
  }

  /** Tells of everybody whether they belong to anything on a day. */
  Object[] allAny(int day) {
    Boolean[] any = new Boolean[singles.size()];
    Arrays.fill(any, true);
    return things.rows.all(day, Boolean.FALSE, any, (before, target) -> before);
  }

  /** Returns the first days of everybody, as {@link #firstDay} does for one. */
  Object[] allFirstDays(int day) {
    return things.rows.firstDays(day);
  }

  /** Returns a list with one more thing, unless it is in there. */
  List<E> plus(List<E> things, int thing) {
    return singles.plus(things, thing);
  }

  /** Returns what this becomes when somebody's dossier has been put. */
  Belonging<E> afterPerson(int person, Dossier dossier, Tables tables) {
    PeopleRelation changed = things.afterPerson(person, dossier, tables);
    if (changed == things) {
      return this;
    }
    int[] before = person < things.rows.size() ? things.rows.rows(person) : Rows.NONE;
    int[] after = changed.rows.rows(person);
    return new Belonging<>(
        changed, singles, Lazy.made(people.get().afterChange(person, before, after)));
  }

  /** Returns what this becomes when a thing has been put. */
  Belonging<E> afterThing(int number, E thing) {
    return new Belonging<>(
        things, singles.with(number, thing), Lazy.made(people.get().plusThing(number)));
  }
}
