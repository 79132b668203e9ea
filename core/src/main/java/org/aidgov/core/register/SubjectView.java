package org.aidgov.core.register;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import java.util.function.Predicate;
import org.aidgov.core.register.Links.Link;
import org.aidgov.core.value.CalendarPeriod;
import org.aidgov.core.value.Dated;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.DaySet;
import org.aidgov.core.value.Entity;
import org.aidgov.core.value.Lasting;

/**
 * One subject and its neighbourhood, as of a day.
 *
 * <p>Every question notes the next day on which its reply could change. So ask whether a deadline
 * is {@linkplain #reached reached}, rather than for the day: an answer found from {@link #asOf}
 * holds for that day only.
 */
public abstract class SubjectView {
  private static final Object[] NOTHING = {};

  final RegisterView view;

  /** The number of the subject; -1 for a province, which has none. */
  int number;

  // Answers that are kept until the view moves on or forgets, and which of them there are, as bits.
  private Object[] answers = NOTHING;
  private int answered;
  private int answeredAt = -1;

  SubjectView(RegisterView view, int number) {
    this.view = view;
    this.number = number;
  }

  /** Shows another subject of the same kind instead. */
  SubjectView turnTo(int other) {
    number = other;
    answeredAt = -1;
    return this;
  }

  /** Answers a question, once for as long as the answer holds for sure. */
  @SuppressWarnings("unchecked") // under a question there is nothing but its answer
  final <V extends SubjectView, T> T ask(Question<V, T> question) {
    Object[] all = view.kept(question);
    if (all == null) {
      return askAgain(question);
    }
    Object known = all[number];
    if (known == null) {
      known = question.answer().apply((V) this);
      all[number] = known;
    }
    return (T) known;
  }

  @SuppressWarnings("unchecked") // as above
  private <V extends SubjectView, T> T askAgain(Question<V, T> question) {
    view.noteParts(question.parts());
    if (answeredAt != view.turns()) {
      answeredAt = view.turns();
      answered = 0;
      if (answers == NOTHING) {
        answers = new Object[Question.MOST];
      }
    }
    int bit = 1 << question.number();
    if ((answered & bit) == 0) {
      T answer = question.answer().apply((V) this);
      answered |= bit;
      answers[question.number()] = answer;
      return answer;
    }
    return (T) answers[question.number()];
  }

  /** Returns whom the view is of. */
  public abstract SubjectId subject();

  /** Returns the day; what is found from it holds for that day only. */
  public final LocalDate asOf() {
    view.horizon.lower(view.today + 1);
    return view.asOf();
  }

  /** Tells whether {@code day} is the view's day or before it. */
  public final boolean reached(LocalDate day) {
    return view.reached(day);
  }

  /** As {@link #reached(LocalDate)}, with the day as days since 1970-01-01. */
  public final boolean reached(int epochDay) {
    return view.reached(epochDay);
  }

  /** Tells whether the view's day is among {@code days}. */
  public final boolean isCurrent(DayRange days) {
    return view.isCurrent(days);
  }

  /** Returns those of {@code facts} that are true, or exist, on the view's day. */
  public final <T extends Lasting> List<T> current(List<T> facts) {
    T only = null;
    int found = 0;
    for (int i = 0; i < facts.size(); i++) {
      T fact = facts.get(i);
      if (view.isCurrent(fact.days())) {
        only = fact;
        found++;
      }
    }
    if (found == facts.size()) {
      return ImmutableList.copyOf(facts);
    }
    if (only == null) {
      return ImmutableList.of();
    }
    return found == 1 ? ImmutableList.of(only) : several(facts, found);
  }

  private <T extends Lasting> List<T> several(List<T> facts, int found) {
    ImmutableList.Builder<T> current = ImmutableList.builderWithExpectedSize(found);
    for (T fact : facts) {
      if (view.isCurrent(fact.days())) {
        current.add(fact);
      }
    }
    return current.build();
  }

  /** Returns those of {@code facts} that are true on the view's day and pass. */
  public final <T extends Dated> List<T> current(List<T> facts, Predicate<? super T> wanted) {
    List<T> found = List.of();
    for (int i = 0; i < facts.size(); i++) {
      T fact = facts.get(i);
      if (view.isCurrent(fact.days()) && wanted.test(fact)) {
        found = found.isEmpty() ? new ArrayList<>(1) : found;
        found.add(fact);
      }
    }
    return found;
  }

