package org.aidgov.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.grid.CellId;
import org.aidgov.core.grid.CellRole;
import org.aidgov.core.grid.UnitClaim;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.staff.Absence;
import org.aidgov.core.staff.GroupAssignment;
import org.aidgov.core.staff.OfficeGroupId;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.staff.UnitId;
import org.aidgov.core.value.DayRange;
import org.aidgov.rules.catalogue.Catalogue;
import org.aidgov.rules.catalogue.grid.ReportWay.Hop;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

/** The decisions on the grid that ask for the state on one day. */
class GridDecisionsTest {
  private static RegisterView view(Scenario scenario) {
    return scenario.register().asOf(scenario.asOf());
  }

  private static PersonId person(String id) {
    return new PersonId(id);
  }

  private static CellId cell(String id) {
    return new CellId(id);
  }

  private static CellRole role(String person, CellRole.Kind kind, String days) {
    return new CellRole(person(person), kind, DayRange.parse(days), DayRange.ALWAYS);
  }

  private static Scenario absent(Scenario scenario, String person) {
    return scenario.person(
        person,
        p ->
            p.withAbsences(
                new Absence(
                    Absence.Kind.TRIP, DayRange.parse("2022-05-10/2022-05-12"), DayRange.ALWAYS)));
  }

  // ReportPath

  @Test
  void aReportGoesUpFromHeadToHeadAndBackDown() {
    Answer<ReportPath> answer = ReportPath.of(view(Scenario.compliant()), person("p-8"));

    assertThat(answer.value().isOpen()).isTrue();
    assertThat(answer.value().up().stream().map(Hop::cell))
        .containsExactly(cell("c-hospital"), cell("c-city"), cell("c-root"));
    assertThat(answer.value().up().stream().map(Hop::receiver))
        .containsExactly(
            Optional.of(person("p-4")), Optional.of(person("p-2")), Optional.of(person("p-1")));
    assertThat(answer.value().down().stream().map(Hop::cell))
        .containsExactly(cell("c-root"), cell("c-city"), cell("c-hospital"));
    SaidReasons.assertSaid(answer, "report.hop", "report.hop", "report.hop");
  }

  @Test
  void theDeputyTakesItWhileTheHeadIsAway() {
    Answer<ReportPath> answer =
        ReportPath.of(view(absent(Scenario.compliant(), "p-4")), person("p-8"));

    assertThat(answer.value().up().get(0).receiver()).contains(person("p-5"));
    assertThat(answer.value().up().get(0).head()).contains(person("p-4"));
    SaidReasons.assertSaid(answer);
  }

  @Test
  void aHeadReportsToTheCellAbove() {
    // H30: nobody supervises himself.
    Answer<ReportPath> answer = ReportPath.of(view(Scenario.compliant()), person("p-4"));

    assertThat(answer.value().up().get(0).isOwn()).isTrue();
    assertThat(answer.value().up().get(0).receiver()).isEmpty();
    assertThat(answer.value().isOpen()).isTrue();
    SaidReasons.assertSaid(answer, "report.own", "report.hop", "report.hop");
  }

  @Test
  void theCommanderIsHisOwnTop() {
    Answer<ReportPath> answer = ReportPath.of(view(Scenario.compliant()), person("p-1"));

    assertThat(answer.value().isOpen()).isTrue();
    assertThat(answer.value().up().get(2).isOwn()).isTrue();
  }

  @Test
  void namesTheBrokenHop() {
    Scenario away = absent(absent(Scenario.compliant(), "p-2"), "p-3");
    Answer<ReportPath> answer = ReportPath.of(view(away), person("p-8"));

    assertThat(answer.value().broken()).contains(cell("c-city"));
    assertThat(answer.value().isOpen()).isFalse();
    assertThat(answer.value().up()).hasSize(3);
    SaidReasons.assertSaid(answer, "report.hop", "report.nobody", "report.hop");
  }

  @Test
  void namesTheCellFromWhichNoWayLeadsUp() {
    Answer<ReportPath> answer =
        ReportPath.of(
            view(Scenario.compliant().cell("c-city", cell -> cell.withParents())), person("p-8"));

    assertThat(answer.value().broken()).contains(cell("c-city"));
    SaidReasons.assertSaid(answer, "report.hop", "report.hop", "report.no-way-up");
  }

