package org.aidgov.benchmarks.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.grid.CellAssignment;
import org.aidgov.core.register.Dossier;
import org.aidgov.core.staff.GroupAssignment;
import org.aidgov.core.staff.HeadquartersTask;
import org.aidgov.core.staff.Person;
import org.aidgov.core.staff.PersonKind;
import org.aidgov.core.staff.Post;
import org.aidgov.core.staff.Tour;
import org.aidgov.core.staff.TourStage;
import org.aidgov.core.staff.TourStep;
import org.aidgov.core.staff.WorkLine;
import org.aidgov.core.value.DayRange;

/** Makes up the facts of one person. */
final class Dossiers {
  /** Since when all probationary members are. */
  static final LocalDate PROBATION = LocalDate.of(2021, 7, 1);

  private static final Optional<String> TITLE = Optional.of("科副主任");
  private static final Optional<String> PORTFOLIO = Optional.of("学科建设");
  private static final Optional<String> ACCOUNTABILITY = Optional.of("科室质量");
  private static final Optional<String> NONE = Optional.of("");
  private static final LocalDate PLANNED_END = LocalDate.of(2023, 4, 10);
  private static final LocalDate GONE = LocalDate.of(2022, 4, 1);

  private Dossiers() {}

  static Dossier of(Slot slot) {
    return Dossier.builder()
        .person(person(slot))
        .cells(cells(slot))
        .party(slot.status.map(status -> PartyFiles.of(slot, status)))
        .build();
  }

  /** Returns the days from one on, until the person's return. */
  static DayRange from(Slot slot, LocalDate first) {
    return slot.returned
        .map(last -> Shared.range(first, last.plusDays(1)))
        .orElseGet(() -> Shared.openFrom(first));
  }

  /** Returns the days at the site where the person is now, or was last. */
  static DayRange here(Slot slot) {
    return from(slot, slot.earlier == null ? slot.arrived : slot.moved);
  }

  private static Person person(Slot slot) {
    DayRange days = from(slot, slot.arrived);
    boolean officer = slot.site.atHeadquarters;
    return Person.builder()
        .id(slot.id)
        .kind(officer ? PersonKind.CADRE : PersonKind.PROFESSIONAL)
        .addTour(tour(slot))
        .posts(officer ? List.of() : posts(slot))
        .addTask(
            new HeadquartersTask(
                officer ? WorkLine.GENERAL_AFFAIRS : WorkLine.MENTORING,
                officer ? "综合协调" : "师徒结对",
                days,
                DayRange.ALWAYS))
        .addGroup(new GroupAssignment(slot.line().group, days, DayRange.ALWAYS))
        .build();
  }

  private static Tour tour(Slot slot) {
    List<TourStep> steps = new ArrayList<>(4);
    steps.add(TourStep.of(TourStage.SELECTED, Shared.day(slot.arrived.minusDays(29))));
    steps.add(TourStep.of(TourStage.ARRIVED, Shared.day(slot.arrived)));
    if (slot.returned.isEmpty()) {
      steps.add(TourStep.of(TourStage.IN_POST, Shared.day(slot.arrived.plusDays(9))));
    }
    slot.returned.ifPresent(last -> steps.add(TourStep.of(TourStage.RETURNED, Shared.day(last))));
    return Tour.builder()
        .batch(slot.command.province.batch)
        .homeUnit(slot.command.province.homeUnit)
        .headquarters(slot.command.id)
        .plannedEnd(PLANNED_END)
        .steps(steps)
        .build();
  }

  private static List<Post> posts(Slot slot) {
    Optional<String> portfolio = slot.defect == Defect.NOMINAL_POST ? NONE : PORTFOLIO;
    List<Post> posts = new ArrayList<>(2);
    if (slot.earlier != null) {
      posts.add(post(slot.earlier, PORTFOLIO, Shared.range(slot.arrived, slot.moved)));
    }
    posts.add(post(slot.site, portfolio, here(slot)));
    return posts;
  }

  private static Post post(Site site, Optional<String> portfolio, DayRange days) {
    return new Post(site.unit, TITLE, portfolio, ACCOUNTABILITY, days, DayRange.ALWAYS);
  }

  private static List<CellAssignment> cells(Slot slot) {
    List<CellAssignment> cells = new ArrayList<>(2);
    if (slot.earlier != null) {
      cells.add(in(slot.earlier, Shared.range(slot.arrived, slot.moved)));
    }
    cells.add(in(slot.site, slot.defect == Defect.NO_CELL ? ended(slot) : here(slot)));
    if (slot.defect == Defect.TWO_CELLS) {
      cells.add(in(other(slot), here(slot)));
    }
    if (slot.defect == Defect.UPPER_CELL) {
      cells.add(new CellAssignment(slot.command.cell, here(slot), DayRange.ALWAYS));
    }
    return cells;
  }

  private static DayRange ended(Slot slot) {
    return Shared.range(slot.arrived, GONE);
  }

  private static CellAssignment in(Site site, DayRange days) {
    return new CellAssignment(site.cell, days, DayRange.ALWAYS);
  }

  /** Returns another site with local posts. */
  static Site other(Slot slot) {
    List<Site> sites = slot.command.sites;
    int next = sites.indexOf(slot.site) + 1;
    return next < sites.size() ? sites.get(next) : sites.get(1);
  }
}
