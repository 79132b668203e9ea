package org.aidgov.rules.decision;

import java.util.List;
import java.util.Optional;
import org.aidgov.core.party.BranchAct;
import org.aidgov.core.party.PartyOrganisationId;
import org.aidgov.core.register.BranchView;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.source.Citation;
import org.aidgov.rules.policy.Capabilities;

/** May this branch do this on this day (admit, sanction, collect dues, elect, study …)? */
public final class MayBranch {
  private MayBranch() {}

  /** Whether a branch may do something. */
  public enum Permission {
    /** 可以: it may. */
    PERMITTED,
    /** 一般不: only with a recorded approval from above. */
    AS_A_RULE_NOT,
    /** 不: it may not, and nobody can allow it. */
    FORBIDDEN,
    /** There is no such branch on the day. */
    NO_SUCH_BRANCH
  }

  /** Returns whether it may, and what says so. */
  public static Answer<Permission> of(RegisterView view, PartyOrganisationId id, BranchAct act) {
    Optional<BranchView> found = view.branch(id).filter(BranchView::exists);
    if (found.isEmpty()) {
      return new Answer<>(
          Permission.NO_SUCH_BRANCH,
          List.of(
              Answer.Reason.of("may-branch.no-such-branch")
                  .with("branch", Questions.fact(view, id))
                  .with("day", FactValue.of(view.asOf()))));
    }
    boolean temporary = found.get().branch().isTemporary();
    Citation citation = temporary ? Capabilities.ofTemporary(act) : Capabilities.ofFormal(act);
    Permission permission =
        switch (citation.binding()) {
          case MANDATORY, ORDINARY, OPTIONAL, NONE -> Permission.PERMITTED;
          case ORDINARILY_PROHIBITED -> Permission.AS_A_RULE_NOT;
          case PROHIBITED -> Permission.FORBIDDEN;
        };
    return new Answer<>(
        permission,
        List.of(
            Answer.Reason.of(key(permission), citation)
                .with("branch", Questions.fact(found.get()))
                .with("act", FactValue.of(act))));
  }

  private static String key(Permission permission) {
    return switch (permission) {
      case PERMITTED -> "may-branch.permitted";
      case AS_A_RULE_NOT -> "may-branch.as-a-rule-not";
      case FORBIDDEN -> "may-branch.forbidden";
      case NO_SUCH_BRANCH -> "may-branch.no-such-branch";
    };
  }
}
