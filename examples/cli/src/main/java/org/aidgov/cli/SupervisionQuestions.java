package org.aidgov.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidgov.core.calendar.DueDay;
import org.aidgov.core.calendar.HoursClass;
import org.aidgov.core.calendar.Moment;
import org.aidgov.core.calendar.RegionId;
import org.aidgov.core.calendar.Rounding;
import org.aidgov.core.register.Register;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.register.SubjectId;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.staff.UnitId;
import org.aidgov.core.supervision.Leave;
import org.aidgov.core.value.DayRange;
import org.aidgov.rules.catalogue.Catalogue;
import org.aidgov.rules.decision.Answer;
import org.aidgov.rules.decision.DutyRoster;
import org.aidgov.rules.decision.FourSelves;
import org.aidgov.rules.decision.LeaveApproval;
import org.aidgov.rules.decision.NotBack;
import org.aidgov.rules.decision.OpenIncidents;
import org.aidgov.rules.decision.PeriodEnd;
import org.aidgov.rules.decision.Responsibility;
import org.aidgov.rules.decision.StagesWithoutControl;
import org.aidgov.rules.decision.UnitHours;
import org.aidgov.rules.decision.UnknownDays;
import org.aidgov.rules.render.Renderer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Questions on the hours of work, on responsibility, leave and duty, and on legal time. */
@SuppressWarnings("NullAway.Init") // fields are set by picocli
final class SupervisionQuestions {
  private static final String MOMENT = "as in 2020-10-10T21:30, Beijing time";
  private static final String DAYS = "as in 2021-02-01/2021-03-01";

  private SupervisionQuestions() {}

  private static String say(Responsibility value, Renderer renderer) {
    List<String> responsible = new ArrayList<>();
    value.units().forEach(id -> responsible.add(unit(id, renderer)));
    value
        .headquarters()
        .forEach(
            id -> responsible.add(renderer.subject(new SubjectId(Scope.HEADQUARTERS, id.value()))));
    String undecided =
        value.undecided().stream()
            .map(id -> " ? " + unit(id, renderer))
            .collect(Collectors.joining());
    return Stream.of(value.time().toString(), String.join(" + ", responsible))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "))
        + undecided;
  }

  private static String unit(UnitId id, Renderer renderer) {
    return renderer.subject(new SubjectId(Scope.UNIT, id.value()));
  }

  /** Says when something ends: one day, or the first and the last that it may be. */
  static String say(DueDay end) {
    return end instanceof DueDay.Settled settled
        ? settled.day().toString()
        : end.earliest() + " ? " + end.latest().map(LocalDate::toString).orElse("…");
  }

  /** Who is responsible for somebody at a minute, or over some days? */
  @Command(
      name = "responsible",
      mixinStandardHelpOptions = true,
      description = "Who is responsible for this person at a minute, or over some days?")
  static final class ResponsibleQuestion extends TimeQuestion {
    @Option(names = "--person", required = true, paramLabel = "ID")
    private String person;

    @Option(
        names = "--at",
        paramLabel = "MOMENT",
        converter = Input.MomentConverter.class,
        description = MOMENT)
    private Optional<Moment> at;

    @Option(names = "--days", paramLabel = "FROM/UNTIL", description = DAYS)
    private Optional<String> days;

    @Override
    Answer<String> answer(Register register, Policy policy, Renderer renderer) {
      if (at.isPresent() == days.isPresent()) {
        throw new UserError("give either --at or --days");
      }
      PersonId id = new PersonId(person);
      if (at.isPresent()) {
        Answer<Responsibility> answer = Responsibility.at(register, policy, id, at.get());
        return answer.with(say(answer.value(), renderer));
      }
      DayRange asked = DayRange.parse(days.orElseThrow());
      String stretches =
          Responsibility.during(register, policy, id, asked).stream()
              .map(one -> one.from() + " – " + one.until() + " " + say(one.value(), renderer))
              .collect(Collectors.joining("\n"));
      return new Answer<>(stretches, List.of());
    }
  }

  /** Is a minute in the hours of somebody, or of a unit? */
  @Command(
      name = "hours",
      mixinStandardHelpOptions = true,
      description = "Is a minute inside the eight hours of this person, or of this unit?")
  static final class HoursQuestion extends TimeQuestion {
    @Option(names = "--person", paramLabel = "ID")
    private Optional<String> person;

    @Option(names = "--unit", paramLabel = "ID")
    private Optional<String> unit;

    @Option(
        names = "--at",
        required = true,
        paramLabel = "MOMENT",
        converter = Input.MomentConverter.class,
        description = MOMENT)
    private Moment at;

    @Override
    Answer<String> answer(Register register, Policy policy, Renderer renderer) {
      if (person.isPresent() == unit.isPresent()) {
        throw new UserError("give either --person or --unit");
      }
      if (person.isPresent()) {
        PersonId id = new PersonId(person.get());
        Answer<Responsibility> answer = Responsibility.at(register, policy, id, at);
        return answer.with(answer.value().time().toString());
      }
      UnitId id = new UnitId(unit.orElseThrow());
      Answer<Optional<HoursClass>> answer = UnitHours.at(register, policy, id, at);
      return answer.with(answer.value().map(HoursClass::toString).orElse("UNKNOWN"));
    }
  }

  /** Who has to agree to a leave? */
  @Command(
      name = "leave",
      mixinStandardHelpOptions = true,
      description = "Who has to agree to a leave of this person?")
  static final class LeaveQuestion extends TimeQuestion {
    @Option(names = "--person", required = true, paramLabel = "ID")
    private String person;

