package org.aidgov.testkit.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.discipline.BodyMember;
import org.aidgov.core.discipline.CellSupervision;
import org.aidgov.core.discipline.ChainStage;
import org.aidgov.core.discipline.CleanAidOpinion;
import org.aidgov.core.discipline.Discipline;
import org.aidgov.core.discipline.DisciplineBody;
import org.aidgov.core.discipline.DisciplineBodyId;
import org.aidgov.core.discipline.DisciplineLedger;
import org.aidgov.core.discipline.Matter;
import org.aidgov.core.discipline.MatterId;
import org.aidgov.core.discipline.MatterStep;
import org.aidgov.core.discipline.OpinionId;
import org.aidgov.core.discipline.PersonalSupervision;
import org.aidgov.core.discipline.SupervisionMode;
import org.aidgov.core.grid.Cell;
import org.aidgov.core.grid.CellId;
import org.aidgov.core.grid.GridLevel;
import org.aidgov.core.register.Dossier;
import org.aidgov.core.register.RegisterContent;
import org.aidgov.core.staff.Headquarters;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.value.DayRange;

/**
 * Adds to each province its supervision group, which supervises everybody but its own members; an
 * opinion; and a matter that has taken its course.
 */
final class SampleCleanAid {
  /** The group is set up some days after all begins, and ends after the batch. */
  static final DayRange GROUP = DayRange.parse("2020-04-08/2023-07-01");

  private static final LocalDate ADOPTED = LocalDate.of(2020, 5, 20);
  private static final int MEMBERS = 3;

  private SampleCleanAid() {}

  static RegisterContent addTo(RegisterContent content) {
    RegisterContent changed = content;
    for (Headquarters headquarters : content.headquarters()) {
      if (headquarters.level() == Headquarters.Level.PROVINCIAL) {
        changed = addTo(changed, headquarters);
      }
    }
    return changed;
  }

  private static RegisterContent addTo(RegisterContent content, Headquarters headquarters) {
    String code = headquarters.id().value().substring("hq-".length());
    List<PersonId> members = members(content, headquarters);
    PersonId commander = headquarters.leaders().get(0).person();
    DisciplineBody authority =
        DisciplineBody.builder()
            .id(new DisciplineBodyId("da-" + code))
            .name("派出方纪检监察机关")
            .kind(DisciplineBody.Kind.SENDING_AUTHORITY)
            .headquarters(headquarters.id())
            .days(Draft.SINCE_START)
            .build();
    return content
        .withDisciplineBodies(
            plus(
                content.disciplineBodies(), List.of(group(code, headquarters, members), authority)))
        .withDisciplineLedgers(
            plus(
                content.disciplineLedgers(),
                List.of(ledger(content, code, headquarters, authority.id()))))
        .withPeople(
            content.people().stream()
                .map(dossier -> members.contains(id(dossier)) ? by(commander, dossier) : dossier)
                .toList());
  }

  private static PersonId id(Dossier dossier) {
    return dossier.person().id();
  }

  /** Those of the headquarters who come last: they are in charge of nothing else. */
  private static List<PersonId> members(RegisterContent content, Headquarters headquarters) {
    List<PersonId> own =
        content.people().stream()
            .filter(d -> d.person().tours().get(0).headquarters().equals(headquarters.id()))
            .map(SampleCleanAid::id)
            .toList();
    return own.subList(own.size() - MEMBERS, own.size());
  }

  private static DisciplineBody group(
      String code, Headquarters headquarters, List<PersonId> members) {
    DisciplineBody.Builder group =
        DisciplineBody.builder()
            .id(new DisciplineBodyId("dg-" + code))
            .name("临时纪律监督组")
            .kind(DisciplineBody.Kind.TEMPORARY_GROUP)
            .headquarters(headquarters.id())
            .days(GROUP);
    for (PersonId member : members) {
      group.addMember(
          new BodyMember(
              member,
              member.equals(members.get(0)) ? BodyMember.Role.HEAD : BodyMember.Role.MEMBER,
              Draft.SINCE_START,
              DayRange.ALWAYS));
    }
    return group.build();
  }

  private static DisciplineLedger ledger(
      RegisterContent content, String code, Headquarters headquarters, DisciplineBodyId authority) {
    DisciplineLedger.Builder ledger =
        DisciplineLedger.builder()
            .headquarters(headquarters.id())
            .addOpinion(
                new CleanAidOpinion(
                    new OpinionId("o-" + code),
                    ADOPTED,
                    DayRange.openFrom(ADOPTED),
                    DayRange.ALWAYS))
            .addMatter(matter("x-" + code + "-1", authority));
    for (Cell cell : content.cells()) {
      if (cell.province().equals(headquarters.province()) && cell.level() == GridLevel.THIRD) {
        ledger.addSupervision(supervision(cell.id(), new DisciplineBodyId("dg-" + code)));
      }
    }
    return ledger.build();
  }

  static CellSupervision supervision(CellId cell, DisciplineBodyId body) {
    return CellSupervision.builder()
        .cell(cell)
        .body(body)
        .addDisciplines(Discipline.values())
        .addStages(ChainStage.values())
        .addModes(SupervisionMode.values())
        .days(Draft.SINCE_START)
        .build();
  }

  private static Dossier by(PersonId supervisor, Dossier dossier) {
    return dossier.withPersonalSupervision(
        PersonalSupervision.builder()
            .person(supervisor)
            .addDisciplines(Discipline.values())
            .addStages(ChainStage.values())
            .addModes(SupervisionMode.values())
            .days(Draft.SINCE_START)
            .build());
  }

  static Matter matter(String id, DisciplineBodyId authority) {
    return new Matter(
        new MatterId(id),
        Optional.of(authority),
        List.of(
            MatterStep.of(MatterStep.Kind.REGISTERED, LocalDate.of(2021, 3, 10)),
            MatterStep.of(MatterStep.Kind.TRANSFERRED, LocalDate.of(2021, 3, 12)),
            MatterStep.of(MatterStep.Kind.ACKNOWLEDGED, LocalDate.of(2021, 3, 20)),
            MatterStep.of(MatterStep.Kind.CLOSED_BY_AUTHORITY, LocalDate.of(2021, 9, 1))));
  }

  static <T> List<T> plus(List<T> list, List<T> more) {
    List<T> all = new ArrayList<>(list);
    all.addAll(more);
    return all;
  }
}
