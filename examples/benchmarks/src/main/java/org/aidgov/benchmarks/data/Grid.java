package org.aidgov.benchmarks.data;

import java.util.function.Consumer;
import org.aidgov.core.grid.Cell;
import org.aidgov.core.grid.CellId;
import org.aidgov.core.grid.CellParent;
import org.aidgov.core.grid.CellRole;
import org.aidgov.core.grid.GridLevel;
import org.aidgov.core.grid.HeadquartersClaim;
import org.aidgov.core.grid.ServiceItem;
import org.aidgov.core.grid.UnitClaim;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.value.DayRange;

/** Makes up the grid of a province: three levels of cells. */
final class Grid {
  private static final DayRange DAYS = DayRange.openFrom(Command.BEGAN);

  private Grid() {}

  static void of(Province province, Consumer<Cell> add) {
    Command first = province.commands.get(0);
    add.accept(
        cell(province, province.root, "全省网格", GridLevel.FIRST)
            .addRole(role(first.officer(0).id, CellRole.Kind.HEAD))
            .addRole(role(first.officer(1).id, CellRole.Kind.DEPUTY))
            .build());
    if (province.defect == Defect.TWO_ROOTS) {
      add.accept(
          cell(province, new CellId(province.root.value() + "-2"), "全省网格", GridLevel.FIRST)
              .build());
    }
    for (Command command : province.commands) {
      add.accept(
          cell(province, command.cell, "指挥部网格", GridLevel.SECOND)
              .addParent(under(province.root))
              .addRole(role(command.officer(1).id, CellRole.Kind.HEAD))
              .addRole(role(command.officer(2).id, CellRole.Kind.DEPUTY))
              .build());
      command.sites.forEach(site -> add.accept(basic(command, site)));
    }
  }

  private static Cell basic(Command command, Site site) {
    Cell.Builder cell = cell(command.province, site.cell, "基础网格", GridLevel.THIRD);
    if (site.defect != Defect.ORPHAN_CELL) {
      cell.addParent(
          under(site.defect == Defect.LEVEL_LEFT_OUT ? command.province.root : command.cell));
    }
    if (site.defect == Defect.TWO_PARENTS) {
      cell.addParent(under(command.province.root));
    }
    if (site.atHeadquarters) {
      cell.addHeadquarters(new HeadquartersClaim(command.id, DAYS, DayRange.ALWAYS));
    } else {
      cell.addUnit(new UnitClaim(site.unit, DAYS, DayRange.ALWAYS));
    }
    return cell.addRole(role(head(command, site), CellRole.Kind.HEAD))
        .addRole(role(site.people.get(site.atHeadquarters ? 0 : 1).id, CellRole.Kind.DEPUTY))
        .build();
  }

  private static PersonId head(Command command, Site site) {
    if (site.defect == Defect.UNKNOWN_HEAD) {
      return new PersonId(site.cell.value() + "-nobody");
    }
    if (site.defect == Defect.HEAD_FROM_ELSEWHERE) {
      return Dossiers.other(site.people.get(0)).people.get(2).id;
    }
    if (site.defect == Defect.RETURNED_HEAD) {
      return command.sites.stream()
          .flatMap(other -> other.people.stream())
          .filter(slot -> slot.returned.isPresent())
          .findFirst()
          .orElse(site.people.get(0))
          .id;
    }
    return site.people.get(site.atHeadquarters ? 2 : 0).id;
  }

  private static Cell.Builder cell(Province province, CellId id, String name, GridLevel level) {
    return Cell.builder()
        .id(id)
        .name(name)
        .province(province.name)
        .level(level)
        .days(DAYS)
        .addService(new ServiceItem("生活服务", DAYS, DayRange.ALWAYS));
  }

  private static CellParent under(CellId cell) {
    return new CellParent(cell, DAYS, DayRange.ALWAYS);
  }

  private static CellRole role(PersonId person, CellRole.Kind kind) {
    return new CellRole(person, kind, DAYS, DayRange.ALWAYS);
  }
}
