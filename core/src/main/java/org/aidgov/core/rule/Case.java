package org.aidgov.core.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.aidgov.core.calendar.Calendars;
import org.aidgov.core.calendar.LegalMonths;
import org.aidgov.core.calendar.Rounding;
import org.aidgov.core.register.SubjectView;
import org.aidgov.core.rule.Condition.Relation;
import org.aidgov.core.rule.Verdict.Satisfied;
import org.aidgov.core.rule.Verdict.Violated;
import org.aidgov.core.rule.Verdict.Violation;
import org.aidgov.core.value.PolicyDays;
import org.jspecify.annotations.Nullable;

/**
 * The judgement of one subject after the other by one rule: the policy's numbers, the conditions
 * evaluated so far of the subject it is at, and the verdicts to choose from. Made, turned to a
 * subject and told to rest by the evaluation; a rule does none of that. For one thread.
 *
 * <p>A judgement may evaluate 32 conditions, or as many after each {@link #forgetConditions}; one
 * more is an {@code IllegalStateException}.
 *
 * <p>Each condition is noted as it is evaluated, whether it holds or not; a verdict takes the notes
 * along as its explanation. Nothing is written out before a violation is reported.
 */
public final class Case {
  private static final int MOST_CONDITIONS = 32;
  private static final int PER_CENT = 100;

  private static final int FEW = 4;

  private static final int NUMBERS = 4;
  private static final int FOUND = 1;
  private static final int WHOLE = 2;
  private static final int BOUND = 3;
  private static final int BITS = 8;

  private final Policy policy;
  private @Nullable RuleDescriptor rule;
  private @Nullable SubjectView subject;

  // The notes, in columns: a subject that is in order must not cost an object.
  private String[] facts = new String[FEW];
  private @Nullable Parameter[] used = new Parameter[FEW];

  /** Of each condition: form and whether it held, what was found, of how many, the bound. */
  private int[] numbers = new int[FEW * NUMBERS];

  private int conditions;

  // The numbers of the rule as the policy has them: looked up once.
  private Parameter[] declared = {};
  private Parameter[] own = {};
  private int resolved;

  private final List<Violated> wrong = new ArrayList<>(0);

  private enum Kind {
    COUNT,
    SHARE,
    FLAG,
    DAY;

    private static final Kind[] ALL = values();
  }

  private static final Relation[] RELATIONS = Relation.values();

  /**
   * @param policy the numbers
   */
  public Case(Policy policy) {
    this.policy = policy;
  }

  /** Turns to a judgement, with no conditions evaluated. */
  @SuppressWarnings("ReferenceEquality") // the same rule, not an equal one
  public Case turnTo(RuleDescriptor newRule, SubjectView newSubject) {
    if (rule != newRule) {
      rule = newRule;
      resolved = 0;
    }
    subject = newSubject;
    conditions = 0;
    if (!wrong.isEmpty()) {
      wrong.clear();
    }
    return this;
  }

  /** Lets go of the subject: a case that is kept for later must not keep a whole register. */
  public void rest() {
    subject = null;
  }

  /**
   * Returns a number of the policy on the view's day.
   *
   * @throws IllegalStateException if the rule does not declare it
   */
  public int value(Parameter parameter) {
    Parameter own = resolve(parameter);
    if (own.isConstant()) {
      return own.values().get(0).value();
    }
    List<Parameter.Value> values = own.values();
    for (Parameter.Value value : values) {
      if (subject().reached(value.from())) {
        return value.value();
      }
    }
    throw new IllegalStateException("parameter " + parameter + " has no value yet");
  }

  private RuleDescriptor rule() {
    return Objects.requireNonNull(rule, "turn to a judgement first");
  }

  private SubjectView subject() {
    return Objects.requireNonNull(subject, "turn to a judgement first");
  }

  private Parameter resolve(Parameter parameter) {
    for (int i = 0; i < resolved; i++) {
      if (declared[i] == parameter) {
        return own[i];
      }
    }
    Parameter found = find(parameter);
    if (resolved == declared.length) {
      declared = Arrays.copyOf(declared, resolved + 1);
      own = Arrays.copyOf(own, resolved + 1);
    }
    declared[resolved] = parameter;
    own[resolved] = found;
    resolved++;
    return found;
  }

  private Parameter find(Parameter parameter) {
    if (!rule().parameters().contains(parameter)) {
      throw new IllegalStateException(rule().id() + " does not declare parameter " + parameter);
    }
    Parameter set = policy.parameters().get(parameter.id());
    return set == null ? parameter : set;
  }

  /** Evaluates whether something is so. */
  public boolean holds(String fact, boolean is) {
    return note(fact, Kind.FLAG, Relation.EQUAL, is ? 1 : 0, 0, 1, null, is);
  }

  /** Evaluates whether there is at least one, as a clause asks that says no number. */
  public boolean isSome(String fact, int count) {
    return note(fact, Kind.COUNT, Relation.AT_LEAST, count, 0, 1, null, count >= 1);
  }

