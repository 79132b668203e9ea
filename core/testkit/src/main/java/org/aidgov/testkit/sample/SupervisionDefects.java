package org.aidgov.testkit.sample;

import static org.aidgov.testkit.sample.PlantedDefects.days;
import static org.aidgov.testkit.sample.PlantedDefects.person;
import static org.aidgov.testkit.sample.PlantedDefects.plus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.aidgov.core.calendar.Moment;
import org.aidgov.core.calendar.OfficeHours;
import org.aidgov.core.grid.Cell;
import org.aidgov.core.grid.CellRole;
import org.aidgov.core.staff.Absence;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.staff.RecipientUnit;
import org.aidgov.core.staff.TourStage;
import org.aidgov.core.supervision.DutyTurn;
import org.aidgov.core.supervision.Incident;
import org.aidgov.core.supervision.IncidentId;
import org.aidgov.core.supervision.IncidentOwner;
import org.aidgov.core.supervision.Leave;
import org.aidgov.core.supervision.LeaveStep;
import org.aidgov.core.supervision.RollCall;
import org.aidgov.core.supervision.RollCallEntry;
import org.aidgov.core.supervision.SelfEntry;
import org.aidgov.core.supervision.StageControl;
import org.aidgov.core.supervision.SupervisionLedger;
import org.aidgov.core.value.DayRange;
import org.aidgov.testkit.Scenario;

/** What is wrong with duty, roll calls, leaves, and the rest of supervision. */
final class SupervisionDefects {
  private SupervisionDefects() {}

  static void plant(PlantedDefects in) {
    duty(in);
    rollCalls(in);
    leaves(in);
    ledgers(in);
  }

  private static void duty(PlantedDefects in) {
    in.put(
        s -> s.unit("u-jx-2", unit -> endedHours(unit, "2022-05-01")),
        "SUP-001 UNIT u-jx-2 none 2022-05-01");
    in.put(
        s -> turns(s, "hq-nb", turn("2022-06-15", Optional.empty(), "nb-005")),
        "SUP-002 HEADQUARTERS hq-nb no-leader 2022-06-15");
    in.put(
        s ->
            turns(
                s,
                "hq-wz",
                turn("2022-06-20", Optional.of("wz-001"), "wz-004"),
                turn("2022-06-21", Optional.of("wz-001"), "wz-005")),
        "SUP-003 HEADQUARTERS hq-wz too-long/wz-001:2022-06-19 2022-06-21");
    in.put(
        s ->
            turns(
                s,
                "hq-hu",
                turn("2021-01-01", Optional.of("hu-001"), "hu-004"),
                turn("2021-02-11", Optional.of("hu-001"), "hu-004"),
                turn("2021-04-03", Optional.of("hu-001"), "hu-004"),
                turn("2021-05-01", Optional.of("hu-001"), "hu-004"),
                turn("2021-12-01", Optional.of("hu-001"), "hu-004"),
                turn("2021-03-02", Optional.of("hu-002"), "hu-004"),
                turn("2021-12-02", Optional.of("hu-002"), "hu-004")),
        "SUP-004 HEADQUARTERS hq-hu uneven/leader 2021-01-01");
    String returned = in.returnedMember("jh", 0);
    in.put(
        s -> turns(s, "hq-jh", turn("2022-06-15", Optional.of("jh-001"), returned)),
        "SUP-005 HEADQUARTERS hq-jh not-serving/" + returned + " 2022-06-15");
  }

  private static RecipientUnit endedHours(RecipientUnit unit, String day) {
    OfficeHours hours = unit.hours().get(0);
    return unit.withHours(
        OfficeHours.of(
            hours.region(), hours.days().endingOn(LocalDate.parse(day)), hours.seasons()));
  }

  private static DutyTurn turn(String day, Optional<String> leader, String staff) {
    return new DutyTurn(
        LocalDate.parse(day),
        Optional.empty(),
        leader.map(PersonId::new),
        List.of(person(staff)),
        DayRange.ALWAYS);
  }

  /** Puts turns in place of those of their days. */
  private static Scenario turns(Scenario scenario, String headquarters, DutyTurn... turns) {
    return scenario.order(
        headquarters,
        ledger -> {
          List<DutyTurn> all = new ArrayList<>(ledger.duty());
          for (DutyTurn turn : turns) {
            all.removeIf(other -> other.on().equals(turn.on()));
          }
          all.addAll(List.of(turns));
          return ledger.withDuty(all);
        });
  }

  private static void rollCalls(PlantedDefects in) {
    in.put(
        s ->
            s.order(
                "hq-qz",
                l -> l.withRollCalls(new RollCall(LocalDate.of(2022, 5, 31), DayRange.ALWAYS))),
        "SUP-006 HEADQUARTERS hq-qz late 2022-06-08");
    String leftOut = in.personIn("c-hz-2", 3);
    in.put(
        s -> s.supervision(leftOut, f -> f.withRollCalls()),
        "SUP-007 PERSON " + leftOut + " missing/2022-06-13 2022-06-13");
    String absent = in.personIn("c-hz-2", 4);
    in.put(
        s ->
            s.supervision(
                absent,
                f ->
                    f.withRollCalls(
                        RollCallEntry.of(
                            SampleSupervision.ROLL_CALL, RollCallEntry.Status.ABSENT))),
        "SUP-008 PERSON " + absent + " unasked/2022-06-13 2022-06-15");
  }

