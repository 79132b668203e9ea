package org.aidgov.rules.decision;

import java.util.ArrayList;
import java.util.List;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.Verdict.Violated;
import org.aidgov.core.staff.PersonId;
import org.aidgov.rules.catalogue.grid.OneBasicCell;
import org.aidgov.rules.catalogue.party.NonMembersNotDrawnIn;
import org.aidgov.rules.policy.Sources;

/**
 * Who is wrongly drawn into the Party's life, and who wrongly left out of the grid, because of not
 * being a member (非党员)?
 */
public final class WronglyDrawnIn {
  private static final Rule DRAWN_IN = new NonMembersNotDrawnIn();
  private static final Rule COVERED = new OneBasicCell();
  private static final Policy POLICY = Policy.of(List.of(DRAWN_IN, COVERED));

  private WronglyDrawnIn() {}

  /**
   * The people concerned, in order of ids.
   *
   * @param drawnIn non-members who are in a temporary branch
   * @param leftOut non-members who serve and are in no cell of the grid
   */
  public record Wrongly(List<PersonId> drawnIn, List<PersonId> leftOut) {}

  /** Returns both lists. */
  public static Answer<Wrongly> of(RegisterView view) {
    List<PersonId> drawnIn = new ArrayList<>();
    List<PersonId> leftOut = new ArrayList<>();
    List<Answer.Reason> reasons = new ArrayList<>();
    for (PersonId id : Questions.people(view)) {
      if (violates(DRAWN_IN, "non-member", id, view)) {
        drawnIn.add(id);
        reasons.add(
            Answer.Reason.of("wrongly.drawn-in", Sources.clause("P6"))
                .with("person", Questions.fact(id)));
      }
      if (isNonMember(view, id) && violates(COVERED, "none", id, view)) {
        leftOut.add(id);
        reasons.add(
            Answer.Reason.of("wrongly.left-out", Sources.clause("G3"))
                .with("person", Questions.fact(id)));
      }
    }
    return new Answer<>(
        new Wrongly(List.copyOf(drawnIn), List.copyOf(leftOut)),
        reasons.isEmpty() ? List.of(Answer.Reason.of("wrongly.nobody")) : reasons);
  }

  private static boolean isNonMember(RegisterView view, PersonId id) {
    PersonView person = Questions.person(view, id);
    return person.partyStatus().isPresent() && !person.isMember();
  }

  private static boolean violates(Rule rule, String aspect, PersonId id, RegisterView view) {
    return Questions.ask(rule, POLICY, id, view).verdict() instanceof Violated violated
        && violated.violations().stream().anyMatch(found -> found.aspect().equals(aspect));
  }
}