  /** Evaluates whether there is none. */
  public boolean isNone(String fact, int count) {
    return note(fact, Kind.COUNT, Relation.EQUAL, count, 0, 0, null, count == 0);
  }

  /** Evaluates whether there is not more than one. */
  public boolean isSingle(String fact, int count) {
    return note(fact, Kind.COUNT, Relation.AT_MOST, count, 0, 1, null, count <= 1);
  }

  /** Evaluates whether a count is not less than a number of the policy. */
  public boolean atLeast(String fact, int count, Parameter least) {
    int bound = value(least);
    return note(fact, Kind.COUNT, Relation.AT_LEAST, count, 0, bound, least, count >= bound);
  }

  /** Evaluates whether a count is not more than a number of the policy. */
  public boolean atMost(String fact, int count, Parameter most) {
    int bound = value(most);
    return note(fact, Kind.COUNT, Relation.AT_MOST, count, 0, bound, most, count <= bound);
  }

  /**
   * Evaluates whether a part is more than some per cent of the whole: exactly, in integers. Of a
   * whole of none, no part is.
   *
   * @param percent a parameter counted in per cent
   */
  public boolean moreThan(String fact, int part, int of, Parameter percent) {
    int bound = value(percent);
    return note(
        fact,
        Kind.SHARE,
        Relation.MORE_THAN,
        part,
        of,
        bound,
        percent,
        (long) PER_CENT * part > (long) bound * of);
  }

  /**
   * Evaluates whether the view's day is still within some days of a day: whether something that was
   * due from then on is not yet overdue.
   *
   * @param days a parameter counted in days; the day {@code from} plus so many is still in time
   */
  public boolean isWithin(String fact, LocalDate from, Parameter days) {
    return isWithin(fact, (int) from.toEpochDay(), days);
  }

  /**
   * Evaluates whether the view's day is not after the last day in time.
   *
   * @param due that last day, worked out with {@code period}
   */
  public boolean isWithin(String fact, LocalDate from, LocalDate due, Parameter period) {
    return isWithin(fact, (int) from.toEpochDay(), (int) due.toEpochDay(), period);
  }

  /** As {@link #isWithin(String, LocalDate, Parameter)}, with the day as days since 1970-01-01. */
  public boolean isWithin(String fact, int from, Parameter days) {
    return isWithin(fact, from, from + value(days), days);
  }

  private boolean isWithin(String fact, int from, int due, Parameter period) {
    return noteDay(fact, from, Relation.DUE_BY, due, period, !subject().reached(due + 1));
  }

  /**
   * Returns the last day in time: so many days after a day.
   *
   * @param days a parameter counted in days
   */
  public LocalDate due(LocalDate from, Parameter days) {
    return from.plusDays(value(days));
  }

  /**
   * Returns the last day in time: so many months after a day.
   *
   * @param months a parameter counted in months
   * @param rounding which reading counts where the last month has no such day
   */
  public LocalDate due(LocalDate from, Parameter months, Rounding rounding) {
    LocalDate due = from.plusMonths(value(months));
    // What is due after the last day the library can speak of is not late on any day it can.
    boolean exact = due.getDayOfMonth() == from.getDayOfMonth();
    return !exact && due.isBefore(PolicyDays.LAST)
        ? LegalMonths.after(from, value(months), rounding).day()
        : due;
  }

  /** Returns which days are working days, as the policy says. */
  public Calendars calendars() {
    return policy.calendars();
  }

  /** Evaluates whether something happened on a day or before it. */
  public boolean notAfter(String fact, LocalDate day, LocalDate latest) {
    return notAfter(fact, (int) day.toEpochDay(), (int) latest.toEpochDay(), null);
  }

  /**
   * Evaluates whether something happened on a day or before it.
   *
   * @param period the number with which {@code latest} was worked out
   */
  public boolean notAfter(String fact, LocalDate day, LocalDate latest, Parameter period) {
    return notAfter(fact, (int) day.toEpochDay(), (int) latest.toEpochDay(), period);
  }

  private boolean notAfter(String fact, int day, int latest, @Nullable Parameter period) {
    return noteDay(fact, day, Relation.NOT_AFTER, latest, period, day <= latest);
  }

  private boolean noteDay(
      String fact,
      int day,
      Relation relation,
      int bound,
      @Nullable Parameter parameter,
      boolean holds) {
    return note(fact, Kind.DAY, relation, day, 0, bound, parameter, holds);
  }

  @SuppressWarnings("EnumOrdinal") // the numbers never leave the case
  private boolean note(
      String fact,
      Kind kind,
      Relation relation,
      int count,
      int of,
      int bound,
      @Nullable Parameter parameter,
      boolean holds) {
    if (conditions == facts.length) {
      makeRoom();
    }
    facts[conditions] = fact;
    used[conditions] = parameter;
    int at = conditions * NUMBERS;
    numbers[at + BOUND] = bound;
    numbers[at + WHOLE] = of;
    numbers[at + FOUND] = count;
    numbers[at] = (kind.ordinal() << BITS | relation.ordinal()) << 1 | (holds ? 1 : 0);
    conditions++;
    return holds;
  }

