package org.aidgov.core.register;

import java.time.LocalDate;
import java.util.Optional;
import org.aidgov.core.party.Branch;
import org.aidgov.core.party.LifeMeeting;
import org.aidgov.core.value.DayRange;

/** One meeting of organisational life, as of a day, with the branch it is of. */
public final class MeetingView extends SubjectView {
  MeetingView(RegisterView view, int number) {
    super(view, number);
  }

  @Override
  public SubjectId subject() {
    return new SubjectId(Scope.MEETING, meeting().id().value());
  }

  /** Returns the meeting. */
  public LifeMeeting meeting() {
    return view.tables.meetings.get(number);
  }

  /** Tells whether the meeting has been held. */
  public boolean wasHeld() {
    Optional<LocalDate> held = meeting().held();
    return held.isPresent() && view.reached(held.get());
  }

  /** Returns the branch it is of; nothing for a committee's. */
  public Optional<Branch> branch() {
    view.require(Scope.BRANCH);
    int branch = view.tables.branches.numberOf(meeting().organisation());
    return branch < 0 ? Optional.empty() : Optional.of(view.tables.branches.get(branch));
  }

  /** Returns the days on which the branch or committee that it is of exists. */
  public DayRange organisationDays() {
    view.require(Scope.HEADQUARTERS);
    return branch()
        .map(Branch::days)
        .orElseGet(() -> view.tables.committees.require(meeting().organisation()).days());
  }
}
