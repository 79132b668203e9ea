package org.aidgov.core.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.aidgov.core.meeting.AgreedItem;
import org.aidgov.core.meeting.Convener;
import org.aidgov.core.meeting.ItemOwner;
import org.aidgov.core.meeting.MeetingSeries;
import org.aidgov.core.meeting.SeriesId;
import org.aidgov.core.meeting.Sitting;
import org.aidgov.core.meeting.SittingId;
import org.aidgov.core.meeting.TaskForce;
import org.aidgov.core.meeting.TaskForceId;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.work.Growth;
import org.aidgov.core.work.ResultId;
import org.aidgov.core.work.WorkResult;

/**
 * Who and what belongs together in work meetings and results of work.
 *
 * @param series those of each headquarters, in order of ids
 * @param ofForces those of each task force
 * @param convened those that somebody ever convenes
 * @param sittings those of each series, in order of the days they were held or are planned for
 * @param items those agreed in each meeting
 * @param owned those that somebody ever owns
 * @param forces the task forces of each headquarters
 * @param roles the task forces in which somebody ever has a role
 * @param results those of each headquarters
 * @param grown the results that grew from each
 */
record WorkIndex(
    Grouped<HeadquartersId, MeetingSeries> series,
    Grouped<TaskForceId, MeetingSeries> ofForces,
    Grouped<PersonId, MeetingSeries> convened,
    Grouped<SeriesId, Sitting> sittings,
    Grouped<SittingId, AgreedItem> items,
    Grouped<PersonId, AgreedItem> owned,
    Grouped<HeadquartersId, TaskForce> forces,
    Links<PersonId, TaskForce> roles,
    Grouped<HeadquartersId, WorkResult> results,
    Grouped<ResultId, WorkResult> grown) {
  private static final Comparator<MeetingSeries> SERIES_BY_ID =
      Comparator.comparing(one -> one.id().value());
  private static final Comparator<AgreedItem> ITEMS_BY_ID =
      Comparator.comparing(one -> one.id().value());
  private static final Comparator<WorkResult> RESULTS_BY_ID =
      Comparator.comparing(one -> one.id().value());
  private static final Comparator<Sitting> SITTINGS_BY_DAY =
      Comparator.comparing(WorkIndex::day).thenComparing(one -> one.id().value());

  private static LocalDate day(Sitting sitting) {
    return sitting.held().or(sitting::planned).orElse(LocalDate.MAX);
  }

  static WorkIndex of(Tables tables) {
    return new WorkIndex(
        Grouped.of(tables.series.all(), one -> Set.of(one.headquarters()), SERIES_BY_ID),
        Grouped.of(tables.series.all(), one -> one.taskForce().stream().toList(), SERIES_BY_ID),
        Grouped.of(tables.series.all(), WorkIndex::conveners, SERIES_BY_ID),
        Grouped.of(tables.sittings.all(), one -> Set.of(one.series()), SITTINGS_BY_DAY),
        Grouped.of(tables.items.all(), one -> Set.of(one.sitting()), ITEMS_BY_ID),
        Grouped.of(tables.items.all(), WorkIndex::owners, ITEMS_BY_ID),
        Grouped.of(
            tables.taskForces.all(),
            one -> Set.of(one.headquarters()),
            Comparator.comparing(one -> one.id().value())),
        Links.of(
            tables.taskForces.all(),
            (force, to) -> force.roles().forEach(role -> to.by(role.person(), role))),
        Grouped.of(tables.results.all(), one -> Set.of(one.headquarters()), RESULTS_BY_ID),
        Grouped.of(tables.results.all(), WorkIndex::origins, RESULTS_BY_ID));
  }

  private static Set<PersonId> conveners(MeetingSeries series) {
    return series.conveners().stream()
        .map(Convener::person)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Set<PersonId> owners(AgreedItem item) {
    return item.owners().stream()
        .map(ItemOwner::person)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Set<ResultId> origins(WorkResult result) {
    return result.grewFrom().stream()
        .map(Growth::from)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /**
   * Returns what this becomes by a change.
   *
   * @param before the tables before it
   */
  WorkIndex afterChange(Change change, Tables before) {
    if (change instanceof Change.PutSeries put) {
      MeetingSeries old = before.series.find(put.series().id());
      return new WorkIndex(
          series.afterChange(old, put.series()),
          ofForces.afterChange(old, put.series()),
          convened.afterChange(old, put.series()),
          sittings,
          items,
          owned,
          forces,
          roles,
          results,
          grown);
    } else if (change instanceof Change.PutSitting put) {
      Sitting old = before.sittings.find(put.sitting().id());
      return withSittings(sittings.afterChange(old, put.sitting()));
    } else if (change instanceof Change.PutAgreedItem put) {
      AgreedItem old = before.items.find(put.item().id());
      return withItems(items.afterChange(old, put.item()), owned.afterChange(old, put.item()));
    } else if (change instanceof Change.PutTaskForce put) {
      TaskForce old = before.taskForces.find(put.taskForce().id());
      return withForces(
          forces.afterChange(old, put.taskForce()), roles.afterChange(old, put.taskForce()));
    } else if (change instanceof Change.PutWorkResult put) {
      WorkResult old = before.results.find(put.result().id());
      return withResults(
          results.afterChange(old, put.result()), grown.afterChange(old, put.result()));
    }
    return this;
  }

  private WorkIndex withSittings(Grouped<SeriesId, Sitting> changed) {
    return new WorkIndex(
        series, ofForces, convened, changed, items, owned, forces, roles, results, grown);
  }

  private WorkIndex withItems(
      Grouped<SittingId, AgreedItem> bySitting, Grouped<PersonId, AgreedItem> byOwner) {
    return new WorkIndex(
        series, ofForces, convened, sittings, bySitting, byOwner, forces, roles, results, grown);
  }

  private WorkIndex withForces(
      Grouped<HeadquartersId, TaskForce> changed, Links<PersonId, TaskForce> byPerson) {
    return new WorkIndex(
        series, ofForces, convened, sittings, items, owned, changed, byPerson, results, grown);
  }

  private WorkIndex withResults(
      Grouped<HeadquartersId, WorkResult> changed, Grouped<ResultId, WorkResult> byOrigin) {
    return new WorkIndex(
        series, ofForces, convened, sittings, items, owned, forces, roles, changed, byOrigin);
  }

  /** Returns whom a task force ever names, each once. */
  static List<PersonId> people(TaskForce force) {
    return force.roles().stream().map(role -> role.person()).distinct().toList();
  }
}
