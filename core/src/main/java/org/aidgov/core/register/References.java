package org.aidgov.core.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aidgov.core.care.CareFile;
import org.aidgov.core.discipline.Arrangement;
import org.aidgov.core.discipline.DisciplineBodyId;
import org.aidgov.core.discipline.DisciplineLedger;
import org.aidgov.core.grid.Cell;
import org.aidgov.core.institution.Duty;
import org.aidgov.core.institution.DutyAssignment;
import org.aidgov.core.institution.Institution;
import org.aidgov.core.institution.InstitutionVersion;
import org.aidgov.core.institution.Measure;
import org.aidgov.core.institution.RevisionPlan;
import org.aidgov.core.meeting.AgreedItem;
import org.aidgov.core.meeting.MeetingFile;
import org.aidgov.core.meeting.MeetingSeries;
import org.aidgov.core.meeting.Sitting;
import org.aidgov.core.meeting.SittingId;
import org.aidgov.core.party.Branch;
import org.aidgov.core.party.LifeMeeting;
import org.aidgov.core.party.MeetingId;
import org.aidgov.core.party.PartyFile;
import org.aidgov.core.party.PartyOrganisationId;
import org.aidgov.core.staff.Headquarters;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.staff.Person;
import org.aidgov.core.staff.Tour;
import org.aidgov.core.supervision.SupervisionFile;
import org.aidgov.core.value.Id;
import org.aidgov.core.work.WorkResult;

/**
 * Finds the ids in a register that name nothing in it.
 *
 * <p>People are named freely by cells and branches: a head who is not on the roster is a finding,
 * not bad input. So are Party organisations outside the register, such as the branch at home.
 */
final class References {
  private final Tables tables;
  private final Tables said;
  private final Problems problems;

  /**
   * @param tables what is believed
   * @param said what is on record, corrected or not
   */
  References(Tables tables, Tables said, Problems problems) {
    this.tables = tables;
    this.said = said;
    this.problems = problems;
  }

  /** Checks the whole content. */
  void check(RegisterContent content) {
    each(
        "$.committees",
        content.committees().size(),
        (i, at) -> {
          checkNotBranch(content.committees().get(i).id(), at);
        });
    each(
        "$.units",
        content.units().size(),
        (i, at) -> {
          require(tables.places, content.units().get(i).place(), at, ".place", "$.places");
        });
    each(
        "$.headquarters",
        content.headquarters().size(),
        (i, at) -> {
          checkHeadquarters(content.headquarters().get(i), at);
        });
    each(
        "$.groups",
        content.groups().size(),
        (i, at) -> {
          checkIn(content.groups().get(i).headquarters(), at);
        });
    each("$.cells", content.cells().size(), (i, at) -> checkCell(content.cells().get(i), at));
    each(
        "$.committees",
        content.committees().size(),
        (i, at) -> {
          checkIn(content.committees().get(i).headquarters(), at);
        });
    each(
        "$.branches",
        content.branches().size(),
        (i, at) -> {
          checkBranch(content.branches().get(i), at);
        });
    each(
        "$.meetings",
        content.meetings().size(),
        (i, at) -> {
          checkMeeting(content.meetings().get(i), at);
        });
    checkMeetingIds(content.meetings());
    each(
        "$.people",
        content.people().size(),
        (i, at) -> {
          checkDossier(content.people().get(i), DossierParts.ALL, at);
        });
    checkInstitutional(content);
  }

  /** Checks one of the people of the content. */
  void checkPerson(Dossier dossier, int number) {
    checkDossier(dossier, DossierParts.ALL, new Numbered("$.people", number));
  }