  @Test
  void thereIsNoPathForSomebodyOutsideTheGrid() {
    Answer<ReportPath> none =
        ReportPath.of(view(Scenario.compliant().dossier("p-8", d -> d.withCells())), person("p-8"));
    assertThat(none.value().isOpen()).isFalse();
    SaidReasons.assertSaid(none, "report.not-in-one-cell");

    Answer<ReportPath> before =
        ReportPath.of(view(Scenario.compliant().on("2020-02-29")), person("p-8"));
    assertThat(before.value().up()).isEmpty();
    SaidReasons.assertSaid(before, "report.not-serving");
  }

  // Vacancies

  @Test
  void listsVacantRolesWithTheirLength() {
    Scenario vacant =
        Scenario.compliant()
            .cell(
                "c-hq", c -> c.withRoles(role("p-3", CellRole.Kind.HEAD, "2020-03-01/2022-05-01")))
            .cell(
                "c-city",
                c ->
                    c.withRoles(
                        role("p-2", CellRole.Kind.HEAD, "2020-03-01/.."),
                        role("p-2", CellRole.Kind.DEPUTY, "2022-05-11/..")));
    Answer<List<Vacancies.Vacancy>> answer = Vacancies.of(view(vacant));

    assertThat(answer.value())
        .containsExactly(
            new Vacancies.Vacancy(
                cell("c-city"), CellRole.Kind.DEPUTY, LocalDate.of(2020, 3, 1), 801),
            new Vacancies.Vacancy(cell("c-hq"), CellRole.Kind.HEAD, LocalDate.of(2022, 5, 1), 10),
            new Vacancies.Vacancy(
                cell("c-hq"), CellRole.Kind.DEPUTY, LocalDate.of(2020, 3, 1), 801));
    SaidReasons.assertSaid(answer);
  }

  @Test
  void noRoleIsVacantInTheSmallHeadquartersNorBeforeIt() {
    SaidReasons.assertSaid(Vacancies.of(view(Scenario.compliant())), "vacancies.none");
    assertThat(Vacancies.of(view(Scenario.compliant().on("2020-02-29"))).value()).isEmpty();
  }

  // UnitsInGrid

  @Test
  void listsUnitsInTwoCellsAndInNone() {
    Scenario two =
        Scenario.compliant().cell("c-hq", c -> c.withUnits(claim("u-hospital", "2022-05-01/..")));
    Answer<List<UnitsInGrid.Misplaced>> answer = UnitsInGrid.of(view(two));
    assertThat(answer.value())
        .containsExactly(
            new UnitsInGrid.Misplaced(
                new UnitId("u-hospital"), List.of(cell("c-hospital"), cell("c-hq")), 5));
    SaidReasons.assertSaid(answer, "units.several");

    Scenario none = Scenario.compliant().cell("c-hospital", c -> c.withUnits());
    Answer<List<UnitsInGrid.Misplaced>> missing = UnitsInGrid.of(view(none));
    assertThat(missing.value())
        .containsExactly(new UnitsInGrid.Misplaced(new UnitId("u-hospital"), List.of(), 5));
    SaidReasons.assertSaid(missing, "units.none");
  }

  @Test
  void aUnitWithoutPostsNeedsNoCell() {
    SaidReasons.assertSaid(UnitsInGrid.of(view(Scenario.compliant())), "units.all-in-one");
  }

  private static UnitClaim claim(String unit, String days) {
    return new UnitClaim(new UnitId(unit), DayRange.parse(days), DayRange.ALWAYS);
  }

  // Spans

  @Test
  void measuresEachBasicCell() {
    Answer<List<Spans.Span>> answer = Spans.of(view(Scenario.compliant()), Catalogue.policy());

    assertThat(answer.value())
        .containsExactly(
            new Spans.Span(cell("c-hospital"), 5, Spans.Size.WITHIN),
            new Spans.Span(cell("c-hq"), 3, Spans.Size.WITHIN));
    SaidReasons.assertSaid(answer, "spans.within", "spans.within");
  }

