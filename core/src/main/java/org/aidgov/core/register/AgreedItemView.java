package org.aidgov.core.register;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.meeting.AgreedItem;
import org.aidgov.core.meeting.ItemDeadline;
import org.aidgov.core.meeting.ItemOwner;
import org.aidgov.core.meeting.ItemState;
import org.aidgov.core.meeting.ItemStep;
import org.aidgov.core.meeting.MeetingSeries;
import org.aidgov.core.meeting.ResponsibleSide;
import org.aidgov.core.meeting.Sitting;
import org.aidgov.core.staff.PersonId;

/** Something agreed in a work meeting, as of a day, with that meeting and its owner. */
public final class AgreedItemView extends SubjectView {
  AgreedItemView(RegisterView view, int number) {
    super(view, number);
  }

  @Override
  public SubjectId subject() {
    return new SubjectId(Scope.AGREED_ITEM, item().id().value());
  }

  /** Returns the item, on all days. */
  public AgreedItem item() {
    return view.tables.items.get(number);
  }

  /** Returns the meeting in which it was agreed. */
  public Sitting sitting() {
    view.require(Scope.SERIES);
    return view.tables.sittings.require(item().sitting());
  }

  /** Returns the series of that meeting. */
  public MeetingSeries series() {
    view.require(Scope.SERIES);
    return view.tables.series.require(sitting().series());
  }

  /** Returns the day on which it was agreed; nothing before. */
  public Optional<LocalDate> agreedOn() {
    return sitting().held().filter(view::reached);
  }

  /** Returns who owns it: one, if all is well. */
  public List<ItemOwner> owners() {
    return current(item().owners());
  }

  /** Returns who is responsible on which side. */
  public List<ResponsibleSide> responsible() {
    return current(item().responsible());
  }

  /** Shows an owner; nothing for somebody who is not on the roster. */
  public Optional<PersonView> person(PersonId id) {
    view.require(Scope.PERSON);
    return view.person(id);
  }

  /** Returns the last day in time, by what has been set until the view's day. */
  public Optional<LocalDate> deadline() {
    for (ItemDeadline set : item().deadlines()) {
      view.reached(set.on());
    }
    return item().deadline(view.asOf());
  }

  /** Returns the steps taken by the view's day, in order of days. */
  public List<ItemStep> steps() {
    ImmutableList.Builder<ItemStep> taken = ImmutableList.builder();
    for (ItemStep step : item().steps()) {
      if (view.reached(step.on())) {
        taken.add(step);
      }
    }
    return taken.build();
  }

  /**
   * Returns how it stands.
   *
   * @param soon from how many days before the deadline on it is due soon
   */
  public ItemState state(int soon) {
    ItemState last = ItemState.OPEN;
    for (ItemStep step : steps()) {
      last =
          switch (step.kind()) {
            case SUBMITTED -> ItemState.SUBMITTED;
            case RETURNED -> ItemState.OPEN;
            case CLOSED -> ItemState.CLOSED;
            case REMINDED, ESCALATED -> last;
          };
    }
    Optional<LocalDate> deadline = deadline();
    if (last != ItemState.OPEN || deadline.isEmpty()) {
      return last;
    }
    if (view.reached(deadline.get().plusDays(1))) {
      return ItemState.OVERDUE;
    }
    return view.reached(deadline.get().minusDays(soon)) ? ItemState.DUE_SOON : ItemState.OPEN;
  }

  /** Tells whether its owner still has to do something. */
  public boolean isOpen() {
    return state(0).isOpen();
  }
}