  private void checkInstitutional(RegisterContent content) {
    each(
        "$.institutions",
        content.institutions().size(),
        (i, at) -> {
          checkInstitution(content.institutions().get(i), at);
        });
    each(
        "$.measures",
        content.measures().size(),
        (i, at) -> {
          checkMeasure(content.measures().get(i), at);
        });
    each("$.duties", content.duties().size(), (i, at) -> checkDuty(content.duties().get(i), at));
    each(
        "$.revisionPlans",
        content.revisionPlans().size(),
        (i, at) -> {
          checkPlan(content.revisionPlans().get(i), at);
        });
    each(
        "$.disciplineBodies",
        content.disciplineBodies().size(),
        (i, at) -> {
          checkIn(content.disciplineBodies().get(i).headquarters(), at);
        });
    each(
        "$.disciplineLedgers",
        content.disciplineLedgers().size(),
        (i, at) -> {
          checkLedger(content.disciplineLedgers().get(i), at);
        });
    each(
        "$.emergencies",
        content.emergencies().size(),
        (i, at) -> {
          checkIn(content.emergencies().get(i).headquarters(), at);
        });
    each(
        "$.supervisionLedgers",
        content.supervisionLedgers().size(),
        (i, at) -> {
          checkIn(content.supervisionLedgers().get(i).headquarters(), at);
        });
    checkWork(content);
  }

  private void checkWork(RegisterContent content) {
    each(
        "$.series",
        content.series().size(),
        (i, at) -> {
          checkSeries(content.series().get(i), at);
        });
    each(
        "$.sittings",
        content.sittings().size(),
        (i, at) -> {
          checkSitting(content.sittings().get(i), at);
        });
    each(
        "$.agreedItems",
        content.agreedItems().size(),
        (i, at) -> {
          checkItem(content.agreedItems().get(i), at);
        });
    each(
        "$.taskForces",
        content.taskForces().size(),
        (i, at) -> {
          checkIn(content.taskForces().get(i).headquarters(), at);
        });
    each(
        "$.workResults",
        content.workResults().size(),
        (i, at) -> {
          checkResult(content.workResults().get(i), at);
        });
  }

  private void checkWork(Change change, Path at) {
    if (change instanceof Change.PutSeries put) {
      checkSeries(put.series(), at);
    } else if (change instanceof Change.PutSitting put) {
      checkSitting(put.sitting(), at);
    } else if (change instanceof Change.PutAgreedItem put) {
      checkItem(put.item(), at);
    } else if (change instanceof Change.PutTaskForce put) {
      checkIn(put.taskForce().headquarters(), at);
    } else if (change instanceof Change.PutWorkResult put) {
      checkResult(put.result(), at);
    }
  }

  private void checkSeries(MeetingSeries series, Path at) {
    checkIn(series.headquarters(), at);
    series
        .taskForce()
        .ifPresent(force -> require(tables.taskForces, force, at, ".taskForce", "$.taskForces"));
  }

  private void checkSitting(Sitting sitting, Path at) {
    require(tables.series, sitting.series(), at, ".series", "$.series");
    String id = sitting.id().value();
    // Party meetings never count as one of the three systems, so the two are kept apart.
    checkNotShared(
        said.meetings.has(new MeetingId(id)), id, "a meeting of organisational life", at);
    sitting
        .partyMeeting()
        .filter(meeting -> !said.meetings.has(meeting))
        .ifPresent(meeting -> require(tables.meetings, meeting, at, ".partyMeeting", "$.meetings"));
  }

  private void checkNotSitting(String id, Path at) {
    checkNotShared(said.sittings.has(new SittingId(id)), id, "a sitting", at);
  }

  private void checkItem(AgreedItem item, Path at) {
    require(tables.sittings, item.sitting(), at, ".sitting", "$.sittings");
  }

  private void checkResult(WorkResult result, Path at) {
    checkIn(result.headquarters(), at);
    each(
        at,
        ".grewFrom",
        result.grewFrom(),
        (growth, to) -> {
          require(tables.results, growth.from(), to, ".from", "$.workResults");
        });
  }

  private void checkMeetingFile(MeetingFile file, Path at) {
    each(
        at,
        ".meetings.series",
        file.series(),
        (membership, to) -> {
          require(tables.series, membership.series(), to, ".series", "$.series");
        });
    each(
        at,
        ".meetings.attended",
        file.attended(),
        (attendance, to) -> {
          require(tables.sittings, attendance.sitting(), to, ".sitting", "$.sittings");
        });
  }

