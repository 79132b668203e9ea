package org.aidgov.rules.remedy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.aidgov.core.evaluation.FindingId;
import org.aidgov.core.party.Branch;
import org.aidgov.core.party.PartyOrganisationId;
import org.aidgov.core.register.BranchView;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.register.Remedy;
import org.aidgov.core.register.Remedy.JoinBranch;
import org.aidgov.core.register.Remedy.LeaveBranch;
import org.aidgov.core.register.Remedy.Together;
import org.aidgov.core.staff.PersonId;

/** Puts members into their two branches, and those who are none out: PTY-016 to PTY-018. */
final class PeopleInBranches {
  private PeopleInBranches() {}

  static Stream<Remedy> remedies(FindingId finding, RegisterView view) {
    PersonView person = view.person(new PersonId(finding.subject().id())).orElseThrow();
    return switch (finding.rule()) {
      case "PTY-016" -> one(temporary(person), person.temporaryBranches(), person);
      case "PTY-017" -> one(person.relationBranch().stream(), person.hostBranches(), person);
      default -> Stream.of(leaving(new PartyOrganisationId(finding.thing()), person));
    };
  }

  /** The temporary branches of the person's office groups. */
  private static Stream<Branch> temporary(PersonView person) {
    return person.groups().stream()
        .flatMap(group -> person.show(group).branches().stream())
        .map(BranchView::branch)
        .filter(Branch::isTemporary);
  }

  /** Takes part in one branch, and in none of the others. */
  private static Stream<Remedy> one(Stream<Branch> right, List<Branch> current, PersonView person) {
    LocalDate day = person.asOf();
    return right.map(
        branch -> {
          Stream<Remedy> leaving =
              current.stream()
                  .filter(other -> !other.equals(branch))
                  .map(other -> leaving(other.id(), person));
          Stream<Remedy> joining =
              current.contains(branch)
                  ? Stream.empty()
                  : Stream.of(new JoinBranch(person.id(), branch.id(), day));
          return new Together(Stream.concat(leaving, joining).toList());
        });
  }

  private static Remedy leaving(PartyOrganisationId branch, PersonView person) {
    return new LeaveBranch(person.id(), branch, person.asOf());
  }
}