  private static void leaves(PlantedDefects in) {
    String unapproved = in.personIn("c-sx-2", 3);
    in.put(
        s -> onLeave(s, unapproved, without("2022-06-13", "2022-06-14", "UNIT_APPROVED")),
        "SUP-009 PERSON " + unapproved + " unit/2022-06-13T10:00 2022-06-13");
    String unasked = in.personIn("c-sx-2", 4);
    in.put(
        s ->
            s.person(
                unasked,
                p ->
                    p.withAbsences(
                        new Absence(
                            Absence.Kind.LEAVE, days("2022-06-09/2022-06-14"), DayRange.ALWAYS))),
        "SUP-010 PERSON " + unasked + " not-asked/2022-06-09 2022-06-09");
    String notBack = in.personIn("c-sx-3", 3);
    in.put(
        s -> onLeave(s, notBack, without("2022-06-07", "2022-06-13", "RETURNED")),
        "SUP-011 PERSON " + notBack + " not-reported/2022-06-07T10:00 2022-06-14");
    in.put(
        s -> {
          Scenario both = s;
          for (String head : headsOf(s, "c-nb-4")) {
            both = onLeave(both, head, leave("2022-06-20", "2022-06-24"));
          }
          return both;
        },
        "SUP-012 CELL c-nb-4 both 2022-06-20");
    String hasty = in.personIn("c-sx-3", 4);
    in.put(
        s -> onLeave(s, hasty, askedOn13June(leave("2022-06-15", "2022-06-17"))),
        "SUP-017 PERSON " + hasty + " short/2022-06-15T10:00 2022-06-13");
  }

  private static Scenario onLeave(Scenario scenario, String person, Leave leave) {
    return scenario.supervision(person, f -> f.withLeaves(plus(f.leaves(), leave)));
  }

  private static Leave leave(String first, String last) {
    return SampleSupervision.leave(Moment.parse(first + "T10:00"), Moment.parse(last + "T20:00"));
  }

  private static Leave without(String first, String last, String step) {
    Leave leave = leave(first, last);
    return new Leave(
        leave.kind(),
        leave.from(),
        leave.until(),
        leave.steps().stream().filter(s -> !s.kind().name().equals(step)).toList());
  }

  /** The same leave, everything about it settled on one day. */
  private static Leave askedOn13June(Leave leave) {
    Moment day = Moment.parse("2022-06-13T11:00");
    return new Leave(
        leave.kind(),
        leave.from(),
        leave.until(),
        leave.steps().stream().map(step -> LeaveStep.of(step.kind(), day)).toList());
  }

  private static List<String> headsOf(Scenario scenario, String cell) {
    Cell found =
        scenario.content().cells().stream()
            .filter(one -> one.id().value().equals(cell))
            .findFirst()
            .orElseThrow();
    return found.roles().stream().map(CellRole::person).map(PersonId::value).toList();
  }

  private static void ledgers(PlantedDefects in) {
    in.put(
        s ->
            s.order(
                "hq-tz",
                l ->
                    l.withSelves(
                        l.selves().stream()
                            .filter(entry -> entry.self() != SelfEntry.Self.SERVICE)
                            .toList())),
        "SUP-013 HEADQUARTERS hq-tz missing/SERVICE 2022-01-01");
    in.put(
        s ->
            s.order(
                "hq-sx", incident("i-sx-1", Incident.Dimension.SAFETY, "2022-06-01", Stream.of())),
        "SUP-014 HEADQUARTERS hq-sx nobody/i-sx-1 2022-06-01");
    in.put(
        s ->
            s.order(
                "hq-zj",
                incident("i-zj-1", Incident.Dimension.WORK, "2022-05-01", Stream.of("zj-004"))),
        "SUP-015 HEADQUARTERS hq-zj open/i-zj-1 2022-06-01");
    in.put(
        s ->
            s.order(
                "hq-ls",
                l ->
                    l.withControls(
                        l.controls().stream().map(SupervisionDefects::withoutReturn).toList())),
        "SUP-016 HEADQUARTERS hq-ls none/RETURNED 2022-05-01");
  }

  private static StageControl withoutReturn(StageControl control) {
    return control.stage() == TourStage.RETURNED
        ? new StageControl(
            control.stage(),
            control.title(),
            control.days().endingOn(LocalDate.of(2022, 5, 1)),
            DayRange.ALWAYS)
        : control;
  }

  private static UnaryOperator<SupervisionLedger> incident(
      String id, Incident.Dimension dimension, String opened, Stream<String> owners) {
    LocalDate day = LocalDate.parse(opened);
    Incident incident =
        new Incident(
            new IncidentId(id),
            dimension,
            day,
            owners
                .map(
                    owner ->
                        new IncidentOwner(person(owner), DayRange.openFrom(day), DayRange.ALWAYS))
                .toList(),
            Optional.empty(),
            DayRange.ALWAYS);
    return ledger -> ledger.withIncidents(plus(ledger.incidents(), incident));
  }
}
