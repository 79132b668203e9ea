package org.aidgov.core.register;

import java.util.ArrayList;
import java.util.List;
import org.aidgov.core.staff.PersonId;

/**
 * The tables of a content, checked.
 *
 * <p>The people are gone through only once. There may be a million, and to fetch them from memory
 * takes longer than all that is done with them: so it is done to each while it is at hand.
 */
final class Intake {
  /** What is on record, corrected or not. */
  final Tables said;

  /** What of it is believed; the same where nothing was corrected. */
  final Tables tables;

  private final Index.Builder index = new Index.Builder();
  private final References references;
  private final Problems problems = new Problems();

  @SuppressWarnings("ReferenceEquality") // what is believed unchanged is the same object
  Intake(RegisterContent content, int epochDay) {
    RegisterContent others = content.withPeople();
    RegisterContent othersThen = others.knownOn(epochDay);
    tables = new Tables(othersThen, problems);
    Tables othersSaid = othersThen == others ? tables : new Tables(others, new Problems());
    references = new References(tables, othersSaid, problems);
    references.check(others);
    List<Dossier> people = content.people();
    List<Dossier> peopleThen = takePeople(people, epochDay);
    if (peopleThen == people && othersSaid == tables) {
      said = tables;
    } else {
      said = new Tables(othersSaid);
      said.people = tables.people.withAll(people);
      said.shown = tables.shown;
    }
  }

  /** Puts people into the tables as they were believed to be, and returns that. */
  @SuppressWarnings("ReferenceEquality") // what is believed unchanged is the same object
  private List<Dossier> takePeople(List<Dossier> people, int epochDay) {
    Table.Builder<PersonId, Dossier> table = Tables.people(people.size(), problems);
    List<Dossier> peopleThen = new ArrayList<>(people.size());
    List<Dossier> shown = new ArrayList<>(people.size());
    boolean same = true;
    for (Dossier dossier : people) {
      Dossier then = dossier.knownOn(epochDay);
      same &= then == dossier;
      peopleThen.add(then);
      shown.add(then.withoutCare());
      table.add(then);
      references.checkPerson(dossier, shown.size() - 1);
      index.add(then, tables);
    }
    List<Dossier> result = same ? people : peopleThen;
    tables.people = table.build(result);
    tables.shown = Slots.copyOf(shown);
    return result;
  }

  /** Returns who and what belongs together. */
  Index index() {
    return index.build(tables);
  }

  /** Tells whether nothing is wrong with the content. */
  boolean isSound() {
    return problems.isEmpty();
  }
}