  @Test
  void takesTheBoundsOfTheHeadquarters() {
    LocalDate from = LocalDate.of(2022, 1, 1);
    Policy policy =
        Catalogue.policy()
            .withParameter("GRD-014.least", from, 4)
            .withParameter("GRD-014.most", from, 5);
    Scenario moved = Scenario.compliant().dossier("p-8", d -> d.withCells());

    assertThat(Spans.of(view(Scenario.compliant()), policy).value().stream().map(Spans.Span::size))
        .containsExactly(Spans.Size.WITHIN, Spans.Size.TOO_NARROW);
    SaidReasons.assertSaid(
        Spans.of(view(Scenario.compliant()), policy), "spans.within", "spans.too-narrow");
    assertThat(Spans.of(view(moved), policy).value().get(0).people()).isEqualTo(4);
  }

  @Test
  void saysWhatIsEmptyOrTooWide() {
    // H22
    Scenario empty =
        Scenario.compliant()
            .change(
                content ->
                    content.withPeople(content.people().stream().map(d -> d.withCells()).toList()));
    SaidReasons.assertSaid(
        Spans.of(view(empty), Catalogue.policy()), "spans.nobody", "spans.nobody");
    Scenario wide = Scenario.compliant();
    for (int i = 1; i <= 8; i++) {
      wide =
          wide.dossier(
              "p-" + i, d -> d.withCells(Scenario.compliant().content().people().get(7).cells()));
    }
    Policy five = Catalogue.policy().withParameter("GRD-014.most", LocalDate.of(2022, 1, 1), 7);
    SaidReasons.assertSaid(Spans.of(view(wide), five), "spans.too-wide", "spans.nobody");
    SaidReasons.assertSaid(Spans.of(view(wide.on("2020-02-29")), five), "spans.no-cells");
  }

  // LineAndBlock

  @Test
  void lineAndBlockMeetAtEverybody() {
    Answer<LineAndBlock> answer = LineAndBlock.of(view(Scenario.compliant()), person("p-8"));

    assertThat(answer.value().doMeet()).isTrue();
    SaidReasons.assertSaid(answer, "line-and-block.line", "line-and-block.block");
    SaidReasons.assertSaid(
        LineAndBlock.ofAll(view(Scenario.compliant())), "line-and-block.everyone");
  }

  @Test
  void saysWhatIsMissing() {
    Scenario without =
        Scenario.compliant().dossier("p-8", d -> d.withCells().withPerson(d.person().withGroups()));
    Answer<List<LineAndBlock>> answer = LineAndBlock.ofAll(view(without));

    assertThat(answer.value())
        .containsExactly(new LineAndBlock(person("p-8"), true, List.of(), List.of(), List.of()));
    SaidReasons.assertSaid(answer, "line-and-block.no-line", "line-and-block.no-block");
    SaidReasons.assertSaid(
        LineAndBlock.of(view(without.on("2020-02-29")), person("p-8")),
        "line-and-block.not-serving");
    assertThat(LineAndBlock.ofAll(view(without.on("2020-02-29"))).value()).isEmpty();
  }

  @Test
  void aGroupOfAnotherCommandIsNoLine() {
    Scenario scenario = Scenario.compliant();
    scenario =
        scenario
            .change(
                content ->
                    content.withHeadquarters(
                        content.headquarters().stream()
                            .map(
                                h ->
                                    h.id().value().equals("hq-city")
                                        ? h.withParent(Optional.empty())
                                        : h)
                            .toList()))
            .add(
                scenario
                    .content()
                    .groups()
                    .get(1)
                    .withId(new OfficeGroupId("g-other"))
                    .withHeadquarters(scenario.content().headquarters().get(0).id()))
            .person(
                "p-8",
                p ->
                    p.withGroups(
                        new GroupAssignment(
                            new OfficeGroupId("g-other"),
                            DayRange.parse("2020-03-01/.."),
                            DayRange.ALWAYS)));
    Answer<LineAndBlock> answer = LineAndBlock.of(view(scenario), person("p-8"));

    assertThat(answer.value().doMeet()).isFalse();
    assertThat(answer.value().otherLines()).containsExactly(new OfficeGroupId("g-other"));
    SaidReasons.assertSaid(answer, "line-and-block.other-command", "line-and-block.block");
  }
}