  /**
   * Checks what one of several changes puts into the register.
   *
   * @param before what was on record before, and has been checked
   */
  void check(Change change, int number, Tables before) {
    Path at = new Numbered("$", number);
    if (change instanceof Change.PutPerson put) {
      Dossier earlier = before.people.find(put.dossier().person().id());
      checkDossier(put.dossier(), DossierParts.changed(earlier, put.dossier()), at);
    } else if (change instanceof Change.PutMeeting put) {
      checkMeeting(put.meeting(), at);
      checkNotSitting(put.meeting().id().value(), at);
    } else if (change instanceof Change.PutCell put) {
      checkCell(put.cell(), at);
    } else if (change instanceof Change.PutBranch put) {
      checkBranch(put.branch(), at);
      checkNotCommittee(put.branch().id(), at);
    } else if (change instanceof Change.PutGroup put) {
      checkIn(put.group().headquarters(), at);
    } else if (change instanceof Change.PutHeadquarters put) {
      checkHeadquarters(put.headquarters(), at);
    } else if (change instanceof Change.PutCommittee put) {
      checkIn(put.committee().headquarters(), at);
      checkNotBranch(put.committee().id(), at);
    } else if (change instanceof Change.PutUnit put) {
      require(tables.places, put.unit().place(), at, ".place", "$.places");
    } else if (change instanceof Change.PutInstitution put) {
      checkInstitution(put.institution(), at);
    } else if (change instanceof Change.PutMeasure put) {
      checkMeasure(put.measure(), at);
    } else if (change instanceof Change.PutDuty put) {
      checkDuty(put.duty(), at);
    } else if (change instanceof Change.PutRevisionPlan put) {
      checkPlan(put.plan(), at);
    } else if (change instanceof Change.PutDisciplineBody put) {
      checkIn(put.body().headquarters(), at);
    } else if (change instanceof Change.PutDisciplineLedger put) {
      checkLedger(put.ledger(), at);
    } else if (change instanceof Change.PutEmergency put) {
      checkIn(put.emergency().headquarters(), at);
    } else if (change instanceof Change.PutSupervisionLedger put) {
      checkIn(put.ledger().headquarters(), at);
    } else {
      checkWork(change, at);
    }
  }

  /** Meetings name branches and committees alike, so the two must not share an id. */
  private void checkNotBranch(PartyOrganisationId id, Path at) {
    checkNotShared(tables.branches.has(id), id.value(), "a branch", at);
  }

  private void checkNotCommittee(PartyOrganisationId id, Path at) {
    checkNotShared(tables.committees.has(id), id.value(), "a committee", at);
  }

  private void checkNotShared(boolean shared, String id, String with, Path at) {
    if (shared) {
      problems.add(new Problem(at.to(".id", id), id, "must not be the id of " + with + ", too"));
    }
  }

  private void checkIn(HeadquartersId headquarters, Path at) {
    require(tables.headquarters, headquarters, at, ".headquarters", "$.headquarters");
  }

  private void checkMeeting(LifeMeeting meeting, Path at) {
    if (!tables.committees.has(meeting.organisation())) {
      require(
          tables.branches,
          meeting.organisation(),
          at,
          ".organisation",
          "$.branches or $.committees");
    }
  }

  /** What was corrected is on record beside what is believed in its place, with the same id. */
  private void checkMeetingIds(List<LifeMeeting> meetings) {
    Map<MeetingId, List<Integer>> numbers = new HashMap<>();
    for (int i = 0; i < meetings.size(); i++) {
      LifeMeeting meeting = meetings.get(i);
      List<Integer> earlier = numbers.computeIfAbsent(meeting.id(), id -> new ArrayList<>(1));
      for (int other : earlier) {
        if (meetings.get(other).known().overlaps(meeting.known())) {
          problems.add(Table.twice("$.meetings", "id", i, other, meeting.id()));
          break;
        }
      }
      earlier.add(i);
    }
  }

  private void checkLedger(DisciplineLedger ledger, Path at) {
    checkIn(ledger.headquarters(), at);
    each(
        at,
        ".supervision",
        ledger.supervision(),
        (supervision, to) -> {
          require(tables.cells, supervision.cell(), to, ".cell", "$.cells");
        });
    each(at, ".supervision", ledger.supervision(), this::checkBody);
    each(
        at,
        ".matters",
        ledger.matters(),
        (matter, to) -> {
          matter.to().ifPresent(body -> requireBody(body, to, ".to"));
        });
  }

  private void checkBody(Arrangement arrangement, Path at) {
    arrangement.body().ifPresent(body -> requireBody(body, at, ".body"));
  }