  /** Tells whether one of {@code facts} is true on the view's day and passes. */
  public final <T extends Dated> boolean hasCurrent(List<T> facts, Predicate<? super T> wanted) {
    boolean found = false;
    for (int i = 0; i < facts.size(); i++) {
      T fact = facts.get(i);
      // No early way out: the horizon must know of the facts behind the first one, too.
      found |= view.isCurrent(fact.days()) && wanted.test(fact);
    }
    return found;
  }

  /** Returns the last period of the calendar that was over before the view's day. */
  public final CalendarPeriod lastFinished(CalendarPeriod.Unit unit) {
    return view.lastFinished(unit);
  }

  /**
   * Returns the period of the calendar that the view's day lies in: what a standing state of
   * affairs, such as a share, is reported for, so that it stays the same finding meanwhile.
   */
  public final CalendarPeriod currentPeriod(CalendarPeriod.Unit unit) {
    return view.currentPeriod(unit);
  }

  /**
   * Returns since when none of {@code facts} has been true: the latest end on or before the view's
   * day, but not before {@code earliest}. To be asked when none is true.
   */
  public final LocalDate noneSince(List<? extends Dated> facts, LocalDate earliest) {
    int since = (int) earliest.toEpochDay();
    for (Dated fact : facts) {
      int end = fact.days().untilEpochDay();
      if (end <= view.today && end > since) {
        since = end;
      }
    }
    return LocalDate.ofEpochDay(since);
  }

  /**
   * Returns since when one of {@code facts}, or one after the other, has been true without a day in
   * between. To be asked when one is true; a record that is renewed does not begin anew.
   */
  public final LocalDate someSince(List<? extends Dated> facts) {
    int since = view.today;
    boolean earlier = true;
    while (earlier) {
      earlier = false;
      for (Dated fact : facts) {
        // Until the day before which nothing was true; the last day of a fact is not among them.
        if (fact.days().fromEpochDay() < since && fact.days().untilEpochDay() >= since) {
          since = fact.days().fromEpochDay();
          earlier = true;
        }
      }
    }
    return LocalDate.ofEpochDay(since);
  }

  /** Returns since when each day has been among {@code days}; nothing if the view's day is not. */
  public final Optional<LocalDate> currentSince(DaySet days) {
    for (DayRange stretch : days.stretches()) {
      if (view.isCurrent(stretch)) {
        return Optional.of(stretch.from());
      }
    }
    return Optional.empty();
  }

  /**
   * Returns since when each day has been among {@code days}.
   *
   * @throws IllegalStateException if the view's day is not: then a rule and its days differ
   */
  public final LocalDate since(DaySet days) {
    return currentSince(days)
        .orElseThrow(() -> new IllegalStateException(subject() + " is not so on the day"));
  }

  /** Returns whom the links name, on all days, each once. */
  static <E extends Entity> List<E> ever(ImmutableList<Link<E>> links) {
    return links.isEmpty()
        ? ImmutableList.of()
        : links.stream().map(Link::entity).distinct().toList();
  }

  /** Returns whom the links name on the view's day, each once. */
  final <E extends Entity> List<E> current(ImmutableList<Link<E>> links) {
    E last = null;
    List<E> several = null;
    for (int i = 0; i < links.size(); i++) {
      Link<E> link = links.get(i);
      E entity = link.entity();
      if (!view.isCurrent(link.fact().days()) || entity == last) {
        continue;
      }
      if (last != null) {
        several = several == null ? new ArrayList<>(List.of(last)) : several;
        several.add(entity);
      }
      last = entity;
    }
    if (several != null) {
      return ImmutableList.copyOf(several);
    }
    return last == null ? List.of() : ImmutableList.of(last);
  }

