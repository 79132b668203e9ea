package org.aidgov.core.register;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.meeting.Charter;
import org.aidgov.core.meeting.MeetingSeries;
import org.aidgov.core.meeting.Review;
import org.aidgov.core.meeting.TaskForce;
import org.aidgov.core.meeting.TaskForceRole;
import org.aidgov.core.meeting.TaskForceState;
import org.aidgov.core.staff.PersonId;

/** One task force, as of a day, with whoever is in it. */
public final class TaskForceView extends SubjectView {
  TaskForceView(RegisterView view, int number) {
    super(view, number);
  }

  @Override
  public SubjectId subject() {
    return new SubjectId(Scope.TASK_FORCE, taskForce().id().value());
  }

  /** Returns the task force, on all days. */
  public TaskForce taskForce() {
    return view.tables.taskForces.get(number);
  }

  /** Tells whether the task force exists. */
  public boolean exists() {
    return view.isCurrent(taskForce().days());
  }

  /** Shows the headquarters whose task force it is. */
  public HeadquartersView headquarters() {
    view.require(Scope.HEADQUARTERS);
    return view.headquarters(taskForce().headquarters()).orElseThrow();
  }

  /** Returns the charter settled last by the view's day. */
  public Optional<Charter> charter() {
    Charter last = null;
    for (Charter charter : taskForce().charters()) {
      if (view.reached(charter.on())) {
        last = charter;
      }
    }
    return Optional.ofNullable(last);
  }

  /** Returns the reviews by the view's day, in order of days. */
  public List<Review> reviews() {
    ImmutableList.Builder<Review> found = ImmutableList.builder();
    for (Review review : taskForce().reviews()) {
      if (view.reached(review.on())) {
        found.add(review);
      }
    }
    return found.build();
  }

  /**
   * Returns the last day planned by now: that of the charter, or of the last review after it that
   * renewed the task force.
   */
  public Optional<LocalDate> sunset() {
    Optional<Charter> charter = charter();
    LocalDate last = charter.flatMap(Charter::sunset).orElse(null);
    for (Review review : reviews()) {
      boolean counts = charter.isEmpty() || !review.on().isBefore(charter.get().on());
      if (counts && review.renewedUntil().isPresent()) {
        last = review.renewedUntil().get();
      }
    }
    return Optional.ofNullable(last);
  }

  /** Returns how far its life has come; nothing before its charter and its first day. */
  public Optional<TaskForceState> state() {
    if (!exists()) {
      boolean over = view.reached(taskForce().days().from());
      return over
          ? Optional.of(TaskForceState.DISSOLVED)
          : charter().map(charter -> TaskForceState.CHARTERED);
    }
    Optional<LocalDate> sunset = sunset();
    if (sunset.isPresent() && view.reached(sunset.get().plusDays(1))) {
      return Optional.of(TaskForceState.LAPSED);
    }
    boolean renewed = !sunset.equals(charter().flatMap(Charter::sunset));
    return Optional.of(renewed ? TaskForceState.RENEWED : TaskForceState.RUNNING);
  }

  /** Returns all roles that somebody has. */
  public List<TaskForceRole> roles() {
    return current(taskForce().roles());
  }

  /** Returns all roles of a kind, on all days. */
  public List<TaskForceRole> rolesEver(TaskForceRole.Kind kind) {
    return taskForce().roles().stream().filter(role -> role.role() == kind).toList();
  }

  /** Shows somebody in it; nothing for somebody who is not on the roster. */
  public Optional<PersonView> person(PersonId id) {
    view.require(Scope.PERSON);
    return view.person(id);
  }

  /** Returns the series of its meetings, on all days, in order of ids. */
  public List<MeetingSeries> series() {
    view.require(Scope.SERIES);
    return view.index.work.ofForces().get(taskForce().id());
  }
}
