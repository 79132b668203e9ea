package org.aidgov.rules.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.aidgov.core.party.BranchRole;
import org.aidgov.core.party.PartyOrganisationId;
import org.aidgov.core.register.BranchView;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Parameter;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.Verdict.Undetermined;
import org.aidgov.core.rule.Verdict.Violated;
import org.aidgov.core.source.Binding;
import org.aidgov.core.source.Citation;
import org.aidgov.core.source.Evidence;
import org.aidgov.rules.catalogue.party.Members;
import org.aidgov.rules.policy.Sources;

/**
 * Must a branch have a committee (支委会), and are its roles complete and in order? No text asks a
 * committee of a temporary branch: what there is, is good practice, after the rule for formal ones.
 */
public final class CommitteeNeeded {
  private static final Citation APPOINTED =
      Sources.branchWork("Art. 8", Binding.MANDATORY, Evidence.FOUND);
  private static final Citation FORMAL_ONES =
      Sources.branchWork("Art. 20", Binding.MANDATORY, Evidence.FOUND);
  private static final List<String> RULES = List.of("PTY-020", "PTY-021", "PTY-022", "PTY-023");
  private static final List<BranchRole.Kind> EXPECTED =
      List.of(
          BranchRole.Kind.SECRETARY,
          BranchRole.Kind.ORGANISATION,
          BranchRole.Kind.PUBLICITY,
          BranchRole.Kind.DISCIPLINE_INSPECTION);

  private CommitteeNeeded() {}

  /** Whether there has to be a committee. */
  public enum Need {
    /** 宜设: good practice for a temporary branch of this size, though not asked for. */
    GOOD_PRACTICE,
    /** 可不设: a secretary is enough. */
    NOT_NEEDED,
    /** 不明: nobody knows of enough people whether they are members. */
    UNKNOWN,
    /** 不掌握: a host branch, of which the register knows the seconded members only. */
    NOT_KNOWN_HERE
  }

  /**
   * Something that a rule reports of the roles.
   *
   * @param rule the rule
   * @param aspect in which of its ways
   * @param thing with which role, as the rule names it; blank for the branch itself
   */
  public record Defect(String rule, String aspect, String thing) {}

  /**
   * How a branch stands.
   *
   * @param need whether there has to be a committee
   * @param missing the roles that nobody has: the secretary, and those of a committee if there
   *     should be one
   * @param defects what rules report of the roles there are
   * @param complete whether the rules could say, of all of the roles
   */
  public record Committee(
      Need need, List<BranchRole.Kind> missing, List<Defect> defects, boolean complete) {}

  /**
   * Returns how a branch stands.
   *
   * @throws IllegalArgumentException if the register has no such branch on the day, or the policy
   *     lacks the numbers of PTY-023
   */
  public static Answer<Committee> of(RegisterView view, PartyOrganisationId id, Policy policy) {
    BranchView branch =
        view.branch(id)
            .filter(BranchView::exists)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "the register has no branch '" + id + "' on " + view.asOf()));
    FactValue name = Questions.fact(branch);
    if (!branch.branch().isTemporary()) {
      return new Answer<>(
          new Committee(Need.NOT_KNOWN_HERE, List.of(), List.of(), false),
          List.of(Answer.Reason.of("committee.host", FORMAL_ONES).with("branch", name)));
    }
    List<Answer.Reason> reasons = new ArrayList<>();
    Need need = need(branch, policy, view.asOf(), reasons);
    List<BranchRole.Kind> missing = missing(branch, need);
    missing.forEach(
        role ->
            reasons.add(
                Answer.Reason.of("committee.missing", APPOINTED)
                    .with("branch", name)
                    .with("role", FactValue.of(role))));
    List<Defect> defects = new ArrayList<>();
    boolean complete = need != Need.UNKNOWN;
    for (Rule rule : rules(policy)) {
      var verdict = Questions.ask(rule, policy, branch.subject(), view).verdict();
      complete &= !(verdict instanceof Undetermined);
      if (verdict instanceof Violated violated) {
        violated
            .violations()
            .forEach(v -> defects.add(new Defect(rule.descriptor().id(), v.aspect(), v.thing())));
      }
    }
    defects.forEach(
        defect ->
            reasons.add(
                Answer.Reason.of("committee.defect")
                    .with("branch", name)
                    .with("rule", new FactValue.Reference(defect.rule()))));
    return new Answer<>(new Committee(need, missing, List.copyOf(defects), complete), reasons);
  }

  private static Need need(
      BranchView branch, Policy policy, LocalDate day, List<Answer.Reason> reasons) {
    Parameter.Value from = Questions.number(policy, "PTY-023.from", day);
    int formal = branch.count(Members.FORMAL);
    int unknown = branch.count(Members.UNKNOWN);
    Need need;
    if (formal >= from.value()) {
      need = Need.GOOD_PRACTICE;
    } else {
      need = formal + unknown >= from.value() ? Need.UNKNOWN : Need.NOT_NEEDED;
    }
    reasons.add(
        Answer.Reason.of(key(need), from.citation())
            .with("branch", Questions.fact(branch))
            .with("formal", FactValue.of(formal))
            .with("unknown", FactValue.of(unknown))
            .with("from", FactValue.of(from.value())));
    return need;
  }

  private static String key(Need need) {
    return switch (need) {
      case GOOD_PRACTICE -> "committee.good-practice";
      case NOT_NEEDED -> "committee.not-needed";
      case UNKNOWN -> "committee.unknown";
      case NOT_KNOWN_HERE -> "committee.host";
    };
  }

  private static List<BranchRole.Kind> missing(BranchView branch, Need need) {
    return EXPECTED.stream()
        .filter(kind -> kind == BranchRole.Kind.SECRETARY || need == Need.GOOD_PRACTICE)
        .filter(kind -> branch.roles(kind).isEmpty())
        .toList();
  }

  private static List<Rule> rules(Policy policy) {
    return policy.rules().stream().filter(rule -> RULES.contains(rule.descriptor().id())).toList();
  }
}