  private void requireBody(DisciplineBodyId body, Path at, String field) {
    require(tables.disciplineBodies, body, at, field, "$.disciplineBodies");
  }

  private void checkHeadquarters(Headquarters headquarters, Path at) {
    headquarters
        .parent()
        .ifPresent(p -> require(tables.headquarters, p, at, ".parent", "$.headquarters"));
    each(
        at,
        ".places",
        headquarters.places(),
        (place, to) -> {
          require(tables.places, place, to, "", "$.places");
        });
  }

  private void checkCell(Cell cell, Path at) {
    each(
        at,
        ".parents",
        cell.parents(),
        (parent, to) -> {
          require(tables.cells, parent.cell(), to, ".cell", "$.cells");
        });
    each(
        at,
        ".units",
        cell.units(),
        (claim, to) -> {
          require(tables.units, claim.unit(), to, ".unit", "$.units");
        });
    each(
        at,
        ".headquarters",
        cell.headquarters(),
        (claim, to) -> {
          require(tables.headquarters, claim.headquarters(), to, ".headquarters", "$.headquarters");
        });
  }

  private void checkBranch(Branch branch, Path at) {
    require(tables.headquarters, branch.headquarters(), at, ".headquarters", "$.headquarters");
    each(
        at,
        ".groups",
        branch.groups(),
        (coverage, to) -> {
          require(tables.groups, coverage.group(), to, ".group", "$.groups");
        });
    each(
        at,
        ".units",
        branch.units(),
        (coverage, to) -> {
          require(tables.units, coverage.unit(), to, ".unit", "$.units");
        });
  }

  private void checkDossier(Dossier dossier, int changed, Path at) {
    if ((changed & DossierParts.PERSON) != 0) {
      checkPerson(dossier.person(), at);
    }
    if ((changed & DossierParts.CELLS) != 0) {
      each(
          at,
          ".cells",
          dossier.cells(),
          (assignment, to) -> {
            require(tables.cells, assignment.cell(), to, ".cell", "$.cells");
          });
    }
    if ((changed & DossierParts.PERSONAL_SUPERVISION) != 0) {
      each(at, ".personalSupervision", dossier.personalSupervision(), this::checkBody);
    }
    if ((changed & DossierParts.CARE) != 0) {
      dossier.care().ifPresent(care -> checkCare(care, at));
    }
    if ((changed & DossierParts.SUPERVISION) != 0) {
      each(
          at,
          ".supervision.shifts",
          dossier.supervision().map(SupervisionFile::shifts).orElse(List.of()),
          (shift, to) -> {
            require(tables.units, shift.unit(), to, ".unit", "$.units");
          });
    }
    if ((changed & DossierParts.MEETINGS) != 0) {
      dossier.meetings().ifPresent(file -> checkMeetingFile(file, at));
    }
    if ((changed & DossierParts.PARTY) != 0) {
      dossier.party().ifPresent(file -> checkParty(file, at));
    }
  }

  private void checkPerson(Person person, Path at) {
    each(at, ".person.tours", person.tours(), this::checkTour);
    each(
        at,
        ".person.posts",
        person.posts(),
        (post, to) -> {
          require(tables.units, post.unit(), to, ".unit", "$.units");
        });
    each(
        at,
        ".person.groups",
        person.groups(),
        (assignment, to) -> {
          require(tables.groups, assignment.group(), to, ".group", "$.groups");
        });
  }

  private void checkParty(PartyFile file, Path at) {
    each(
        at,
        ".party.memberships",
        file.memberships(),
        (membership, to) -> {
          require(tables.branches, membership.branch(), to, ".branch", "$.branches");
        });
    each(
        at,
        ".party.attended",
        file.attended(),
        (meeting, to) -> {
          // A meeting found not to have been: attendance may still name it.
          if (!said.meetings.has(meeting)) {
            require(tables.meetings, meeting, to, "", "$.meetings");
          }
        });
  }

  private void checkCare(CareFile care, Path at) {
    each(
        at,
        ".care.offers",
        care.offers(),
        (offer, to) -> {
          require(tables.emergencies, offer.emergency(), to, ".emergency", "$.emergencies");
        });
  }

