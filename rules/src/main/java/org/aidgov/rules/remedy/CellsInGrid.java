package org.aidgov.rules.remedy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.aidgov.core.evaluation.FindingId;
import org.aidgov.core.grid.Cell;
import org.aidgov.core.grid.CellId;
import org.aidgov.core.grid.CellRole;
import org.aidgov.core.register.CellView;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.register.Remedy;
import org.aidgov.core.register.Remedy.AppointInCell;
import org.aidgov.core.register.Remedy.EndInCell;
import org.aidgov.core.register.Remedy.EndRoleInCell;
import org.aidgov.core.register.Remedy.HangCell;
import org.aidgov.core.register.Remedy.ServeInCell;
import org.aidgov.core.register.Remedy.Together;
import org.aidgov.core.staff.PersonId;

/** Puts right how cells hang together and who is in charge of them. */
final class CellsInGrid {
  private CellsInGrid() {}

  static Stream<Remedy> remedies(FindingId finding, RegisterView view) {
    CellView cell = view.cell(new CellId(finding.subject().id())).orElseThrow();
    return switch (finding.rule()) {
      case "GRD-002" -> hangings(cell, view);
      case "GRD-007" -> heads(finding, cell);
      case "GRD-008" -> appointments(cell, CellRole.Kind.DEPUTY);
      case "GRD-009" -> replacements(finding, cell);
      case "GRD-010" -> appointments(cell, CellRole.Kind.DEPUTY);
      case "GRD-013" -> services(cell);
      default -> endings(finding, cell);
    };
  }

  /** Under a cell it hung from, else under any of the level above. */
  private static Stream<Remedy> hangings(CellView cell, RegisterView view) {
    Stream<Cell> all = view.province(cell.cell().province()).cells().stream();
    return Stream.concat(cell.parentsEver().stream(), all)
        .filter(parent -> cell.cell().level().above().filter(parent.level()::equals).isPresent())
        .filter(parent -> parent.days().contains(cell.asOf()))
        .distinct()
        .map(parent -> new HangCell(cell.cell().id(), parent.id(), cell.asOf()));
  }

  private static Stream<Remedy> heads(FindingId finding, CellView cell) {
    if (finding.aspect().equals("several")) {
      List<CellRole> heads = cell.roles(CellRole.Kind.HEAD);
      return heads.stream()
          .map(
              kept ->
                  new Together(
                      heads.stream()
                          .filter(head -> !head.person().equals(kept.person()))
                          .<Remedy>map(head -> ending(head, cell))
                          .toList()));
    }
    Stream<Remedy> promotions =
        cell.roles(CellRole.Kind.DEPUTY).stream()
            .map(
                deputy ->
                    new Together(
                        List.of(
                            ending(deputy, cell),
                            appointing(deputy.person(), CellRole.Kind.HEAD, cell))));
    return Stream.concat(appointments(cell, CellRole.Kind.HEAD), promotions);
  }

  /** Somebody of the cell, or in charge of a cell below, who is in charge of nothing here. */
  private static Stream<Remedy> appointments(CellView cell, CellRole.Kind kind) {
    return eligible(cell).map(person -> appointing(person, kind, cell));
  }

  private static Stream<PersonId> eligible(CellView cell) {
    List<PersonId> inCharge =
        Stream.of(CellRole.Kind.values())
            .flatMap(kind -> cell.roles(kind).stream())
            .map(CellRole::person)
            .toList();
    Stream<PersonId> inside = cell.people().stream().map(PersonView::id);
    Stream<PersonId> below =
        cell.children().stream()
            .flatMap(child -> cell.show(child).roles(CellRole.Kind.HEAD).stream())
            .map(CellRole::person);
    return Stream.concat(inside, below).filter(person -> !inCharge.contains(person)).distinct();
  }

  /** Somebody else in the role of whoever can't have it. */
  private static Stream<Remedy> replacements(FindingId finding, CellView cell) {
    String[] thing = finding.thing().split(":", 2);
    CellRole.Kind kind = CellRole.Kind.valueOf(thing[0]);
    PersonId holder = new PersonId(thing[1]);
    Remedy ending = new EndRoleInCell(cell.cell().id(), holder, kind, cell.asOf());
    return Stream.concat(
        Stream.of(ending),
        appointments(cell, kind).map(appointing -> new Together(List.of(ending, appointing))));
  }

  /** What the cell did for its people before. */
  private static Stream<Remedy> services(CellView cell) {
    LocalDate day = cell.asOf();
    return cell.cell().services().stream()
        .map(service -> service.title())
        .filter(Objects::nonNull)
        .distinct()
        .map(service -> new ServeInCell(cell.cell().id(), service, day));
  }

  private static Stream<Remedy> endings(FindingId finding, CellView cell) {
    Stream<Remedy> endings =
        finding.aspect().equals("people")
            ? cell.people().stream()
                .map(person -> new EndInCell(person.id(), cell.cell().id(), cell.asOf()))
            : Stream.of(CellRole.Kind.values())
                .flatMap(kind -> cell.roles(kind).stream())
                .map(role -> ending(role, cell));
    return Stream.of(new Together(endings.toList()));
  }

  private static Remedy ending(CellRole role, CellView cell) {
    return new EndRoleInCell(cell.cell().id(), role.person(), role.role(), cell.asOf());
  }

  private static Remedy appointing(PersonId person, CellRole.Kind kind, CellView cell) {
    return new AppointInCell(cell.cell().id(), person, kind, cell.asOf());
  }
}
