package org.aidgov.testkit.sample;

import static org.aidgov.testkit.sample.PlantedDefects.days;
import static org.aidgov.testkit.sample.PlantedDefects.person;
import static org.aidgov.testkit.sample.PlantedDefects.plus;

import java.time.LocalDate;
import java.util.List;
import org.aidgov.core.grid.Cell;
import org.aidgov.core.grid.CellAssignment;
import org.aidgov.core.grid.CellId;
import org.aidgov.core.grid.CellParent;
import org.aidgov.core.grid.CellRole;
import org.aidgov.core.grid.GridLevel;
import org.aidgov.core.grid.HeadquartersClaim;
import org.aidgov.core.grid.ServiceItem;
import org.aidgov.core.grid.UnitClaim;
import org.aidgov.core.register.Dossier;
import org.aidgov.core.staff.Absence;
import org.aidgov.core.staff.GroupAssignment;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.staff.OfficeGroupId;
import org.aidgov.core.staff.UnitId;
import org.aidgov.core.value.DayRange;

/** What is wrong with the grid. */
final class GridDefects {

  private GridDefects() {}

  static void plant(PlantedDefects in) {
    people(in);
    cells(in);
    roles(in);
  }

  private static void people(PlantedDefects in) {
    in.put(
        s -> s.dossier("hz-018", d -> d.withCells(cell("c-hz-1", "2020-04-08/2022-05-01"))),
        "GRD-001 PERSON hz-018 none 2022-05-01");
    in.put(
        s ->
            s.dossier("nb-018", d -> d.withCells(plus(d.cells(), cell("c-nb-2", "2022-03-01/..")))),
        "GRD-001 PERSON nb-018 several 2022-03-01");
    in.put(
        s ->
            s.dossier(
                "wz-018", d -> d.withCells(plus(d.cells(), cell("c-wz-city", "2022-02-01/..")))),
        "GRD-001 PERSON wz-018 upper-level 2022-02-01");
    in.put(
        s -> s.person("qz-018", p -> p.withGroups(group("g-qz-medical", "2020-04-08/2022-05-10"))),
        "GRD-006 PERSON qz-018 no-line 2022-05-10");
    in.put(
        s ->
            s.person(
                "ls-007",
                p -> p.withGroups(plus(p.groups(), group("g-tz-office", "2022-04-01/..")))),
        "GRD-006 PERSON ls-007 other-block/g-tz-office 2022-04-01");
    String atHospital = in.personIn("c-qz-1", 4);
    in.put(
        s -> s.dossier(atHospital, d -> d.withCells(moved(d, "c-qz-own", "2022-03-01"))),
        "GRD-014 CELL c-qz-own too-wide 2022-04-01");
    String elsewhere = in.personIn("c-qz-1", 4);
    in.put(
        s -> s.dossier(elsewhere, d -> d.withCells(moved(d, "c-qz-3", "2022-03-15"))),
        "GRD-016 PERSON " + elsewhere + " no-post-there 2022-03-15");
  }

  private static void cells(PlantedDefects in) {
    in.put(
        s ->
            s.cell(
                "c-jx-3",
                c ->
                    c.withParents(
                        under("c-jx-city", "2020-04-08/2022-01-01"),
                        under("c-zj-province", "2022-01-01/.."))),
        "GRD-002 CELL c-jx-3 wrong-level 2022-01-01");
    in.put(
        s -> s.cell("c-hu-4", c -> c.withParents(under("c-hu-city", "2020-04-08/2022-04-01"))),
        "GRD-002 CELL c-hu-4 orphan 2022-04-01");
    in.put(
        s -> s.add(second("c-zj-second", GridLevel.FIRST, "2022-06-01/..", "hz-001", "hz-002")),
        "GRD-003 PROVINCE zhejiang several-roots 2022-06-01");
    in.put(
        s -> s.cell("c-sx-own", c -> c.withUnits(unit("u-sx-0", "2022-03-01/.."))),
        "GRD-004 CELL c-sx-own both 2022-03-01",
        "STF-005 CELL c-sx-own too-few 2022-04-01");
    in.put(
        s -> s.cell("c-jh-4", c -> c.withUnits(plus(c.units(), unit("u-jh-3", "2022-01-15/..")))),
        "GRD-005 UNIT u-jh-3 several 2022-01-15");
    in.put(
        s -> s.cell("c-jh-2", c -> c.withServices(service("2020-04-08/2022-05-01"))),
        "GRD-013 CELL c-jh-2 none 2022-05-01");
    in.put(
        s ->
            s.add(
                second("c-ls-old", GridLevel.THIRD, "2020-04-08/2021-06-30", "ls-016", "ls-017")
                    .withParents(under("c-ls-city", "2020-04-08/2021-06-30"))
                    .withUnits(unit("u-ls-0", "2020-04-08/2021-06-30"))),
        "GRD-015 CELL c-ls-old roles 2021-06-30");
    in.put(
        s -> s.cell("c-wz-4", c -> c.withHeadquarters(claim("hq-wz", "2022-05-01/.."))),
        "GRD-004 CELL c-wz-4 both 2022-05-01",
        "GRD-017 HEADQUARTERS hq-wz several 2022-05-01");
  }

