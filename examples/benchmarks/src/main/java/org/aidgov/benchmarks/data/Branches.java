package org.aidgov.benchmarks.data;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.aidgov.core.party.Approval;
import org.aidgov.core.party.Branch;
import org.aidgov.core.party.BranchRole;
import org.aidgov.core.party.GroupCoverage;
import org.aidgov.core.party.PartyOrganisationKind;
import org.aidgov.core.party.UnitCoverage;
import org.aidgov.core.value.DayRange;

/** Makes up the branches of a command. */
final class Branches {
  /** The first day of the temporary branches. */
  static final LocalDate BEGAN = LocalDate.of(2020, 3, 20);

  private static final DayRange DAYS = DayRange.openFrom(BEGAN);
  private static final DayRange HOST_DAYS = DayRange.parse("2010-01-01/..");

  private Branches() {}

  static void of(Command command, Consumer<Branch> add) {
    command.lines.forEach(line -> add.accept(temporary(command, line)));
    command.sites.forEach(site -> add.accept(host(command, site)));
  }

  private static Branch temporary(Command command, Line line) {
    Branch.Builder branch =
        Branch.builder()
            .id(line.branch)
            .name("办组临时党支部")
            .kind(PartyOrganisationKind.TEMPORARY_BRANCH)
            .headquarters(command.id)
            .days(DAYS)
            .approval(
                new Approval(command.province.committee, Optional.of(BEGAN.minusDays(15)), BEGAN))
            .addGroup(new GroupCoverage(line.group, DAYS, DayRange.ALWAYS));
    if (line.defect != Defect.NO_SECRETARY) {
      branch.addRole(role(line, 0, BranchRole.Kind.SECRETARY));
    }
    if (line.defect == Defect.TWO_SECRETARIES) {
      branch.addRole(role(line, 1, BranchRole.Kind.SECRETARY));
    }
    return branch
        .addRole(role(line, 1, BranchRole.Kind.ORGANISATION))
        .addRole(role(line, 2, BranchRole.Kind.PUBLICITY))
        .build();
  }

  private static BranchRole role(Line line, int person, BranchRole.Kind kind) {
    return new BranchRole(
        line.people.get(person).id, kind, BranchRole.Basis.APPOINTED, DAYS, DayRange.ALWAYS);
  }

  private static Branch host(Command command, Site site) {
    return Branch.builder()
        .id(site.branch)
        .name("受援单位党支部")
        .kind(PartyOrganisationKind.BRANCH)
        .headquarters(command.id)
        .days(HOST_DAYS)
        .addUnit(new UnitCoverage(site.unit, HOST_DAYS, DayRange.ALWAYS))
        .build();
  }
}
