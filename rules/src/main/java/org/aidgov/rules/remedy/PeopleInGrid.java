package org.aidgov.rules.remedy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.aidgov.core.evaluation.FindingId;
import org.aidgov.core.grid.Cell;
import org.aidgov.core.grid.GridLevel;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.register.Remedy;
import org.aidgov.core.register.Remedy.AssignToCell;
import org.aidgov.core.register.Remedy.AssignToGroup;
import org.aidgov.core.register.Remedy.EndInCell;
import org.aidgov.core.register.Remedy.EndInGroup;
import org.aidgov.core.register.Remedy.Together;
import org.aidgov.core.register.UnitView;
import org.aidgov.core.staff.Headquarters;
import org.aidgov.core.staff.OfficeGroup;
import org.aidgov.core.staff.OfficeGroupId;
import org.aidgov.core.staff.PersonId;

/** Puts people into cells and office groups: GRD-001, GRD-006, GRD-016. */
final class PeopleInGrid {
  private PeopleInGrid() {}

  static Stream<Remedy> remedies(FindingId finding, RegisterView view) {
    PersonView person = view.person(new PersonId(finding.subject().id())).orElseThrow();
    LocalDate day = view.asOf();
    return switch (finding.aspect()) {
      case "none" ->
          fitting(person, view).map(cell -> new AssignToCell(person.id(), cell.id(), day));
      case "several" -> basic(person).stream().map(kept -> keeping(kept, person, day));
      case "upper-level" ->
          Stream.of(
              new Together(
                  person.cells().stream()
                      .filter(cell -> cell.level() != GridLevel.THIRD)
                      .<Remedy>map(cell -> new EndInCell(person.id(), cell.id(), day))
                      .toList()));
      case "other-province", "no-post-there", "at-headquarters" ->
          fitting(person, view).map(cell -> moving(cell, person, day));
      case "no-line" ->
          groups(person).map(group -> new AssignToGroup(person.id(), group.id(), day));
      case "other-block" ->
          Stream.of(new EndInGroup(person.id(), new OfficeGroupId(finding.thing()), day));
      default -> Stream.empty();
    };
  }

  private static List<Cell> basic(PersonView person) {
    return person.cells().stream().filter(cell -> cell.level() == GridLevel.THIRD).toList();
  }

  /** The cells of the units of the posts, then of the headquarters, then those one was in. */
  private static Stream<Cell> fitting(PersonView person, RegisterView view) {
    Stream<Cell> units =
        person.units().stream()
            .flatMap(unit -> view.unit(unit.id()).map(UnitView::cells).orElse(List.of()).stream());
    Stream<Cell> headquarters =
        person.headquarters().stream().flatMap(one -> person.show(one).cells().stream());
    return Stream.of(units, headquarters, person.cellsEver().stream())
        .flatMap(cells -> cells)
        .filter(cell -> isBasic(cell, view))
        .distinct();
  }

  /** Into any basic cell of the province: for who has neither a post nor a headquarters' cell. */
  static Stream<Remedy> anywhere(FindingId finding, RegisterView view) {
    PersonId id = new PersonId(finding.subject().id());
    return view.person(id).orElseThrow().headquarters().stream()
        .map(Headquarters::province)
        .distinct()
        .flatMap(province -> view.province(province).cells().stream())
        .filter(cell -> isBasic(cell, view))
        .map(cell -> new AssignToCell(id, cell.id(), view.asOf()));
  }

  private static boolean isBasic(Cell cell, RegisterView view) {
    return cell.level() == GridLevel.THIRD && cell.days().contains(view.asOf());
  }

  private static Remedy keeping(Cell kept, PersonView person, LocalDate day) {
    return new Together(
        basic(person).stream()
            .filter(cell -> !cell.equals(kept))
            .<Remedy>map(cell -> new EndInCell(person.id(), cell.id(), day))
            .toList());
  }

  private static Remedy moving(Cell to, PersonView person, LocalDate day) {
    Stream<Remedy> ending =
        basic(person).stream().map(cell -> new EndInCell(person.id(), cell.id(), day));
    Stream<Remedy> assigning = Stream.of(new AssignToCell(person.id(), to.id(), day));
    return new Together(Stream.concat(ending, assigning).toList());
  }

  /** The groups one was in, then those of the colleagues in the cell. */
  private static Stream<OfficeGroup> groups(PersonView person) {
    List<Headquarters> served = person.headquarters();
    Stream<OfficeGroup> colleagues =
        person.cells().stream()
            .flatMap(cell -> person.show(cell).people().stream())
            .flatMap(colleague -> colleague.groups().stream());
    return Stream.concat(person.groupsEver().stream(), colleagues)
        .filter(group -> group.days().contains(person.asOf()))
        .filter(group -> served.stream().anyMatch(one -> one.id().equals(group.headquarters())))
        .distinct();
  }
}
