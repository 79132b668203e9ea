package org.aidgov.rules.catalogue.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.calendar.Moment;
import org.aidgov.core.evaluation.Evaluator;
import org.aidgov.core.evaluation.Finding;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.staff.Absence;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.supervision.DutyTurn;
import org.aidgov.core.supervision.Leave;
import org.aidgov.core.supervision.LeaveStep;
import org.aidgov.core.supervision.RollCallEntry;
import org.aidgov.core.value.DayRange;
import org.aidgov.rules.calendar.PublishedCalendars;
import org.aidgov.rules.render.Language;
import org.aidgov.rules.render.Renderer;
import org.aidgov.testkit.RuleVerifier;
import org.aidgov.testkit.Scenario;

/** Verifies rules on supervision, and that each finding can be said; makes facts for them. */
final class SupervisionFacts {
  private SupervisionFacts() {}

  static RuleVerifier verify(Rule rule, Scenario scenario) {
    return verify(rule, policy(rule), scenario);
  }

  static Policy policy(Rule rule) {
    return Policy.of(List.of(rule)).withCalendars(PublishedCalendars.all());
  }

  static RuleVerifier verify(Rule rule, Policy policy, Scenario scenario) {
    for (Finding finding :
        Evaluator.of(policy).evaluate(scenario.register(), scenario.asOf()).findings()) {
      for (Language language : Language.values()) {
        Renderer renderer = Renderer.of(language, scenario.register());
        assertThat(renderer.explanation(finding)).isNotBlank();
        assertThat(renderer.remedy(finding)).isNotBlank();
        assertThat(renderer.conditions(finding.id().rule(), finding.conditions())).isNotEmpty();
      }
    }
    return RuleVerifier.verify(rule, policy, scenario);
  }

  static PersonId person(String id) {
    return new PersonId(id);
  }

  static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  static LeaveStep step(LeaveStep.Kind kind, String at) {
    return LeaveStep.of(kind, Moment.parse(at));
  }

  static Leave leave(String from, String until, LeaveStep... steps) {
    return new Leave(Leave.Kind.LEAVE, Moment.parse(from), Moment.parse(until), List.of(steps));
  }

  /** A leave with the steps it has, asked for in time and agreed to by both. */
  static Leave approved(String from, String until, LeaveStep... more) {
    List<LeaveStep> steps =
        new ArrayList<>(
            List.of(
                step(LeaveStep.Kind.REQUESTED, "2022-04-20T11:00"),
                step(LeaveStep.Kind.UNIT_APPROVED, "2022-04-21T11:00"),
                step(LeaveStep.Kind.HEADQUARTERS_APPROVED, "2022-04-22T11:00")));
    steps.addAll(List.of(more));
    return new Leave(Leave.Kind.LEAVE, Moment.parse(from), Moment.parse(until), steps);
  }

  static Scenario onLeave(Scenario scenario, String person, Leave... leaves) {
    return scenario.supervision(person, f -> f.withLeaves(leaves));
  }

  static Scenario onLeave(String person, Leave... leaves) {
    return onLeave(Scenario.compliant(), person, leaves);
  }

  static Scenario absent(String person, Absence.Kind kind, String days) {
    return Scenario.compliant()
        .person(
            person, p -> p.withAbsences(new Absence(kind, DayRange.parse(days), DayRange.ALWAYS)));
  }

  /** Puts other turns of duty in place of those of their days. */
  static Scenario duty(Scenario scenario, DutyTurn... turns) {
    return scenario.order(
        "hq-city",
        l -> {
          List<DutyTurn> all = new ArrayList<>(l.duty());
          for (DutyTurn turn : turns) {
            all.removeIf(other -> other.on().equals(turn.on()));
          }
          all.addAll(List.of(turns));
          return l.withDuty(all);
        });
  }

  static DutyTurn turn(String day, String leader, String... staff) {
    PersonId[] others = new PersonId[staff.length];
    for (int i = 0; i < staff.length; i++) {
      others[i] = person(staff[i]);
    }
    return DutyTurn.of(day(day), person(leader), others);
  }

  static DutyTurn unled(String day, String... staff) {
    DutyTurn led = turn(day, "p-1", staff);
    return new DutyTurn(led.on(), led.hours(), Optional.empty(), led.staff(), led.known());
  }

  static RollCallEntry entry(String day, RollCallEntry.Status status) {
    return RollCallEntry.of(day(day), status);
  }
}
