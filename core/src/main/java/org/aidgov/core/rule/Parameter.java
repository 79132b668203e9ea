package org.aidgov.core.rule;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.aidgov.core.source.Binding;
import org.aidgov.core.source.Citation;
import org.aidgov.core.value.PolicyDays;

/**
 * A number of the policy: dated, cited, and as far as its source lets, for a headquarters to
 * change.
 *
 * <p>Declare each as a constant of the rule that owns it. What it may be overridden with follows
 * from its source: a mandatory one only with something {@linkplain Direction stricter}.
 */
public final class Parameter {
  /** Which way a number gets stricter. */
  public enum Direction {
    /** More is stricter, as with "at least n meetings". */
    UP,
    /** Less is stricter, as with "within n days". */
    DOWN
  }

  /**
   * A value from some day on.
   *
   * @param from the first day
   * @param value the value
   * @param citation what says so
   */
  public record Value(LocalDate from, int value, Citation citation) {}

  private final String id;
  private final String unit;
  private final Direction stricter;
  private final int least;
  private final int most;
  private final ImmutableList<Value> values;

  private Parameter(
      String id, String unit, Direction stricter, int least, int most, List<Value> values) {
    this.id = id;
    this.unit = unit;
    this.stricter = stricter;
    this.least = least;
    this.most = most;
    this.values = ImmutableList.sortedCopyOf(Comparator.comparing(Value::from).reversed(), values);
    for (int i = 1; i < this.values.size(); i++) {
      LocalDate from = this.values.get(i).from();
      if (this.values.get(i - 1).from().equals(from)) {
        throw new IllegalArgumentException("parameter " + id + " has two values from " + from);
      }
    }
  }

  /**
   * Returns a parameter with one value on all days, which may be overridden with 0 to 1,000,000 as
   * far as its source lets.
   *
   * @param id the id of the rule that owns it and a word of its own, as in {@code PTY-011.minimum}
   * @param unit what is counted, for people: {@code days}, {@code members}, {@code per cent}
   * @param stricter which way it gets stricter
   * @param value its value
   * @param citation what says so
   */
  public static Parameter of(
      String id, String unit, Direction stricter, int value, Citation citation) {
    return new Parameter(
        id,
        unit,
        stricter,
        0,
        1_000_000,
        ImmutableList.of(new Value(PolicyDays.FIRST, value, citation)));
  }

  /**
   * Returns the same parameter with another value from some day on.
   *
   * @throws IllegalArgumentException if it has a value from that day already
   */
  public Parameter and(LocalDate from, int value, Citation citation) {
    return with(
        ImmutableList.<Value>builder()
            .addAll(values)
            .add(new Value(from, value, citation))
            .build());
  }

  /** Returns the same parameter with bounds for whoever overrides it. */
  public Parameter between(int newLeast, int newMost) {
    return new Parameter(id, unit, stricter, newLeast, newMost, values);
  }

  Parameter with(List<Value> newValues) {
    return new Parameter(id, unit, stricter, least, most, newValues);
  }

  /** Returns the id. */
  public String id() {
    return id;
  }

  /** Returns what is counted. */
  public String unit() {
    return unit;
  }

  /** Returns which way it gets stricter. */
  public Direction stricter() {
    return stricter;
  }

  /** Returns the smallest value it can be overridden with. */
  public int least() {
    return least;
  }

  /** Returns the greatest value it can be overridden with. */
  public int most() {
    return most;
  }

  /** Returns its values, the latest first. */
  public List<Value> values() {
    return values;
  }

  /** Tells whether it has one value on all days. */
  boolean isConstant() {
    return values.size() == 1 && values.get(0).from().equals(PolicyDays.FIRST);
  }

  /**
   * Returns the value on a day.
   *
   * @throws IllegalArgumentException for a day before its first value
   */
  public Value on(LocalDate day) {
    for (Value value : values) {
      if (!value.from().isAfter(day)) {
        return value;
      }
    }
    throw new IllegalArgumentException("parameter " + id + " has no value on " + day);
  }

  /**
   * Checks whether a headquarters may set the parameter to a value from a day on.
   *
   * @throws IllegalArgumentException if the source does not let it, or the value is out of bounds;
   *     the message names the parameter, the value and what is allowed
   */
  public void checkOverride(LocalDate from, int value) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          "parameter " + id + " must be " + least + " to " + most + ", but was " + value);
    }
    Value first = on(from);
    for (Value own : values) {
      // The override stands on all days from then on, so also when a later value would begin.
      if (own.equals(first) || own.from().isAfter(from)) {
        checkStricter(own, value);
      }
    }
  }

  private void checkStricter(Value own, int value) {
    boolean looser = stricter == Direction.UP ? value < own.value() : value > own.value();
    if (looser && isBinding(own.citation().binding())) {
      throw new IllegalArgumentException(
          "parameter "
              + id
              + " is binding ("
              + own.citation().source()
              + " "
              + own.citation().place()
              + "): it may only be made stricter than "
              + own.value()
              + ", but was "
              + value);
    }
  }

  private static boolean isBinding(Binding binding) {
    return binding == Binding.MANDATORY || binding == Binding.PROHIBITED;
  }

  @Override
  public String toString() {
    return id;
  }
}