  private void checkTour(Tour tour, Path at) {
    require(tables.batches, tour.batch(), at, ".batch", "$.batches");
    require(tables.homeUnits, tour.homeUnit(), at, ".homeUnit", "$.homeUnits");
    require(tables.headquarters, tour.headquarters(), at, ".headquarters", "$.headquarters");
  }

  private void checkInstitution(Institution institution, Path at) {
    checkIn(institution.headquarters(), at);
    for (InstitutionVersion version : institution.versions()) {
      checkVersion(version, new Versioned(at, version.number()));
    }
  }

  private void checkVersion(InstitutionVersion version, Path at) {
    version
        .appliesTo()
        .ifPresent(
            to -> {
              each(
                  at,
                  ".appliesTo.headquarters",
                  to.headquarters(),
                  (one, path) -> {
                    require(tables.headquarters, one, path, "", "$.headquarters");
                  });
              each(
                  at,
                  ".appliesTo.groups",
                  to.groups(),
                  (group, path) -> {
                    require(tables.groups, group, path, "", "$.groups");
                  });
            });
    each(
        at,
        ".provisions",
        version.provisions(),
        (provision, to) -> {
          require(tables.duties, provision.duty(), to, ".duty", "$.duties");
        });
    each(
        at,
        ".steps",
        version.steps(),
        (step, to) -> {
          step.by().ifPresent(by -> require(tables.headquarters, by, to, ".by", "$.headquarters"));
        });
  }

  private void checkMeasure(Measure measure, Path at) {
    checkIn(measure.headquarters(), at);
    each(
        at,
        ".backings",
        measure.backings(),
        (backing, to) -> {
          require(tables.institutions, backing.institution(), to, ".institution", "$.institutions");
        });
  }

  private void checkDuty(Duty duty, Path at) {
    checkIn(duty.headquarters(), at);
    each(at, ".assignments", duty.assignments(), this::checkAssignment);
  }

  private void checkAssignment(DutyAssignment assignment, Path at) {
    assignment.headquarters().ifPresent(one -> checkIn(one, at));
    assignment.group().ifPresent(g -> require(tables.groups, g, at, ".group", "$.groups"));
    assignment.unit().ifPresent(u -> require(tables.units, u, at, ".unit", "$.units"));
  }

  private void checkPlan(RevisionPlan plan, Path at) {
    checkIn(plan.headquarters(), at);
    require(tables.batches, plan.batch(), at, ".batch", "$.batches");
    each(
        at,
        ".items",
        plan.items(),
        (item, to) -> {
          require(tables.institutions, item.institution(), to, ".institution", "$.institutions");
        });
  }

  private <I> void require(Table<I, ?> table, I id, Path at, String field, String where) {
    if (!table.has(id)) {
      String value = id instanceof Id known ? known.value() : id.toString();
      problems.add(new Problem(at.to(field, value), value, "must name one of " + where));
    }
  }

  private interface ByNumber {
    void check(int number, Path at);
  }

  private interface ByElement<T> {
    void check(T element, Path at);
  }

  private static void each(String list, int size, ByNumber check) {
    for (int i = 0; i < size; i++) {
      check.check(i, new Numbered(list, i));
    }
  }

  private static <T> void each(Path parent, String list, List<T> elements, ByElement<T> check) {
    for (T element : elements) {
      check.check(element, new Sorted(parent, list));
    }
  }

  /** A place, written out only if there is a problem with it. */
  private sealed interface Path {
    /** Returns the JSON path of a field there that has a value. */
    String to(String field, String value);
  }

  /** An element of a list that is in the order of the file. */
  private record Numbered(String list, int number) implements Path {
    @Override
    public String to(String field, String value) {
      return list + "[" + number + "]" + field;
    }
  }

  /** An element of a list that has been put in order, found by its value: its number is gone. */
  private record Sorted(Path parent, String list) implements Path {
    @Override
    public String to(String field, String value) {
      return parent.to(list, "") + "[?(@" + field + "=='" + value + "')]" + field;
    }
  }

  /** A version of an institution. */
  private record Versioned(Path parent, int number) implements Path {
    @Override
    public String to(String field, String value) {
      return parent.to(".versions", "") + "[?(@.number==" + number + ")]" + field;
    }
  }
}
