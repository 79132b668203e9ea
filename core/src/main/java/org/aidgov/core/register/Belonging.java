package org.aidgov.core.register;

import java.util.List;
import org.aidgov.core.register.Relation.Rows;

/**
 * Which people belong to which things of one kind, on which days, seen from both sides.
 *
 * @param <E> the kind of thing
 */
final class Belonging<E> {
  private final Facts facts;
  private final Relation things;
  private final Singles<E> singles;
  private final Lazy<Inverse> people;

  private Belonging(Facts facts, Relation things, Singles<E> singles, Lazy<Inverse> people) {
    this.facts = facts;
    this.things = things;
    this.singles = singles;
    this.people = people;
  }

  /** Tells where somebody belongs. */
  interface Facts {
    /** Adds a row for each fact in a dossier. */
    void add(Dossier dossier, Tables tables, Rows rows);
  }

  /** Makes one of one person after the other. */
  static final class Builder<E> {
    private final Tables tables;
    private final Table<?, E> table;
    private final Facts facts;
    private final Relation.Builder things = new Relation.Builder();

    Builder(Tables tables, Table<?, E> table, Facts facts) {
      this.tables = tables;
      this.table = table;
      this.facts = facts;
    }

    void add(Dossier dossier) {
      facts.add(dossier, tables, things.rows());
      things.end();
    }

    Belonging<E> build() {
      Relation relation = things.build();
      return new Belonging<>(
          facts, relation, Singles.of(table), Lazy.of(() -> relation.inverse(table.size())));
    }
  }

  /** Returns a copy of the rows of a person: the things, with days. */
  int[] rowsOf(int person) {
    return things.rows(person);
  }

  /** Tells whether a person belongs to anything on a day. */
  boolean isAny(int person, int day, Horizon horizon) {
    return things.isAny(person, day, horizon);
  }

  /** Returns the first day of what a person belongs to on a day; the latest int for nothing. */
  int firstDay(int person, int day, Horizon horizon) {
    return things.firstDay(person, day, horizon);
  }

  /** Returns the rows of a thing: the people, with days. */
  int[] people(int thing) {
    return people.get().rows(thing);
  }

  /** Returns the things that a person belongs to on a day, each once. */
  List<E> things(int person, int day, Horizon horizon) {
    return things.targets(person, day, horizon, singles);
  }

  /** Returns what this becomes when somebody's dossier has been put. */
  Belonging<E> afterPerson(int person, Dossier dossier, Tables tables) {
    Rows collected = new Rows();
    facts.add(dossier, tables, collected);
    int[] before = person < things.size() ? things.rows(person) : new int[0];
    int[] after = collected.take();
    Relation changed = things.with(person, after);
    if (changed == things) {
      return this;
    }
    return new Belonging<>(
        facts, changed, singles, Lazy.made(people.get().afterChange(person, before, after)));
  }

  /** Returns what this becomes when a thing has been put. */
  Belonging<E> afterThing(int number, E thing) {
    return new Belonging<>(
        facts, things, singles.with(number, thing), Lazy.made(people.get().plusThing(number)));
  }
}
