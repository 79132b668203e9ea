package org.aidgov.core.register;

import java.util.ArrayList;
import java.util.List;
import org.aidgov.core.register.Relation.Rows;

/** A {@link Relation} from people, whose rows come from their dossiers. */
final class PeopleRelation {
  final Relation rows;
  private final Facts facts;

  private PeopleRelation(Relation rows, Facts facts) {
    this.rows = rows;
    this.facts = facts;
  }

  /** Tells what somebody is related to. */
  interface Facts {
    /** Adds a row for each fact in a dossier. */
    void add(Dossier dossier, Tables tables, Rows rows);
  }

  /** Makes relations of people, who are gone through once: fetching them takes the time. */
  static final class Pass {
    private final List<Collected> all = new ArrayList<>();

    /** Takes one more relation, to be made when the people have been added. */
    Collected collect(Facts facts) {
      Collected collected = new Collected(facts, new Relation.Builder());
      all.add(collected);
      return collected;
    }

    /** Adds the person with the next number. */
    void add(Dossier dossier, Tables tables) {
      for (Collected one : all) {
        one.facts.add(dossier, tables, one.relation.rows());
        one.relation.end();
      }
    }
  }

  /** What becomes a relation. */
  record Collected(Facts facts, Relation.Builder relation) {
    PeopleRelation made() {
      return new PeopleRelation(relation.build(), facts);
    }
  }

  static PeopleRelation of(Tables tables, Facts facts) {
    Pass people = new Pass();
    Collected only = people.collect(facts);
    tables.people.all().forEach(dossier -> people.add(dossier, tables));
    return only.made();
  }

  /** Returns what this becomes when somebody's dossier has been put; this if no row changes. */
  PeopleRelation afterPerson(int person, Dossier dossier, Tables tables) {
    Rows collected = new Rows();
    facts.add(dossier, tables, collected);
    Relation changed = rows.with(person, collected.take());
    return changed == rows ? this : new PeopleRelation(changed, facts);
  }
}