  private void makeRoom() {
    if (conditions == MOST_CONDITIONS) {
      throw new IllegalStateException(rule().id() + " evaluates too many conditions");
    }
    facts = Arrays.copyOf(facts, conditions * 2);
    used = Arrays.copyOf(used, conditions * 2);
    numbers = Arrays.copyOf(numbers, conditions * 2 * NUMBERS);
  }

  /** Forgets the conditions evaluated so far, before the next of several things is looked at. */
  public void forgetConditions() {
    conditions = 0;
  }

  /** Says that all is well. */
  public Verdict satisfied() {
    return Satisfied.SATISFIED;
  }

  /**
   * Says that something is wrong.
   *
   * @param aspect in which of the rule's declared ways
   * @param since the first day on which it was so
   */
  public Violated violated(String aspect, LocalDate since) {
    // Not by way of the other one: what rules call seldom, and is not tiny, is kept out of their
    // compiled code, which so has room for what they ask of everybody.
    if (!rule().aspects().contains(aspect)) {
      throw undeclared(aspect);
    }
    return new Violated(ImmutableList.of(violation(aspect, "", since)));
  }

  /**
   * Says that something is wrong with one of several things.
   *
   * @param aspect in which of the rule's declared ways
   * @param thing with which thing; distinct among those of one subject
   * @param since the first day on which it was so
   */
  public Violated violated(String aspect, String thing, LocalDate since) {
    if (!rule().aspects().contains(aspect)) {
      throw undeclared(aspect);
    }
    return new Violated(ImmutableList.of(violation(aspect, thing, since)));
  }

  private IllegalStateException undeclared(String aspect) {
    return new IllegalStateException(rule().id() + " does not declare aspect '" + aspect + "'");
  }

  private Violation violation(String aspect, String thing, LocalDate since) {
    return new Violation(aspect, thing, since, Optional.empty(), ImmutableMap.of(), conditions());
  }

  /** Takes one of several things that are wrong, to say {@link #all} of them together. */
  public void add(Violated one) {
    wrong.add(one);
  }

  /**
   * Says that all things {@linkplain #add added} are wrong; that all is well, if there are none.
   */
  public Verdict all() {
    return allOr(satisfied());
  }

  /** As {@link #all()}, but says {@code otherwise} where nothing was added. */
  public Verdict allOr(Verdict otherwise) {
    return wrong.isEmpty() ? otherwise : all(wrong);
  }

  /**
   * Says that all of several things are wrong, each once: the first that is said of it; that all is
   * well, if there are none.
   */
  public Verdict all(List<Violated> wrong) {
    return wrong.isEmpty() ? satisfied() : violated(wrong);
  }

  private static Verdict violated(List<Violated> wrong) {
    Map<Wrong, Violation> all = new LinkedHashMap<>();
    for (Violated one : wrong) {
      for (Violation violation : one.violations()) {
        all.putIfAbsent(new Wrong(violation.aspect(), violation.thing()), violation);
      }
    }
    return new Violated(ImmutableList.copyOf(all.values()));
  }

  /** What two violations of one subject must not have in common. */
  private record Wrong(String aspect, String thing) {}

  /** Returns the conditions evaluated so far, in order. */
  public List<Condition> conditions() {
    ImmutableList.Builder<Condition> list = ImmutableList.builder();
    for (int i = 0; i < conditions; i++) {
      list.add(condition(i));
    }
    return list.build();
  }

  private Condition condition(int i) {
    int at = i * NUMBERS;
    int form = numbers[at] >> 1;
    Kind kind = Kind.ALL[form >> BITS];
    return new Condition(
        facts[i],
        value(kind, numbers[at + FOUND], numbers[at + WHOLE]),
        RELATIONS[form & (1 << BITS) - 1],
        value(kind, numbers[at + BOUND], PER_CENT),
        Optional.ofNullable(use(i)),
        (numbers[at] & 1) == 1);
  }

  private static FactValue value(Kind kind, int number, int of) {
    return switch (kind) {
      case COUNT -> new FactValue.Count(number);
      case SHARE -> new FactValue.Share(number, of);
      case FLAG -> new FactValue.Flag(number == 1);
      case DAY -> new FactValue.Day(LocalDate.ofEpochDay(number));
    };
  }

  private Condition.@Nullable Use use(int i) {
    Parameter parameter = used[i];
    if (parameter == null) {
      return null;
    }
    // The value is the one of today: asking again lowers the horizon no further.
    int value = value(parameter);
    for (Parameter.Value known : resolve(parameter).values()) {
      if (known.value() == value && subject().reached(known.from())) {
        return new Condition.Use(parameter.id(), parameter.unit(), value, known.citation());
      }
    }
    throw new IllegalStateException("parameter " + parameter + " has no value yet");
  }
}