    @Option(
        names = "--from",
        required = true,
        paramLabel = "MOMENT",
        converter = Input.MomentConverter.class,
        description = MOMENT)
    private Moment from;

    @Option(
        names = "--until",
        required = true,
        paramLabel = "MOMENT",
        converter = Input.MomentConverter.class,
        description = MOMENT)
    private Moment until;

    @Override
    Answer<String> answer(Register register, Policy policy, Renderer renderer) {
      Leave leave = new Leave(Leave.Kind.LEAVE, from, until, List.of());
      PersonId id = new PersonId(person);
      Answer<LeaveApproval> answer = LeaveApproval.of(register, policy, id, leave, from);
      LeaveApproval value = answer.value();
      return answer.with(
          value.needed().stream().map(Enum::name).collect(Collectors.joining(" + "))
              + (value.mayNeedUnit() ? " ? UNIT" : ""));
    }
  }

  /** Who is not back in time? */
  @Command(
      name = "not-back",
      mixinStandardHelpOptions = true,
      description = "Who was to be back from leave by a minute, and has not reported it?")
  static final class NotBackQuestion extends TimeQuestion {
    @Option(
        names = "--at",
        required = true,
        paramLabel = "MOMENT",
        converter = Input.MomentConverter.class,
        description = MOMENT)
    private Moment at;

    @Override
    Answer<String> answer(Register register, Policy policy, Renderer renderer) {
      Answer<List<NotBack>> answer = NotBack.at(register, at);
      return answer.with(Integer.toString(answer.value().size()));
    }
  }

  /** Do the headquarters keep order? */
  @Command(
      name = "order",
      mixinStandardHelpOptions = true,
      description =
          "Which of the four selves has no entry in the last quarter, which incident is open, and"
              + " which stage of the tour has no control?")
  static final class OrderQuestion extends Question {
    @Override
    Answer<?> answer(RegisterView view) {
      Answer<List<FourSelves>> selves = FourSelves.of(view);
      return together(
          List.of(
              selves.with(selves.value().stream().filter(s -> s.entries() == 0).toList()),
              OpenIncidents.of(view),
              StagesWithoutControl.of(view)));
    }
  }

  /** Has every day somebody on duty? */
  @Command(
      name = "duty",
      mixinStandardHelpOptions = true,
      description = "Has every day somebody on duty, and how are the turns spread?")
  static final class DutyQuestion extends TimeQuestion {
    @Option(names = "--headquarters", required = true, paramLabel = "ID")
    private String headquarters;

    @Option(names = "--days", required = true, paramLabel = "FROM/UNTIL", description = DAYS)
    private String days;

    @Override
    Answer<String> answer(Register register, Policy policy, Renderer renderer) {
      DayRange asked = DayRange.parse(days);
      Answer<DutyRoster> answer =
          DutyRoster.of(
              register.asOf(asked.from()), policy, new HeadquartersId(headquarters), asked);
      boolean gaps = !answer.value().unled().isEmpty() || !answer.value().unstaffed().isEmpty();
      return answer.with(gaps ? "GAPS" : "COMPLETE");
    }
  }

  /** On which days can nobody say whether people work? */
  @Command(
      name = "unknown-days",
      mixinStandardHelpOptions = true,
      description = "On which days can nobody say whether people work, for want of a notice?")
  static final class UnknownDaysQuestion extends TimeQuestion {
    @Option(names = "--days", required = true, paramLabel = "FROM/UNTIL", description = DAYS)
    private String days;

    @Override
    Answer<String> answer(Register register, Policy policy, Renderer renderer) {
      Answer<List<UnknownDays>> answer = UnknownDays.of(register, policy, DayRange.parse(days));
      return answer.with(Integer.toString(answer.value().size()));
    }
  }

  /** When does a period end? */
  @Command(
      name = "period",
      mixinStandardHelpOptions = true,
      description = "When does a period of months, or of working days, end?")
  static final class PeriodQuestion implements Runnable {
    @ParentCommand private AskCommand ask;

    @Option(
        names = "--start",
        required = true,
        paramLabel = "DATE",
        converter = Input.DayConverter.class)
    private LocalDate start;

    @Option(names = "--months", paramLabel = "N")
    private Optional<Integer> months;

    @Option(
        names = "--rounding",
        defaultValue = "down",
        paramLabel = "down|up",
        description = "where the last month has no such day (default: down)")
    private Rounding rounding;

    @Option(names = "--working-days", paramLabel = "N")
    private Optional<Integer> workingDays;

    @Option(
        names = "--region",
        defaultValue = "xinjiang",
        paramLabel = "ID",
        description = "whose working days (default: xinjiang)")
    private String region;

    @Mixin private CalendarOption calendars;

    @Mixin private LanguageOption language;

    @Override
    public void run() {
      if (months.isPresent() == workingDays.isPresent()) {
        throw new UserError("give either --months or --working-days");
      }
      Answer<? extends DueDay> answer;
      try {
        answer =
            months.isPresent()
                ? PeriodEnd.ofMonths(start, months.get(), rounding)
                : PeriodEnd.ofWorkingDays(
                    start,
                    workingDays.orElseThrow(),
                    calendars.on(Catalogue.policy(), Optional.empty()),
                    new RegionId(region));
      } catch (IllegalArgumentException e) {
        throw new UserError(e);
      }
      ask.print(say(answer.value()), answer, Renderer.of(language.value()));
    }
  }
}