  private static void roles(PlantedDefects in) {
    in.put(
        s -> s.cell("c-tz-2", c -> c.withRoles(until(c, CellRole.Kind.HEAD, "2022-06-01"))),
        "GRD-007 CELL c-tz-2 vacant 2022-06-01");
    String third = in.personIn("c-hz-3", 2);
    in.put(
        s ->
            s.cell(
                "c-hz-3",
                c ->
                    c.withRoles(plus(c.roles(), role(third, CellRole.Kind.HEAD, "2022-02-01/..")))),
        "GRD-007 CELL c-hz-3 several 2022-02-01");
    in.put(
        s -> s.cell("c-nb-3", c -> c.withRoles(until(c, CellRole.Kind.DEPUTY, "2022-04-01"))),
        "GRD-008 CELL c-nb-3 no-deputy 2022-04-01");
    in.put(
        s ->
            s.cell(
                "c-wz-3",
                c ->
                    c.withRoles(
                        plus(
                            until(c, CellRole.Kind.DEPUTY, "2022-01-01"),
                            role("wz-016", CellRole.Kind.DEPUTY, "2022-01-01/..")))),
        "GRD-009 CELL c-wz-3 elsewhere/DEPUTY:wz-016 2022-01-01");
    in.put(
        s ->
            s.person("ls-001", p -> p.withAbsences(trip("2022-06-13/2022-06-20")))
                .person("ls-002", p -> p.withAbsences(trip("2022-06-10/2022-06-30"))),
        "GRD-010 CELL c-ls-city unattended 2022-06-13");
    in.put(
        s -> s.cell("c-zj-office", GridDefects::headedByTheCommander),
        "GRD-012 CELL c-zj-office own-superior/zj-001:c-zj-province 2022-01-01");
    in.put(
        s -> s.cell("c-zj-talent", GridDefects::headedByTheCommander),
        "GRD-011 PERSON zj-001 too-many 2022-01-01",
        "GRD-012 CELL c-zj-talent own-superior/zj-001:c-zj-province 2022-01-01");
  }

  private static Cell headedByTheCommander(Cell cell) {
    return cell.withRoles(
        plus(
            until(cell, CellRole.Kind.HEAD, "2022-01-01"),
            role("zj-001", CellRole.Kind.HEAD, "2022-01-01/..")));
  }

  private static Cell second(String id, GridLevel level, String days, String head, String deputy) {
    return Cell.builder()
        .id(new CellId(id))
        .name("另一网格")
        .province("zhejiang")
        .level(level)
        .days(days(days))
        .addRole(role(head, CellRole.Kind.HEAD, days.substring(0, 10) + "/.."))
        .addRole(role(deputy, CellRole.Kind.DEPUTY, days.substring(0, 10) + "/.."))
        .build();
  }

  /** The roles of a cell, those of one kind ended. */
  static List<CellRole> until(Cell cell, CellRole.Kind kind, String day) {
    return cell.roles().stream()
        .map(
            role ->
                role.role() == kind
                    ? new CellRole(
                        role.person(),
                        kind,
                        role.days().endingOn(LocalDate.parse(day)),
                        DayRange.ALWAYS)
                    : role)
        .toList();
  }

  /** The cells of somebody who went from the only one to another. */
  private static List<CellAssignment> moved(Dossier dossier, String to, String day) {
    CellAssignment before = dossier.cells().get(0);
    return List.of(
        new CellAssignment(
            before.cell(), before.days().endingOn(LocalDate.parse(day)), DayRange.ALWAYS),
        cell(to, day + "/.."));
  }

  private static CellAssignment cell(String cell, String days) {
    return new CellAssignment(new CellId(cell), days(days), DayRange.ALWAYS);
  }

  private static GroupAssignment group(String group, String days) {
    return new GroupAssignment(new OfficeGroupId(group), days(days), DayRange.ALWAYS);
  }

  private static CellParent under(String cell, String days) {
    return new CellParent(new CellId(cell), days(days), DayRange.ALWAYS);
  }

  private static UnitClaim unit(String unit, String days) {
    return new UnitClaim(new UnitId(unit), days(days), DayRange.ALWAYS);
  }

  private static HeadquartersClaim claim(String headquarters, String days) {
    return new HeadquartersClaim(new HeadquartersId(headquarters), days(days), DayRange.ALWAYS);
  }

  private static ServiceItem service(String days) {
    return new ServiceItem("生活服务与联系谈心", days(days), DayRange.ALWAYS);
  }

  static CellRole role(String person, CellRole.Kind kind, String days) {
    return new CellRole(person(person), kind, days(days), DayRange.ALWAYS);
  }

  private static List<Absence> trip(String days) {
    return List.of(new Absence(Absence.Kind.TRIP, days(days), DayRange.ALWAYS));
  }
}
