package org.aidgov.rules.catalogue.grid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.aidgov.core.calendar.Moment;
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
import org.aidgov.core.register.RegisterContent;
import org.aidgov.core.staff.Absence;
import org.aidgov.core.staff.GroupAssignment;
import org.aidgov.core.staff.GroupHead;
import org.aidgov.core.staff.Headquarters;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.staff.HeadquartersTask;
import org.aidgov.core.staff.Leader;
import org.aidgov.core.staff.OfficeGroup;
import org.aidgov.core.staff.OfficeGroupId;
import org.aidgov.core.staff.Person;
import org.aidgov.core.staff.WorkLine;
import org.aidgov.core.supervision.Leave;
import org.aidgov.core.supervision.LeaveStep;
import org.aidgov.core.supervision.SupervisionFile;
import org.aidgov.core.value.DayRange;
import org.aidgov.rules.catalogue.Disorder;
import org.aidgov.testkit.Scenario;

/** Grids of the small headquarters' people in all sorts of disorder. */
public final class RandomGrids extends Disorder {
  private static final List<String> CELLS =
      List.of("c-root", "c-city", "c-hq", "c-hospital", "c-extra");

  private RandomGrids(long seed) {
    super(seed);
  }

  /** Returns one. */
  public static Scenario of(long seed) {
    return new RandomGrids(seed).scenario();
  }

  private Scenario scenario() {
    return Scenario.compliant()
        .change(
            content -> {
              RegisterContent more = withOtherProvince(withExtraCell(content));
              return more.withHeadquarters(map(more.headquarters(), this::headquarters))
                  .withGroups(map(more.groups(), this::group))
                  .withCells(map(more.cells(), this::cell))
                  .withPeople(map(more.people(), this::dossier));
            });
  }

  private RegisterContent withExtraCell(RegisterContent content) {
    List<Cell> cells = new ArrayList<>(content.cells());
    cells.add(
        cells
            .get(3)
            .withId(new CellId("c-extra"))
            .withLevel(GridLevel.valueOf(pick("FIRST", "SECOND", "THIRD"))));
    return content.withCells(cells);
  }

  private static RegisterContent withOtherProvince(RegisterContent content) {
    List<Headquarters> headquarters = new ArrayList<>(content.headquarters());
    headquarters.add(headquarters.get(0).withId(new HeadquartersId("hq-hb")).withProvince("hubei"));
    return content.withHeadquarters(headquarters);
  }

  private Headquarters headquarters(Headquarters headquarters) {
    return headquarters
        .withDays(sometimes(headquarters.days()))
        .withLeaders(some(2, d -> new Leader(person(), Leader.Role.COMMANDER, d, DayRange.ALWAYS)));
  }

  private OfficeGroup group(OfficeGroup group) {
    return group
        .withHeadquarters(new HeadquartersId(pick("hq-city", "hq-zj")))
        .withDays(sometimes(group.days()))
        .withHeads(some(2, d -> new GroupHead(person(), List.of(), List.of(), d, DayRange.ALWAYS)));
  }

  private Cell cell(Cell cell) {
    if (random.nextInt(4) == 0) {
      return cell;
    }
    return cell.withDays(sometimes(cell.days()))
        .withProvince(random.nextInt(4) == 0 ? "hubei" : cell.province())
        .withParents(
            random.nextBoolean()
                ? cell.parents()
                : some(3, d -> new CellParent(cellId(), d, DayRange.ALWAYS)))
        .withUnits(some(2, d -> new UnitClaim(unit(), d, DayRange.ALWAYS)))
        .withHeadquarters(some(2, d -> new HeadquartersClaim(headquartersId(), d, DayRange.ALWAYS)))
        .withServices(some(1, d -> new ServiceItem("生活服务", d, DayRange.ALWAYS)))
        .withRoles(some(5, d -> new CellRole(person(), kind(), d, DayRange.ALWAYS)));
  }

  private Dossier dossier(Dossier dossier) {
    if (random.nextInt(4) == 0) {
      return dossier;
    }
    Person person = dossier.person();
    return dossier
        .withPerson(
            person
                .withTours(some(2, d -> tour(person.tours().get(0), headquartersId(), d)))
                .withPosts(some(2, this::post))
                .withTasks(
                    some(
                        1, d -> new HeadquartersTask(WorkLine.MENTORING, "结对", d, DayRange.ALWAYS)))
                .withGroups(
                    some(
                        2,
                        d ->
                            new GroupAssignment(
                                new OfficeGroupId(pick("g-office", "g-medical")),
                                d,
                                DayRange.ALWAYS)))
                .withAbsences(some(2, d -> new Absence(Absence.Kind.LEAVE, d, DayRange.ALWAYS))))
        .withCells(some(4, d -> new CellAssignment(cellId(), d, DayRange.ALWAYS)))
        .withSupervision(SupervisionFile.builder().leaves(some(1, this::leave)).build());
  }

  private Leave leave(DayRange days) {
    LocalDate until = days.until().orElse(days.from().plusDays(DAYS));
    return new Leave(
        Leave.Kind.LEAVE,
        Moment.parse(days.from() + "T12:00"),
        Moment.parse(until + "T12:00"),
        List.of(
            LeaveStep.of(
                LeaveStep.Kind.HEADQUARTERS_APPROVED, Moment.parse(days.from() + "T08:00"))));
  }

  private CellRole.Kind kind() {
    return random.nextBoolean() ? CellRole.Kind.HEAD : CellRole.Kind.DEPUTY;
  }

  private HeadquartersId headquartersId() {
    return new HeadquartersId(pick("hq-city", "hq-zj", "hq-hb"));
  }

  private CellId cellId() {
    return new CellId(CELLS.get(random.nextInt(CELLS.size())));
  }
}
