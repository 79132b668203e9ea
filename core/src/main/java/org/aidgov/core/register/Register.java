package org.aidgov.core.register;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.aidgov.core.grid.CellId;
import org.aidgov.core.party.PartyOrganisationId;
import org.aidgov.core.staff.Headquarters;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.staff.OfficeGroupId;
import org.aidgov.core.staff.UnitId;
import org.aidgov.core.value.Entity;
import org.aidgov.core.value.PolicyDays;

/**
 * Everything known about one or more headquarters, checked and indexed. Immutable and safe to share
 * between threads.
 */
public final class Register {
  private final RegisterContent content;
  final Tables tables;
  private final Supplier<Index> index;

  private Register(RegisterContent content, RegisterContent believed, List<Problem> problems) {
    this.content = content;
    this.tables = new Tables(believed, problems);
    this.index = Suppliers.memoize(() -> new Index(tables));
  }

  /**
   * Returns the register that says {@code content}.
   *
   * @throws InvalidInputException if an id is there twice, or names nothing
   */
  public static Register of(RegisterContent content) {
    List<Problem> problems = new ArrayList<>();
    // What has been corrected is not believed any more.
    RegisterContent believed = content.knownOn((int) PolicyDays.LAST.toEpochDay());
    Register register = new Register(content, believed, problems);
    register.checkOrganisations(problems);
    new References(register.tables, content, problems).check();
    if (!problems.isEmpty()) {
      throw new InvalidInputException(problems);
    }
    return register;
  }

  /** Meetings name branches and committees alike, so the two must not share an id. */
  private void checkOrganisations(List<Problem> problems) {
    for (int i = 0; i < content.committees().size(); i++) {
      PartyOrganisationId id = content.committees().get(i).id();
      if (tables.branches.has(id)) {
        problems.add(
            new Problem(
                "$.committees[" + i + "].id", id.value(), "must not be the id of a branch, too"));
      }
    }
  }

  /** Returns what the register says, corrected facts included, as it can be written in JSON. */
  public RegisterContent content() {
    return content;
  }

  /** Returns the register as the books stood at the end of a day. */
  public Register knownOn(LocalDate day) {
    // Meetings recorded later are gone, though people's attendance still names them: not checked.
    RegisterContent then = content.knownOn((int) day.toEpochDay());
    return new Register(then, then, new ArrayList<>());
  }

  /**
   * Returns a view of what is true on a day, as the books say by now: what has been corrected does
   * not show. A view is for one thread.
   */
  public RegisterView asOf(LocalDate day) {
    return new RegisterView(this, day);
  }

  /** Returns the sending provinces, in order. */
  public List<String> provinces() {
    return tables.headquarters.all().stream()
        .map(Headquarters::province)
        .distinct()
        .sorted()
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the thing that a subject's id names; nothing for people, meetings and provinces. */
  public Optional<Entity> entity(SubjectId subject) {
    return switch (subject.scope()) {
      case CELL -> entity(tables.cells, new CellId(subject.id()));
      case BRANCH -> entity(tables.branches, new PartyOrganisationId(subject.id()));
      case OFFICE_GROUP -> entity(tables.groups, new OfficeGroupId(subject.id()));
      case UNIT -> entity(tables.units, new UnitId(subject.id()));
      case HEADQUARTERS -> entity(tables.headquarters, new HeadquartersId(subject.id()));
      case PERSON, MEETING, PROVINCE -> Optional.empty();
    };
  }

  private static <I, E extends Entity> Optional<Entity> entity(Table<I, E> table, I id) {
    int number = table.numberOf(id);
    return number < 0 ? Optional.empty() : Optional.of(table.get(number));
  }

  Index index() {
    return index.get();
  }
}
