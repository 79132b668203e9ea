package org.aidgov.rules.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.party.Branch;
import org.aidgov.core.party.BranchAct;
import org.aidgov.core.party.PartyOrganisationId;
import org.aidgov.core.register.BranchView;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.source.Citation;
import org.aidgov.core.staff.PersonId;
import org.aidgov.rules.policy.Capabilities;
import org.aidgov.rules.policy.Sources;

/**
 * Which branch may do an act for a member on a day? Formal powers go with the relation, never with
 * the temporary branch; the four things that both do, both do: never both for the former, never
 * neither without a reason.
 */
public final class CompetentBranch {
  private static final Citation BOTH = Sources.clause("P6");

  private CompetentBranch() {}

  /** Which branch it is. */
  public sealed interface Competence {}

  /**
   * Exactly one.
   *
   * @param branch which
   */
  public record One(PartyOrganisationId branch) implements Competence {}

  /**
   * Both, each for its part.
   *
   * @param relation the branch that has the relation
   * @param temporary the temporary branch
   */
  public record Both(PartyOrganisationId relation, PartyOrganisationId temporary)
      implements Competence {}

  /** None: the reasons say why. */
  public enum None implements Competence {
    /** The only one. */
    NONE
  }

  /**
   * Returns which branch may do it, and why.
   *
   * @throws IllegalArgumentException if the register does not have the person
   */
  public static Answer<Competence> of(RegisterView view, PersonId id, BranchAct act) {
    var responsible = ResponsibleOrganisation.of(view, id);
    List<Answer.Reason> reasons = new ArrayList<>(responsible.reasons());
    if (responsible.value().isEmpty()) {
      return new Answer<>(None.NONE, reasons);
    }
    if (act == BranchAct.TRAIN_APPLICANTS) {
      reasons.add(Answer.Reason.of("competent.not-an-applicant"));
      return new Answer<>(None.NONE, reasons);
    }
    Optional<PartyOrganisationId> holder = holder(view, responsible.value().get(), reasons);
    if (!Capabilities.isOfBoth(act)) {
      reasons.add(
          Answer.Reason.of(
                  "competent.with-relation",
                  Capabilities.ofFormal(act),
                  Capabilities.ofTemporary(act))
              .with("act", FactValue.of(act)));
      return new Answer<>(holder.<Competence>map(One::new).orElse(None.NONE), reasons);
    }
    Optional<PartyOrganisationId> temporary = temporary(view, id, reasons);
    return new Answer<>(shared(holder, temporary), reasons);
  }

  /** The organisation that has the relation, if it is one that can act as a formal branch. */
  private static Optional<PartyOrganisationId> holder(
      RegisterView view, PartyOrganisationId relation, List<Answer.Reason> reasons) {
    Optional<BranchView> branch = view.branch(relation);
    String obstacle;
    if (branch.isPresent() && branch.get().branch().isTemporary()) {
      obstacle = "competent.relation-at-temporary";
    } else if (branch.isPresent() && !branch.get().exists()) {
      obstacle = "competent.branch-ended";
    } else if (isCommittee(view, relation)) {
      obstacle = "competent.relation-at-committee";
    } else {
      return Optional.of(relation);
    }
    reasons.add(Answer.Reason.of(obstacle).with("organisation", Questions.fact(view, relation)));
    return Optional.empty();
  }

  private static boolean isCommittee(RegisterView view, PartyOrganisationId id) {
    return view.register().content().committees().stream()
        .anyMatch(committee -> committee.id().equals(id));
  }

  private static Optional<PartyOrganisationId> temporary(
      RegisterView view, PersonId id, List<Answer.Reason> reasons) {
    PersonView person = Questions.person(view, id);
    List<Branch> branches = person.temporaryBranches();
    if (branches.isEmpty()) {
      reasons.add(Answer.Reason.of("competent.no-temporary", BOTH));
      return Optional.empty();
    }
    if (branches.size() > 1) {
      reasons.add(
          Answer.Reason.of("competent.several-temporary", BOTH)
              .with("count", FactValue.of(branches.size())));
      return Optional.empty();
    }
    reasons.add(
        Answer.Reason.of("competent.both", BOTH)
            .with("temporary", Questions.fact(view, branches.get(0).id())));
    return Optional.of(branches.get(0).id());
  }

  private static Competence shared(
      Optional<PartyOrganisationId> relation, Optional<PartyOrganisationId> temporary) {
    if (relation.isPresent() && temporary.isPresent()) {
      return new Both(relation.get(), temporary.get());
    }
    return relation.or(() -> temporary).<Competence>map(One::new).orElse(None.NONE);
  }
}
