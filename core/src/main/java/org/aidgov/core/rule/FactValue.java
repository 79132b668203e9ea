package org.aidgov.core.rule;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.aidgov.core.calendar.ClockRange;
import org.aidgov.core.calendar.Moment;
import org.aidgov.core.register.Scope;
import org.aidgov.core.register.SubjectId;
import org.aidgov.core.value.CalendarPeriod;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.Entity;

/** A fact of a finding, typed, for words to be found later in the reader's language. */
public sealed interface FactValue {
  /**
   * A number.
   *
   * @param value the number
   */
  record Count(int value) implements FactValue {}

  /**
   * A part of a whole, kept exact.
   *
   * @param part the part
   * @param whole the whole
   */
  record Share(int part, int whole) implements FactValue {}

  /**
   * A yes or no.
   *
   * @param value the answer
   */
  record Flag(boolean value) implements FactValue {}

  /**
   * A day.
   *
   * @param value the day
   */
  record Day(LocalDate value) implements FactValue {}

  /**
   * Days.
   *
   * @param value the days
   */
  record Days(DayRange value) implements FactValue {}

  /**
   * A period of the calendar.
   *
   * @param value the period
   */
  record Period(CalendarPeriod value) implements FactValue {}

  /**
   * A word of the field, shown in the reader's language.
   *
   * @param type the name of its enum, with that of the type it is nested in: {@code
   *     BranchRole.Kind}
   * @param name its name there
   */
  record Term(String type, String name) implements FactValue {}

  /**
   * Somebody or something in the register.
   *
   * @param subject who or what
   */
  record Subject(SubjectId subject) implements FactValue {}

  /**
   * An id of something outside the subjects, such as a committee or a Party organisation elsewhere.
   *
   * @param id the id
   */
  record Reference(String id) implements FactValue {}

  /**
   * Several facts.
   *
   * @param values the facts, in order
   */
  record Several(List<FactValue> values) implements FactValue {
    /** Copies the list. */
    public Several {
      values = ImmutableList.copyOf(values);
    }
  }

  /**
   * A minute in Beijing time.
   *
   * @param value the minute
   */
  record Minute(Moment value) implements FactValue {}

  /**
   * Hours of the clock.
   *
   * @param value the hours
   */
  record Hours(ClockRange value) implements FactValue {}

  /** Returns a minute in Beijing time. */
  static FactValue of(Moment value) {
    return new Minute(value);
  }

  /** Returns hours of the clock. */
  static FactValue of(ClockRange value) {
    return new Hours(value);
  }

  /** Returns a number. */
  static FactValue of(int value) {
    return new Count(value);
  }

  /** Returns a day. */
  static FactValue of(LocalDate value) {
    return new Day(value);
  }

  /** Returns a word of the field. */
  static FactValue of(Enum<?> value) {
    Class<?> type = value.getDeclaringClass();
    Class<?> outer = type.getDeclaringClass();
    String prefix = outer == null ? "" : outer.getSimpleName() + ".";
    return new Term(prefix + type.getSimpleName(), value.name());
  }

  /** Returns a period. */
  static FactValue of(CalendarPeriod value) {
    return new Period(value);
  }

  /** Returns somebody or something in the register. */
  static FactValue of(SubjectId value) {
    return new Subject(value);
  }

  /** Returns things of the register, all of one kind. */
  static FactValue ofEntities(Scope scope, Collection<? extends Entity> entities) {
    return new Several(
        entities.stream()
            .map(entity -> new Subject(new SubjectId(scope, entity.id().value())))
            .collect(ImmutableList.toImmutableList()));
  }

  /** Returns several facts, in the order given. */
  static FactValue of(Collection<? extends FactValue> values) {
    return new Several(ImmutableList.copyOf(values));
  }
}
