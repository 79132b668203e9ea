package org.aidgov.rules.catalogue.party;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidgov.core.party.BranchAct;
import org.aidgov.core.party.RecordedAct;
import org.aidgov.core.register.BranchView;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.rule.Verdict.Violated;
import org.aidgov.core.source.Binding;
import org.aidgov.rules.policy.Capabilities;

/**
 * {@code PTY-019}: a temporary branch does nothing that it may not (不发展党员、不收缴党费……). What it may not
 * do as a rule, it may with a recorded approval from above.
 */
public final class OnlyWhatATemporaryBranchMay implements Rule.OnBranch {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("PTY-019")
          .addClauses("P3")
          .addCitations(
              Capabilities.ofTemporary(BranchAct.ADMIT_MEMBERS),
              Capabilities.ofTemporary(BranchAct.COLLECT_DUES))
          .severity(Severity.ERROR)
          .addAspects("forbidden", "unapproved")
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
    List<Violated> found = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (RecordedAct act : branch.branch().acts()) {
      c.forgetConditions();
      String thing = act.act() + "-" + act.on();
      if (branch.reached(act.on()) && !isAllowed(branch, act, c) && seen.add(thing)) {
        boolean never = Capabilities.ofTemporary(act.act()).binding() == Binding.PROHIBITED;
        Violated violated = c.violated(never ? "forbidden" : "unapproved", thing, act.on());
        found.add(
            (never ? violated : violated.only(Severity.WARNING))
                .with("act", FactValue.of(act.act())));
      }
    }
    return c.all(found);
  }

  private static boolean isAllowed(BranchView branch, RecordedAct act, Case c) {
    Binding binding = Capabilities.ofTemporary(act.act()).binding();
    return c.holds("may", binding != Binding.PROHIBITED)
        && (binding != Binding.ORDINARILY_PROHIBITED
            || c.holds("approved", isApproved(branch, act)));
  }

  /** Nobody approves an act of its own. */
  private static boolean isApproved(BranchView branch, RecordedAct act) {
    return act.approvedBy().filter(by -> !by.equals(branch.branch().id())).isPresent();
  }
}