  /** Returns the first of some days on which a relation names anybody whom a tally counts. */
  final Optional<LocalDate> first(int[] people, Tally tally, DayRange days) {
    view.noteCount(tally, this);
    CountLog log = view.countLog();
    int first =
        log == null
            ? firstHere(people, tally, days)
            : log.minimum(() -> firstHere(people, tally, days));
    return first == Horizon.NEVER ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(first));
  }

  private int firstHere(int[] people, Tally tally, DayRange days) {
    int first = Horizon.NEVER;
    Counter counter = view.counter(tally);
    for (int row = 0; row < Relation.end(people); row = Relation.next(row)) {
      int from = Math.max(days.fromEpochDay(), Relation.from(people, row));
      int until = Math.min(days.untilEpochDay(), Relation.until(people, row));
      if (from < Math.min(first, until) && counter.counts(Relation.target(people, row))) {
        first = from;
      }
    }
    return first;
  }

  /** Counts the people that a relation names on the view's day. */
  final int count(int[] people, Tally tally) {
    view.noteCount(tally, this);
    CountLog log = view.countLog();
    return log == null ? countHere(people, tally) : log.sum(() -> countHere(people, tally));
  }

  /** Counts people, in this part or in all. */
  final int count(Tally tally, IntSupplier here) {
    view.noteCount(tally, this);
    CountLog log = view.countLog();
    return log == null ? here.getAsInt() : log.sum(here);
  }

  final int countHere(int[] people, Tally tally) {
    int count = 0;
    Counter counter = view.counter(tally);
    for (int row = 0; row < Relation.end(people); row = Relation.next(row)) {
      if (isCounted(people, row, counter) && !isNamedBefore(people, row)) {
        count++;
      }
    }
    return count;
  }

  private boolean isCounted(int[] people, int row, Counter counter) {
    return Relation.holds(people, row, view.today, view.horizon)
        && counter.counts(Relation.target(people, row));
  }

  /** Tells whether a tally counts anybody whom a relation names on the view's day. */
  final boolean isAny(int[] people, Tally tally) {
    return isAny(tally, () -> isAnyHere(people, tally));
  }

  /** Tells whether anybody is counted, in this part or in any. */
  final boolean isAny(Tally tally, BooleanSupplier here) {
    return count(tally, () -> here.getAsBoolean() ? 1 : 0) > 0;
  }

  /** Holds for as long as the first one found counts, whatever becomes of the others. */
  final boolean isAnyHere(int[] people, Tally tally) {
    int before = view.horizon.next();
    int nobodyUntil = Horizon.NEVER;
    Counter counter = view.counter(tally);
    for (int row = 0; row < Relation.end(people); row = Relation.next(row)) {
      view.horizon.reset();
      if (isCounted(people, row, counter)) {
        view.horizon.lower(before);
        return true;
      }
      nobodyUntil = Math.min(nobodyUntil, view.horizon.next());
    }
    view.horizon.lower(Math.min(before, nobodyUntil));
    return false;
  }

  /** Tells whether an earlier row names the same person on the view's day. */
  private boolean isNamedBefore(int[] people, int row) {
    // The rows of one person are next to each other, those of other days in between.
    for (int earlier = Relation.previous(row);
        earlier >= 0 && Relation.target(people, earlier) == Relation.target(people, row);
        earlier = Relation.previous(earlier)) {
      if (Relation.holds(people, earlier, view.today, view.horizon)) {
        return true;
      }
    }
    return false;
  }

  /** Counts the people that a relation names on at least {@code least} of some days. */
  final int count(int[] people, Tally tally, DayRange days, int least) {
    return count(tally, () -> countHere(people, tally, days, least));
  }

  private int countHere(int[] people, Tally tally, DayRange days, int least) {
    int count = 0;
    int next = 0;
    Counter counter = view.counter(tally);
    while (next < Relation.end(people)) {
      int person = Relation.target(people, next);
      int first = next;
      // The rows of one person are next to each other.
      while (next < Relation.end(people) && Relation.target(people, next) == person) {
        next = Relation.next(next);
      }
      if (isNamedOn(people, first, next, days, least) && counter.counts(person)) {
        count++;
      }
    }
    return count;
  }

  /** Tells whether some rows, in any order, hold on at least so many of some days together. */
  private static boolean isNamedOn(int[] people, int first, int end, DayRange days, int least) {
    int named = 0;
    int counted = days.fromEpochDay();
    while (named < least) {
      int from = days.untilEpochDay();
      int until = from;
      for (int row = first; row < end; row = Relation.next(row)) {
        int begin = Math.max(counted, Relation.from(people, row));
        if (Relation.until(people, row) > counted && begin < from) {
          from = begin;
          until = Math.min(days.untilEpochDay(), Relation.until(people, row));
        }
      }
      if (from >= until) {
        return false;
      }
      // No more than are asked for: from before 1970 to an open end is more than an int holds.
      named += until - Math.max(from, until - least);
      counted = until;
    }
    return true;
  }

  /** Returns the people that a relation names on the view's day, in order of ids, each once. */
  final List<PersonView> people(int[] people) {
    view.noteAll(this);
    if (view.countLog() != null) {
      throw new IllegalStateException("a rule that shows all people can't judge them in parts");
    }
    List<PersonView> found = new ArrayList<>();
    for (int row = 0; row < Relation.end(people); row = Relation.next(row)) {
      if (Relation.holds(people, row, view.today, view.horizon) && !isNamedBefore(people, row)) {
        found.add(new PersonView(view, Relation.target(people, row)));
      }
    }
    found.sort((one, other) -> one.id().compareTo(other.id()));
    return found;
  }
}
