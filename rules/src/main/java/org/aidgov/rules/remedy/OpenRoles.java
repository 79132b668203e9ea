package org.aidgov.rules.remedy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.aidgov.core.evaluation.FindingId;
import org.aidgov.core.grid.CellId;
import org.aidgov.core.grid.CellRole;
import org.aidgov.core.party.BranchRole;
import org.aidgov.core.party.PartyOrganisationId;
import org.aidgov.core.register.BranchView;
import org.aidgov.core.register.CellView;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.register.Remedy;
import org.aidgov.core.register.Remedy.EndRoleInBranch;
import org.aidgov.core.register.Remedy.EndRoleInCell;
import org.aidgov.core.register.Remedy.Together;
import org.aidgov.core.staff.PersonId;

/** Ends the roles of whoever has gone: STF-010. */
final class OpenRoles {
  private OpenRoles() {}

  static Stream<Remedy> remedies(FindingId finding, RegisterView view) {
    PersonId person = new PersonId(finding.subject().id());
    String[] thing = finding.thing().split(":", 2);
    LocalDate day = view.asOf();
    return switch (thing[0]) {
      case "CELL_HEAD" -> inCell(new CellId(thing[1]), CellRole.Kind.HEAD, person, view);
      case "CELL_DEPUTY" -> inCell(new CellId(thing[1]), CellRole.Kind.DEPUTY, person, view);
      case "BRANCH_ROLE" ->
          inBranch(view.branch(new PartyOrganisationId(thing[1])).orElseThrow(), person, day);
      default -> Stream.empty();
    };
  }

  private static Stream<Remedy> inCell(
      CellId id, CellRole.Kind kind, PersonId person, RegisterView view) {
    CellView cell = view.cell(id).orElseThrow();
    return cell.roles(kind).stream()
        .filter(role -> role.person().equals(person))
        .map(role -> new EndRoleInCell(id, person, kind, view.asOf()));
  }

  /** All roles at once: they are one finding. */
  private static Stream<Remedy> inBranch(BranchView branch, PersonId person, LocalDate day) {
    List<Remedy> endings =
        Stream.of(BranchRole.Kind.values())
            .flatMap(kind -> branch.roles(kind).stream())
            .filter(role -> role.person().equals(person))
            .<Remedy>map(
                role -> new EndRoleInBranch(branch.branch().id(), person, role.role(), day))
            .toList();
    return endings.size() == 1 ? endings.stream() : Stream.of(new Together(endings));
  }
}
