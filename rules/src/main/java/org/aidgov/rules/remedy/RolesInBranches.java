package org.aidgov.rules.remedy;

import java.util.List;
import java.util.stream.Stream;
import org.aidgov.core.evaluation.FindingId;
import org.aidgov.core.party.BranchRole;
import org.aidgov.core.party.PartyOrganisationId;
import org.aidgov.core.register.BranchView;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.register.Remedy;
import org.aidgov.core.register.Remedy.AppointInBranch;
import org.aidgov.core.register.Remedy.EndRoleInBranch;
import org.aidgov.core.register.Remedy.LeaveBranch;
import org.aidgov.core.register.Remedy.Together;
import org.aidgov.core.staff.GroupHead;
import org.aidgov.core.staff.PersonId;

/** Puts right who has which role in a temporary branch: PTY-014, PTY-020 to PTY-022. */
final class RolesInBranches {
  private RolesInBranches() {}

  static Stream<Remedy> remedies(FindingId finding, RegisterView view) {
    BranchView branch = view.branch(new PartyOrganisationId(finding.subject().id())).orElseThrow();
    return switch (finding.rule()) {
      case "PTY-014" -> endings(finding, branch);
      case "PTY-020" ->
          Stream.of(
              new Together(
                  List.of(
                      ending(finding.thing(), branch),
                      appointing(person(finding.thing()), kind(finding.thing()), branch))));
      case "PTY-021" -> secretaries(finding, branch);
      default -> replacements(finding.thing(), branch);
    };
  }

  private static Stream<Remedy> endings(FindingId finding, BranchView branch) {
    Stream<Remedy> endings =
        finding.aspect().equals("members")
            ? branch.people().stream()
                .map(person -> new LeaveBranch(person.id(), branch.branch().id(), branch.asOf()))
            : Stream.of(BranchRole.Kind.values())
                .flatMap(kind -> branch.roles(kind).stream())
                .map(role -> ending(role.person(), role.role(), branch));
    return Stream.of(new Together(endings.toList()));
  }

  /** The head of the group, else any formal member; of several, one stays. */
  private static Stream<Remedy> secretaries(FindingId finding, BranchView branch) {
    List<BranchRole> secretaries = branch.roles(BranchRole.Kind.SECRETARY);
    if (finding.aspect().equals("several")) {
      return secretaries.stream()
          .map(
              kept ->
                  new Together(
                      secretaries.stream()
                          .filter(other -> !other.person().equals(kept.person()))
                          .<Remedy>map(other -> ending(other.person(), other.role(), branch))
                          .toList()));
    }
    return members(branch).map(person -> appointing(person, BranchRole.Kind.SECRETARY, branch));
  }

  /** Formal members, those who are heads of its groups first: of nobody else it can be known. */
  private static Stream<PersonId> members(BranchView branch) {
    Stream<PersonView> heads =
        branch.groups().stream()
            .flatMap(group -> group.heads().stream())
            .map(GroupHead::person)
            .flatMap(head -> branch.person(head).stream());
    return Stream.concat(heads, branch.people().stream())
        .filter(PersonView::isFormalMember)
        .map(PersonView::id)
        .distinct();
  }

  private static Stream<Remedy> replacements(String thing, BranchView branch) {
    Remedy ending = ending(thing, branch);
    return Stream.concat(
        Stream.of(ending),
        members(branch)
            .map(person -> new Together(List.of(ending, appointing(person, kind(thing), branch)))));
  }

  /** A thing is a role and whoever has it, as in {@code SECRETARY-p-3}. */
  private static BranchRole.Kind kind(String thing) {
    return BranchRole.Kind.valueOf(thing.substring(0, thing.indexOf('-')));
  }

  private static PersonId person(String thing) {
    return new PersonId(thing.substring(thing.indexOf('-') + 1));
  }

  private static Remedy ending(String thing, BranchView branch) {
    return ending(person(thing), kind(thing), branch);
  }

  private static Remedy ending(PersonId person, BranchRole.Kind kind, BranchView branch) {
    return new EndRoleInBranch(branch.branch().id(), person, kind, branch.asOf());
  }

  private static Remedy appointing(PersonId person, BranchRole.Kind kind, BranchView branch) {
    return new AppointInBranch(branch.branch().id(), person, kind, branch.asOf());
  }
}
