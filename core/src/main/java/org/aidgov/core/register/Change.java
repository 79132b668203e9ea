package org.aidgov.core.register;

import java.util.Optional;
import org.aidgov.core.care.Emergency;
import org.aidgov.core.discipline.DisciplineBody;
import org.aidgov.core.discipline.DisciplineLedger;
import org.aidgov.core.grid.Cell;
import org.aidgov.core.institution.Duty;
import org.aidgov.core.institution.Institution;
import org.aidgov.core.institution.Measure;
import org.aidgov.core.institution.RevisionPlan;
import org.aidgov.core.meeting.AgreedItem;
import org.aidgov.core.meeting.MeetingSeries;
import org.aidgov.core.meeting.Sitting;
import org.aidgov.core.meeting.TaskForce;
import org.aidgov.core.party.Branch;
import org.aidgov.core.party.LifeMeeting;
import org.aidgov.core.party.PartyCommittee;
import org.aidgov.core.staff.Batch;
import org.aidgov.core.staff.Headquarters;
import org.aidgov.core.staff.HomeUnit;
import org.aidgov.core.staff.OfficeGroup;
import org.aidgov.core.staff.Place;
import org.aidgov.core.staff.RecipientUnit;
import org.aidgov.core.supervision.SupervisionLedger;
import org.aidgov.core.work.WorkResult;

/**
 * One thing of a register as it is from now on: in the place of the one with its id, or added.
 *
 * <p>Nothing is ever taken out of a register. What ended has an end, and what was wrong is
 * corrected by the days on which it was {@linkplain org.aidgov.core.value.Known known}.
 */
public sealed interface Change {
  /** Returns it with what of it was in the books on a day; nothing for a meeting that was not. */
  default Optional<Change> knownOn(int epochDay) {
    return Optional.of(this);
  }

  /**
   * Puts somebody's dossier. Best made of the one before, as in {@code withCells}: parts that are
   * still the same objects are not worked out, and judged, again.
   */
  record PutPerson(Dossier dossier) implements Change {
    @Override
    public Optional<Change> knownOn(int epochDay) {
      return Optional.of(new PutPerson(dossier.knownOn(epochDay)));
    }
  }

  /** Puts a cell. */
  record PutCell(Cell cell) implements Change {
    @Override
    public Optional<Change> knownOn(int epochDay) {
      return Optional.of(new PutCell(cell.knownOn(epochDay)));
    }
  }

  /** Puts a branch. */
  record PutBranch(Branch branch) implements Change {
    @Override
    public Optional<Change> knownOn(int epochDay) {
      return Optional.of(new PutBranch(branch.knownOn(epochDay)));
    }
  }

  /**
   * Puts a meeting of organisational life: in the place of those on record with its id that would
   * be believed together with it. So a correction is two: the wrong one with its end, and the right
   * one from then on.
   */
  record PutMeeting(LifeMeeting meeting) implements Change {
    @Override
    public Optional<Change> knownOn(int epochDay) {
      return meeting.known().containsEpochDay(epochDay) ? Optional.of(this) : Optional.empty();
    }
  }

  /** Puts an office group. */
  record PutGroup(OfficeGroup group) implements Change {
    @Override
    public Optional<Change> knownOn(int epochDay) {
      return Optional.of(new PutGroup(group.knownOn(epochDay)));
    }
  }

  /** Puts a headquarters. */
  record PutHeadquarters(Headquarters headquarters) implements Change {
    @Override
    public Optional<Change> knownOn(int epochDay) {
      return Optional.of(new PutHeadquarters(headquarters.knownOn(epochDay)));
    }
  }

  /** Puts a headquarters' Party committee. */
  record PutCommittee(PartyCommittee committee) implements Change {}

  /** Puts a recipient unit. */
  record PutUnit(RecipientUnit unit) implements Change {
    @Override
    public Optional<Change> knownOn(int epochDay) {
      return Optional.of(new PutUnit(unit.knownOn(epochDay)));
    }
  }

  /** Puts a recipient place. */
  record PutPlace(Place place) implements Change {}

  /** Puts a sending unit. */
  record PutHomeUnit(HomeUnit homeUnit) implements Change {}

  /** Puts a batch. */
  record PutBatch(Batch batch) implements Change {}

  /** Puts an institution. */
  record PutInstitution(Institution institution) implements Change {
    @Override
    public Optional<Change> knownOn(int epochDay) {
      return Optional.of(new PutInstitution(institution.knownOn(epochDay)));
    }
  }

  /** Puts a management measure. */
  record PutMeasure(Measure measure) implements Change {
    @Override
    public Optional<Change> knownOn(int epochDay) {
      return Optional.of(new PutMeasure(measure.knownOn(epochDay)));
    }
  }

  /** Puts a duty. */
  record PutDuty(Duty duty) implements Change {
    @Override
    public Optional<Change> knownOn(int epochDay) {
      return Optional.of(new PutDuty(duty.knownOn(epochDay)));
    }
  }

  /** Puts a plan of systematic revision. */
  record PutRevisionPlan(RevisionPlan plan) implements Change {
    @Override
    public Optional<Change> knownOn(int epochDay) {
      return Optional.of(new PutRevisionPlan(plan.knownOn(epochDay)));
    }
  }

  /** Puts a discipline body. */
  record PutDisciplineBody(DisciplineBody body) implements Change {
    @Override
    public Optional<Change> knownOn(int epochDay) {
      return Optional.of(new PutDisciplineBody(body.knownOn(epochDay)));
    }
  }

  /** Puts a headquarters' ledger of clean aid. */
  record PutDisciplineLedger(DisciplineLedger ledger) implements Change {
    @Override
    public Optional<Change> knownOn(int epochDay) {
      return Optional.of(new PutDisciplineLedger(ledger.knownOn(epochDay)));
    }
  }

  /** Puts a headquarters' ledger of supervision. */
  record PutSupervisionLedger(SupervisionLedger ledger) implements Change {
    @Override
    public Optional<Change> knownOn(int epochDay) {
      return Optional.of(new PutSupervisionLedger(ledger.knownOn(epochDay)));
    }
  }

  /** Puts an emergency. */
  record PutEmergency(Emergency emergency) implements Change {
    @Override
    public Optional<Change> knownOn(int epochDay) {
      return Optional.of(new PutEmergency(emergency.knownOn(epochDay)));
    }
  }

  /** Puts a series of work meetings. */
  record PutSeries(MeetingSeries series) implements Change {
    @Override
    public Optional<Change> knownOn(int epochDay) {
      return Optional.of(new PutSeries(series.knownOn(epochDay)));
    }
  }

  /** Puts a work meeting. */
  record PutSitting(Sitting sitting) implements Change {
    @Override
    public Optional<Change> knownOn(int epochDay) {
      return Optional.of(new PutSitting(sitting.knownOn(epochDay)));
    }
  }

  /** Puts an agreed item. */
  record PutAgreedItem(AgreedItem item) implements Change {
    @Override
    public Optional<Change> knownOn(int epochDay) {
      return Optional.of(new PutAgreedItem(item.knownOn(epochDay)));
    }
  }

  /** Puts a task force. */
  record PutTaskForce(TaskForce taskForce) implements Change {
    @Override
    public Optional<Change> knownOn(int epochDay) {
      return Optional.of(new PutTaskForce(taskForce.knownOn(epochDay)));
    }
  }

  /** Puts a result of work. */
  record PutWorkResult(WorkResult result) implements Change {
    @Override
    public Optional<Change> knownOn(int epochDay) {
      return Optional.of(new PutWorkResult(result.knownOn(epochDay)));
    }
  }
}
