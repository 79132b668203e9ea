package org.aidgov.rules.decision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.aidgov.core.grid.CellId;
import org.aidgov.core.institution.InstitutionId;
import org.aidgov.core.meeting.ItemId;
import org.aidgov.core.meeting.SeriesId;
import org.aidgov.core.meeting.TaskForceId;
import org.aidgov.core.party.MeetingId;
import org.aidgov.core.party.PartyOrganisationId;
import org.aidgov.core.register.CellView;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.register.SubjectId;
import org.aidgov.core.staff.Headquarters;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.staff.OfficeGroupId;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.staff.UnitId;

/** To which headquarters a subject belongs on a day. */
public final class Homes {
  private final RegisterView view;
  private final List<Headquarters> all = new ArrayList<>();
  private final List<Headquarters> existing = new ArrayList<>();

  /** Looks at the headquarters of a register. */
  public Homes(RegisterView view) {
    this.view = view;
    view.headquarters(
        shown -> {
          all.add(shown.headquarters());
          if (shown.exists()) {
            existing.add(shown.headquarters());
          }
        });
  }

  /** Returns the headquarters; none if the subject is not in the register, or of nobody. */
  public Set<HeadquartersId> of(SubjectId subject) {
    Set<HeadquartersId> homes = new TreeSet<>();
    String id = subject.id();
    switch (subject.scope()) {
      case PERSON, CARE -> addPerson(new PersonId(id), homes);
      case CELL -> addCell(new CellId(id), homes, new HashSet<>());
      case OFFICE_GROUP ->
          view.group(new OfficeGroupId(id))
              .ifPresent(group -> homes.add(group.group().headquarters()));
      case BRANCH -> addOrganisation(new PartyOrganisationId(id), homes);
      case MEETING ->
          view.meeting(new MeetingId(id))
              .ifPresent(meeting -> addOrganisation(meeting.meeting().organisation(), homes));
      case UNIT -> addUnit(new UnitId(id), homes);
      case HEADQUARTERS, HEADQUARTERS_CARE -> homes.add(new HeadquartersId(id));
      case PROVINCE -> addProvincial(id, homes);
      case INSTITUTION ->
          view.institution(new InstitutionId(id))
              .ifPresent(shown -> homes.add(shown.institution().headquarters()));
      case SERIES ->
          view.series(new SeriesId(id))
              .ifPresent(shown -> homes.add(shown.series().headquarters()));
      case TASK_FORCE ->
          view.taskForce(new TaskForceId(id))
              .ifPresent(shown -> homes.add(shown.taskForce().headquarters()));
      case AGREED_ITEM ->
          view.agreedItem(new ItemId(id))
              .ifPresent(shown -> homes.add(shown.series().headquarters()));
    }
    return homes;
  }

  /** Tells whether a headquarters is another one or stands above it. */
  public boolean isOrStandsAbove(HeadquartersId one, HeadquartersId other) {
    Set<HeadquartersId> seen = new HashSet<>();
    HeadquartersId current = other;
    while (seen.add(current)) {
      if (current.equals(one)) {
        return true;
      }
      HeadquartersId below = current;
      current =
          all.stream()
              .filter(headquarters -> headquarters.id().equals(below))
              .flatMap(headquarters -> headquarters.parent().stream())
              .findFirst()
              .orElse(current);
    }
    return false;
  }

  public boolean isProvincial(HeadquartersId id) {
    return all.stream()
        .anyMatch(one -> one.id().equals(id) && one.level() == Headquarters.Level.PROVINCIAL);
  }

  /** Who does not serve is of the headquarters of all tours. */
  private void addPerson(PersonId id, Set<HeadquartersId> homes) {
    view.person(id)
        .ifPresent(
            person -> {
              person.headquarters().forEach(one -> homes.add(one.id()));
              if (homes.isEmpty()) {
                person.person().tours().forEach(tour -> homes.add(tour.headquarters()));
              }
            });
  }

  /** A cell is of the headquarters it, or one below it, stands on; if none, of the province's. */
  private void addCell(CellId id, Set<HeadquartersId> homes, Set<CellId> seen) {
    view.cell(id)
        .ifPresent(
            cell -> {
              addBases(cell, homes, seen);
              if (homes.isEmpty()) {
                addProvincial(cell.cell().province(), homes);
              }
            });
  }

  private void addBases(CellView cell, Set<HeadquartersId> homes, Set<CellId> seen) {
    if (seen.add(cell.cell().id())) {
      cell.headquarters().forEach(claim -> homes.add(claim.headquarters()));
      cell.units().forEach(claim -> addUnit(claim.unit(), homes));
      cell.children().forEach(child -> addBases(cell.show(child), homes, seen));
    }
  }

  private void addUnit(UnitId id, Set<HeadquartersId> homes) {
    view.unit(id)
        .ifPresent(
            unit ->
                existing.stream()
                    .filter(one -> one.places().contains(unit.unit().place()))
                    .forEach(one -> homes.add(one.id())));
  }

  private void addOrganisation(PartyOrganisationId id, Set<HeadquartersId> homes) {
    view.branch(id).ifPresent(branch -> homes.add(branch.branch().headquarters()));
    view.headquarters(
        shown ->
            shown.committees().stream()
                .filter(committee -> committee.id().equals(id))
                .forEach(committee -> homes.add(committee.headquarters())));
  }

  private void addProvincial(String province, Set<HeadquartersId> homes) {
    existing.stream()
        .filter(one -> one.province().equals(province))
        .filter(one -> one.level() == Headquarters.Level.PROVINCIAL)
        .forEach(one -> homes.add(one.id()));
  }
}
