package org.aidgov.rules.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.party.PartyOrganisationId;
import org.aidgov.core.party.PartyStatus;
import org.aidgov.core.register.BranchView;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.source.Binding;
import org.aidgov.core.source.Citation;
import org.aidgov.core.source.Evidence;
import org.aidgov.core.staff.PersonId;
import org.aidgov.rules.policy.Sources;

/**
 * Who has a vote (表决权) in a branch on a day, and why have the others not?
 *
 * <p>In a host branch the vote goes with the Party relation; in a temporary branch with serving and
 * taking part. What a temporary branch may put to the vote is another question ({@link MayBranch}),
 * and its voters never count in a host branch.
 */
public final class Voters {
  private static final Citation ARTICLE_11 =
      Sources.branchWork("Art. 11", Binding.MANDATORY, Evidence.FOUND);
  private static final Citation CHARTER_7 =
      Sources.charter("Art. 7", Binding.MANDATORY, Evidence.GENERAL_KNOWLEDGE);
  private static final Citation ONE_EACH =
      Sources.memberManagement("Art. 25", Binding.MANDATORY, Evidence.FOUND);

  private Voters() {}

  /** Why somebody who takes part in a branch, or has the relation there, has no vote in it. */
  public enum Why {
    /** Nobody knows what the person is to the Party. */
    STATUS_UNKNOWN,
    /** 非党员: not a member. */
    NOT_A_MEMBER,
    /** 预备党员: attends without a vote. */
    PROBATIONARY,
    /** 暂无表决权: the right to vote is suspended. */
    SUSPENDED,
    /** Does not serve (temporary branches only: elsewhere the relation counts). */
    NOT_SERVING,
    /** The Party relation is not, or not yet, at this branch (host branches only). */
    RELATION_ELSEWHERE
  }

  /**
   * Somebody without a vote.
   *
   * @param person who
   * @param why why not
   */
  public record NoVote(PersonId person, Why why) {}

  /**
   * The people concerned, in order of ids.
   *
   * @param voters who has a vote
   * @param others who has none, and why
   * @param complete whether these are all of the branch's voters: the register knows of a host
   *     branch its seconded members only, and nobody can say of people of unknown status
   */
  public record Eligible(List<PersonId> voters, List<NoVote> others, boolean complete) {}

  /** Returns who has a vote; nobody in a branch that does not exist on the day. */
  public static Answer<Eligible> of(RegisterView view, PartyOrganisationId id) {
    Optional<BranchView> found = view.branch(id).filter(BranchView::exists);
    if (found.isEmpty()) {
      return new Answer<>(
          new Eligible(List.of(), List.of(), false),
          List.of(
              Answer.Reason.of("voters.no-such-branch")
                  .with("branch", Questions.fact(view, id))
                  .with("day", FactValue.of(view.asOf()))));
    }
    boolean temporary = found.get().branch().isTemporary();
    List<PersonId> voters = new ArrayList<>();
    List<NoVote> others = new ArrayList<>();
    List<Answer.Reason> reasons = new ArrayList<>();
    for (PersonView person : people(view, found.get())) {
      Optional<Why> why = whyNot(person, id, temporary);
      if (why.isEmpty()) {
        voters.add(person.id());
      } else {
        others.add(new NoVote(person.id(), why.get()));
        reasons.add(reason(why.get()).with("person", Questions.fact(person.id())));
      }
    }
    reasons.add(
        0,
        Answer.Reason.of(temporary ? "voters.temporary" : "voters.host", ARTICLE_11)
            .with("branch", Questions.fact(found.get()))
            .with("count", FactValue.of(voters.size())));
    boolean complete = temporary && others.stream().noneMatch(o -> o.why() == Why.STATUS_UNKNOWN);
    return new Answer<>(new Eligible(List.copyOf(voters), List.copyOf(others), complete), reasons);
  }

  /** Whoever takes part in the branch or has the relation there, in order of ids. */
  private static List<PersonView> people(RegisterView view, BranchView branch) {
    PartyOrganisationId here = branch.branch().id();
    return Questions.people(view).stream()
        .map(id -> Questions.person(view, id))
        .filter(
            person ->
                person.branches().contains(branch.branch())
                    || (person.dossier().party().isPresent() && isAt(person, here)))
        .toList();
  }

  private static boolean isAt(PersonView person, PartyOrganisationId branch) {
    return person.relation().equals(Optional.of(branch));
  }

  private static Optional<Why> whyNot(
      PersonView person, PartyOrganisationId branch, boolean temporary) {
    Optional<PartyStatus> status = person.partyStatus();
    if (status.isEmpty()) {
      return Optional.of(Why.STATUS_UNKNOWN);
    }
    if (!status.get().isMember()) {
      return Optional.of(Why.NOT_A_MEMBER);
    }
    if (temporary && !person.isServing()) {
      return Optional.of(Why.NOT_SERVING);
    }
    if (!temporary && !isAt(person, branch)) {
      return Optional.of(Why.RELATION_ELSEWHERE);
    }
    if (status.get() == PartyStatus.PROBATIONARY) {
      return Optional.of(Why.PROBATIONARY);
    }
    return person.mayVote() ? Optional.empty() : Optional.of(Why.SUSPENDED);
  }

  private static Answer.Reason reason(Why why) {
    return switch (why) {
      case STATUS_UNKNOWN -> Answer.Reason.of("voters.status-unknown");
      case NOT_A_MEMBER -> Answer.Reason.of("voters.not-a-member");
      case PROBATIONARY -> Answer.Reason.of("voters.probationary", CHARTER_7);
      case SUSPENDED -> Answer.Reason.of("voters.suspended");
      case NOT_SERVING -> Answer.Reason.of("voters.not-serving");
      case RELATION_ELSEWHERE -> Answer.Reason.of("voters.relation-elsewhere", ONE_EACH);
    };
  }
}
