package org.aidgov.testkit.sample;

import static org.aidgov.testkit.sample.PlantedDefects.days;
import static org.aidgov.testkit.sample.PlantedDefects.person;
import static org.aidgov.testkit.sample.PlantedDefects.plus;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
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
import org.aidgov.core.discipline.SupervisionMode;
import org.aidgov.core.grid.CellId;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.value.DayRange;

/** What is wrong with clean aid. */
final class DisciplineDefects {
  private static final String GROUP = "dg-zj";

  private DisciplineDefects() {}

  static void plant(PlantedDefects in) {
    matrix(in);
    supervisors(in);
    bodies(in);
    matters(in);
  }

  private static void matrix(PlantedDefects in) {
    lapse(
        in,
        "c-ls-3",
        "2022-05-01",
        s -> s.withDisciplines(others(Discipline.values(), Discipline.LIFE)),
        "DIS-001",
        "discipline/LIFE");
    lapse(
        in,
        "c-ls-4",
        "2022-03-01",
        s -> s.withModes(others(SupervisionMode.values(), SupervisionMode.LONG_TERM)),
        "DIS-002",
        "mode/LONG_TERM");
    lapse(
        in,
        "c-ls-5",
        "2022-02-01",
        s -> s.withStages(others(ChainStage.values(), ChainStage.HANDOVER)),
        "DIS-003",
        "stage/HANDOVER");
  }

  /** Lets what is arranged for a cell be less from a day on: everybody in it is concerned. */
  private static void lapse(
      PlantedDefects in,
      String cell,
      String day,
      UnaryOperator<CellSupervision> less,
      String rule,
      String found) {
    CellId id = new CellId(cell);
    in.put(
        s ->
            s.cleanAid(
                "hq-zj",
                l ->
                    l.withSupervision(
                        l.supervision().stream()
                            .flatMap(
                                one ->
                                    one.cell().equals(id) ? split(one, day, less) : Stream.of(one))
                            .toList())),
        in.peopleIn(cell).stream()
            .map(person -> rule + " PERSON " + person + " " + found + " " + day)
            .toArray(String[]::new));
  }

  private static Stream<CellSupervision> split(
      CellSupervision one, String day, UnaryOperator<CellSupervision> less) {
    LocalDate from = LocalDate.parse(day);
    return Stream.of(
        one.withDays(one.days().endingOn(from)), less.apply(one.withDays(DayRange.openFrom(from))));
  }

  private static <E> List<E> others(E[] all, E left) {
    return Stream.of(all).filter(one -> !one.equals(left)).toList();
  }

  private static void supervisors(PlantedDefects in) {
    in.put(
        s ->
            s.dossier(
                "zj-053",
                d ->
                    d.withPersonalSupervision(
                        d.personalSupervision().get(0).withDays(days("2020-04-08/2022-04-01")))),
        "DIS-004 PERSON zj-053 oneself 2022-04-01");
    in.put(
        s ->
            s.dossier(
                "zj-052",
                d ->
                    d.withPersonalSupervision(
                        d.personalSupervision().get(0).withSupervisor(person("zj-099")))),
        "DIS-005 PERSON zj-052 unknown-person/zj-099 2020-04-08");
    in.put(
        s ->
            s.cleanAid(
                "hq-zj",
                l ->
                    l.withSupervision(
                        plus(
                            l.supervision(),
                            SampleCleanAid.supervision(
                                    new CellId("c-hz-5"), new DisciplineBodyId(GROUP))
                                .withSupervisor(person("hz-999"))
                                .withDays(days("2022-01-01/.."))))),
        "DIS-006 HEADQUARTERS hq-zj unknown-person/c-hz-5:hz-999 2022-01-01");
  }

  private static void bodies(PlantedDefects in) {
    in.put(
        s ->
            s.body(
                GROUP,
                b ->
                    b.withMembers(
                        b.members().stream()
                            .map(
                                m ->
                                    m.person().equals(person("zj-052"))
                                        ? member("zj-052", m.role(), "2020-04-08/2022-03-01")
                                        : m)
                            .toList())),
        "DIS-008 HEADQUARTERS hq-zj too-few/dg-zj 2022-03-01");
    in.put(
        s ->
            s.add(
                DisciplineBody.builder()
                    .id(new DisciplineBodyId("dg-hz"))
                    .name("杭州临时纪律监督组")
                    .kind(DisciplineBody.Kind.TEMPORARY_GROUP)
                    .headquarters(new HeadquartersId("hq-hz"))
                    .days(days("2021-01-01/.."))
                    .addMember(member("hz-008", BodyMember.Role.HEAD, "2021-01-01/.."))
                    .addMember(member("hz-009", BodyMember.Role.MEMBER, "2021-01-01/.."))
                    .addMember(member("hz-010", BodyMember.Role.MEMBER, "2021-01-01/.."))
                    .build()),
        "DIS-009 HEADQUARTERS hq-hz open-end/dg-hz 2021-01-01");
    in.put(s -> s.add(ledgerOfNingbo()), "DIS-010 HEADQUARTERS hq-nb group-later/o-nb 2020-04-01");
    in.put(
        s ->
            s.cleanAid(
                "hq-zj",
                l -> l.withOpinions(opinion("o-zj", "2020-05-20", "2020-05-20/2022-01-15"))),
        "DIS-011 HEADQUARTERS hq-zj none 2022-01-15");
  }

  private static BodyMember member(String id, BodyMember.Role role, String days) {
    return new BodyMember(person(id), role, days(days), DayRange.ALWAYS);
  }

  private static DisciplineLedger ledgerOfNingbo() {
    return DisciplineLedger.builder()
        .headquarters(new HeadquartersId("hq-nb"))
        .addOpinion(opinion("o-nb", "2020-04-01", "2020-04-08/.."))
        .build();
  }

  private static CleanAidOpinion opinion(String id, String adopted, String days) {
    return new CleanAidOpinion(
        new OpinionId(id), LocalDate.parse(adopted), days(days), DayRange.ALWAYS);
  }

  private static void matters(PlantedDefects in) {
    in.put(
        s ->
            s.cleanAid(
                "hq-nb",
                l ->
                    l.withMatters(
                        matter(
                            "x-nb-1",
                            Optional.empty(),
                            step(MatterStep.Kind.REGISTERED, "2022-05-20")),
                        matter(
                            "x-nb-2",
                            Optional.of(GROUP),
                            step(MatterStep.Kind.REGISTERED, "2022-06-01"),
                            step(MatterStep.Kind.TRANSFERRED, "2022-06-02")))),
        "DIS-012 HEADQUARTERS hq-nb not-transferred/x-nb-1 2022-05-28",
        "DIS-013 HEADQUARTERS hq-nb no-authority/x-nb-2 2022-06-02");
  }

  private static Matter matter(String id, Optional<String> to, MatterStep... steps) {
    return new Matter(new MatterId(id), to.map(DisciplineBodyId::new), List.of(steps));
  }

  private static MatterStep step(MatterStep.Kind kind, String day) {
    return MatterStep.of(kind, LocalDate.parse(day));
  }
}
