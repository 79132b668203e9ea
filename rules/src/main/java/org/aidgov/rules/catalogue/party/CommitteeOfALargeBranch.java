package org.aidgov.rules.catalogue.party;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.party.BranchRole;
import org.aidgov.core.register.BranchView;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.Parameter;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.rule.Verdict.Violated;
import org.aidgov.core.source.Citation;
import org.aidgov.core.value.DaySet;

/**
 * {@code PTY-023}: in a temporary branch with many formal members a committee (支委会) is good
 * practice, neither too small nor too large. No text asks it of temporary branches.
 */
public final class CommitteeOfALargeBranch implements Rule.OnBranch {
  private static final Citation GOOD_PRACTICE =
      Citation.ours("good practice, after Art. 20 of the regulations on branch work");
  private static final Parameter FROM =
      Parameter.of("PTY-023.from", "members", Parameter.Direction.DOWN, 7, GOOD_PRACTICE)
          .between(3, 50);
  private static final Parameter LEAST =
      Parameter.of("PTY-023.least", "people", Parameter.Direction.UP, 3, GOOD_PRACTICE)
          .between(2, 7);
  private static final Parameter MOST =
      Parameter.of("PTY-023.most", "people", Parameter.Direction.DOWN, 7, GOOD_PRACTICE)
          .between(3, 15);
  private static final Parameter DEPUTIES =
      Parameter.of("PTY-023.deputies", "people", Parameter.Direction.DOWN, 1, GOOD_PRACTICE)
          .between(0, 3);
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("PTY-023")
          .addClauses("P3")
          .addCitations(GOOD_PRACTICE)
          .severity(Severity.INFO)
          .addParameters(FROM, LEAST, MOST, DEPUTIES)
          .addAspects("no-committee", "too-small", "too-large", "deputies")
          .readsAbsence(true)
          .extension(true)
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Verdict judge(BranchView branch, Case c) {
    Optional<Verdict> excused = Branches.excused(branch);
    if (excused.isPresent()) {
      return excused.get();
    }
    List<BranchRole> roles = branch.current(branch.branch().roles());
    int committee = Branches.countPeople(roles);
    List<Violated> found = new ArrayList<>();
    if (c.atLeast("formal", branch.count(Members.FORMAL), FROM)) {
      int members = (int) roles.stream().filter(role -> isCommitteeMember(role.role())).count();
      if (!c.isSome("members", members)) {
        found.add(c.violated("no-committee", Branches.since(branch)));
      } else if (!c.atLeast("committee", committee, LEAST)) {
        found.add(c.violated("too-small", Branches.since(branch)));
      }
    }
    if (!c.atMost("committee", committee, MOST)) {
      found.add(c.violated("too-large", since(branch, branch.branch().roles(), c.value(MOST))));
    }
    int deputies = Branches.countPeople(branch.roles(BranchRole.Kind.DEPUTY_SECRETARY));
    if (!c.atMost("deputies", deputies, DEPUTIES)) {
      List<BranchRole> ever = branch.rolesEver(BranchRole.Kind.DEPUTY_SECRETARY);
      found.add(c.violated("deputies", since(branch, ever, c.value(DEPUTIES))));
    }
    return c.all(found);
  }

  /** A secretary and a deputy are there without a committee, too. */
  private static boolean isCommitteeMember(BranchRole.Kind role) {
    return switch (role) {
      case ORGANISATION, PUBLICITY, DISCIPLINE_INSPECTION -> true;
      case SECRETARY, DEPUTY_SECRETARY -> false;
    };
  }

  private static LocalDate since(BranchView branch, List<BranchRole> roles, int most) {
    return Branches.since(branch, DaySet.inMoreThan(most, roles, BranchRole::person));
  }
}
