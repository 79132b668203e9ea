package org.aidgov.rules.catalogue.discipline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.discipline.BodyMember;
import org.aidgov.core.discipline.CellSupervision;
import org.aidgov.core.discipline.ChainStage;
import org.aidgov.core.discipline.CleanAidOpinion;
import org.aidgov.core.discipline.Discipline;
import org.aidgov.core.discipline.DisciplineBody;
import org.aidgov.core.discipline.DisciplineBodyId;
import org.aidgov.core.discipline.Matter;
import org.aidgov.core.discipline.MatterId;
import org.aidgov.core.discipline.MatterStep;
import org.aidgov.core.discipline.OpinionId;
import org.aidgov.core.discipline.PersonalSupervision;
import org.aidgov.core.discipline.SupervisionMode;
import org.aidgov.core.grid.CellId;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.value.DayRange;
import org.aidgov.testkit.Scenario;

/** Facts on clean aid for the tests of its rules. */
final class Arrangements {
  static final String TOUR = "2020-03-01/..";

  private Arrangements() {}

  /** All squares for a cell and those below, by a body. */
  static CellSupervision byBody(String cell, String body, String days) {
    return CellSupervision.builder()
        .cell(new CellId(cell))
        .body(new DisciplineBodyId(body))
        .addDisciplines(Discipline.values())
        .addStages(ChainStage.values())
        .addModes(SupervisionMode.values())
        .days(DayRange.parse(days))
        .build();
  }

  /** All squares for a cell and those below, by a person. */
  static CellSupervision byPerson(String cell, String person, String days) {
    return byBody(cell, "dg-zj", days).withSupervisor(new PersonId(person));
  }

  /** All squares for one person, by another. */
  static PersonalSupervision by(String person, String days) {
    return PersonalSupervision.builder()
        .person(new PersonId(person))
        .addDisciplines(Discipline.values())
        .addStages(ChainStage.values())
        .addModes(SupervisionMode.values())
        .days(DayRange.parse(days))
        .build();
  }

  static CellSupervision without(CellSupervision supervision, Discipline left) {
    return supervision.withDisciplines(all(Discipline.values(), left));
  }

  static CellSupervision without(CellSupervision supervision, ChainStage left) {
    return supervision.withStages(all(ChainStage.values(), left));
  }

  static CellSupervision without(CellSupervision supervision, SupervisionMode left) {
    return supervision.withModes(all(SupervisionMode.values(), left));
  }

  private static <E extends Enum<E>> List<E> all(E[] values, E left) {
    return List.of(values).stream().filter(value -> value != left).toList();
  }

  /** The compliant scenario with these arrangements for cells instead of the group's. */
  static Scenario arranged(CellSupervision... supervision) {
    return Scenario.compliant().cleanAid("hq-zj", ledger -> ledger.withSupervision(supervision));
  }

  /** The compliant scenario in which these supervise one person, beside whoever does the cell. */
  static Scenario supervised(String person, PersonalSupervision... supervision) {
    return Scenario.compliant().dossier(person, d -> d.withPersonalSupervision(supervision));
  }

  static BodyMember member(String person, BodyMember.Role role, String days) {
    return new BodyMember(new PersonId(person), role, DayRange.parse(days), DayRange.ALWAYS);
  }

  static DisciplineBody group(String id, String days) {
    return Scenario.compliant()
        .content()
        .disciplineBodies()
        .get(0)
        .withId(new DisciplineBodyId(id))
        .withDays(DayRange.parse(days));
  }

  static CleanAidOpinion opinion(String id, String adopted, String days) {
    return new CleanAidOpinion(
        new OpinionId(id), LocalDate.parse(adopted), DayRange.parse(days), DayRange.ALWAYS);
  }

  static Matter matter(Optional<String> to, MatterStep... steps) {
    return new Matter(new MatterId("x-2"), to.map(DisciplineBodyId::new), List.of(steps));
  }

  static MatterStep step(MatterStep.Kind kind, String day) {
    return MatterStep.of(kind, LocalDate.parse(day));
  }

  static Scenario withMatter(Matter matter) {
    return Scenario.compliant().cleanAid("hq-zj", ledger -> ledger.withMatters(matter));
  }

  /**
   * A scenario in which the group supervises the hospital as told, and p-5 supervises all who are
   * there beside the group, so that nobody lacks anything.
   */
  static Scenario hospital(CellSupervision supervision) {
    Scenario scenario =
        Scenario.compliant()
            .cleanAid(
                "hq-zj",
                ledger -> ledger.withSupervision(byBody("c-hq", "dg-zj", TOUR), supervision));
    for (String person : List.of("p-4", "p-7", "p-8")) {
      scenario = scenario.dossier(person, d -> d.withPersonalSupervision(by("p-5", TOUR)));
    }
    return scenario;
  }

  /** Leaves one of those at the hospital to the group alone. */
  static Scenario leftToTheGroup(Scenario scenario, String person) {
    return scenario.dossier(person, d -> d.withPersonalSupervision());
  }

  static CellSupervision ofHospital() {
    return byBody("c-hospital", "dg-zj", TOUR);
  }
}
