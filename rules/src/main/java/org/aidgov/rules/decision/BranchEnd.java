package org.aidgov.rules.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aidgov.core.party.GroupCoverage;
import org.aidgov.core.party.PartyOrganisationId;
import org.aidgov.core.register.BranchView;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.source.Binding;
import org.aidgov.core.source.Citation;
import org.aidgov.core.source.Evidence;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.value.Dated;
import org.aidgov.core.value.DayRange;
import org.aidgov.rules.policy.Sources;

/** When does a branch end (自然撤销), and what must be done before? */
public final class BranchEnd {
  private static final Citation WITH_ITS_BODY =
      Sources.branchWork("Art. 8", Binding.MANDATORY, Evidence.FOUND);

  private BranchEnd() {}

  /** What must be done. */
  public enum Step {
    /** The end of the branch is to be recorded. */
    RECORD_END,
    /** A role is to be ended. */
    END_ROLE,
    /** Somebody who takes part is to be put into another branch. */
    MOVE_MEMBER,
    /** A relation that is at the branch, though it should not be, is to be transferred. */
    MOVE_RELATION
  }

  /**
   * Something to do before the end.
   *
   * @param step what
   * @param person for whom; nobody for the branch itself
   */
  public record Todo(Step step, Optional<PersonId> person) {}

  /**
   * The end of a branch.
   *
   * @param on the first day without it; nothing while its body has no end
   * @param todo what hangs from it beyond that day, as of the view's day
   */
  public record End(Optional<LocalDate> on, List<Todo> todo) {}

  /**
   * Returns the end.
   *
   * @throws IllegalArgumentException if the register does not have the branch
   */
  public static Answer<End> of(RegisterView view, PartyOrganisationId id) {
    BranchView branch =
        view.branch(id)
            .orElseThrow(
                () -> new IllegalArgumentException("the register has no branch '" + id + "'"));
    Optional<LocalDate> recorded = branch.branch().days().until();
    Optional<LocalDate> body = branch.branch().isTemporary() ? endOfBody(branch) : Optional.empty();
    Optional<LocalDate> on =
        Stream.concat(recorded.stream(), body.stream()).min(LocalDate::compareTo);
    List<Answer.Reason> reasons = new ArrayList<>();
    body.ifPresent(
        day ->
            reasons.add(
                Answer.Reason.of("branch-end.body", WITH_ITS_BODY).with("day", FactValue.of(day))));
    recorded.ifPresent(
        day -> reasons.add(Answer.Reason.of("branch-end.recorded").with("day", FactValue.of(day))));
    if (on.isEmpty()) {
      reasons.add(Answer.Reason.of("branch-end.open"));
    }
    return new Answer<>(
        new End(on, todo(view, branch, on)),
        reasons.stream().map(reason -> reason.with("branch", Questions.fact(branch))).toList());
  }

  /** The first day on which no office group is left; its first day if there never was one. */
  private static Optional<LocalDate> endOfBody(BranchView branch) {
    LocalDate end = branch.branch().days().from();
    for (GroupCoverage coverage : branch.coverages()) {
      Optional<LocalDate> until = coverage.days().until();
      if (until.isEmpty()) {
        return Optional.empty();
      }
      end = until.get().isAfter(end) ? until.get() : end;
    }
    return Optional.of(end);
  }

  private static List<Todo> todo(RegisterView view, BranchView branch, Optional<LocalDate> on) {
    List<Todo> todo = new ArrayList<>();
    if (on.isPresent() && lasts(branch.branch().days(), on)) {
      todo.add(new Todo(Step.RECORD_END, Optional.empty()));
    }
    List<PersonId> people = Questions.people(view);
    for (PersonId id : people) {
      if (lasts(branch, branch.branch().roles().stream().filter(r -> r.person().equals(id)), on)) {
        todo.add(new Todo(Step.END_ROLE, Optional.of(id)));
      }
    }
    PartyOrganisationId here = branch.branch().id();
    for (PersonId id : people) {
      PersonView person = Questions.person(view, id);
      if (person.dossier().party().isPresent()) {
        var memberships = person.party().memberships().stream();
        if (lasts(branch, memberships.filter(m -> m.branch().equals(here)), on)) {
          todo.add(new Todo(Step.MOVE_MEMBER, Optional.of(id)));
        }
        if (person.relation().equals(Optional.of(here))) {
          todo.add(new Todo(Step.MOVE_RELATION, Optional.of(id)));
        }
      }
    }
    return List.copyOf(todo);
  }

  private static boolean lasts(
      BranchView branch, Stream<? extends Dated> facts, Optional<LocalDate> end) {
    return branch.hasCurrent(facts.<Dated>map(f -> f).toList(), fact -> lasts(fact.days(), end));
  }

  /** Whether days that have begun go on beyond the end of the branch, if it has one. */
  private static boolean lasts(DayRange days, Optional<LocalDate> end) {
    return end.isEmpty() || days.until().map(until -> until.isAfter(end.get())).orElse(true);
  }
}
