package org.aidgov.benchmarks.data;

import static org.aidgov.core.party.TransferStep.Kind.RECEIVED;
import static org.aidgov.core.party.TransferStep.Kind.SENT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.party.BranchMembership;
import org.aidgov.core.party.MeetingId;
import org.aidgov.core.party.PartyFile;
import org.aidgov.core.party.PartyOrganisationId;
import org.aidgov.core.party.PartyStatus;
import org.aidgov.core.party.RelationTransfer;
import org.aidgov.core.party.StatusPeriod;
import org.aidgov.core.party.TransferStep;
import org.aidgov.core.value.DayRange;

/** Makes up what one person is to the Party. */
final class PartyFiles {
  private static final DayRange FORMAL = DayRange.parse("2010-07-01/..");
  private static final DayRange PROBATIONARY = DayRange.openFrom(Dossiers.PROBATION);
  private static final PartyOrganisationId HOME = new PartyOrganisationId("home-branch");

  private PartyFiles() {}

  static PartyFile of(Slot slot, PartyStatus status) {
    DayRange days = status == PartyStatus.PROBATIONARY ? PROBATIONARY : FORMAL;
    PartyFile.Builder file =
        PartyFile.builder().addStatus(new StatusPeriod(status, days, DayRange.ALWAYS));
    if (!status.isMember()) {
      return file.build();
    }
    List<BranchMembership> memberships = new ArrayList<>(4);
    addTemporary(slot, memberships);
    addHost(slot, memberships);
    return file.home(HOME)
        .transfers(transfers(slot))
        .memberships(memberships)
        .attended(attended(slot, memberships))
        .build();
  }

  private static void addTemporary(Slot slot, List<BranchMembership> memberships) {
    LocalDate from = later(slot.arrived, Branches.BEGAN);
    if (slot.returned.isPresent() && slot.returned.get().isBefore(from)) {
      return;
    }
    DayRange days = Dossiers.from(slot, from);
    Line own = slot.line();
    Line other = otherLine(slot);
    if (slot.defect != Defect.NO_TEMPORARY_BRANCH) {
      Line line = slot.defect == Defect.OTHER_GROUPS_BRANCH ? other : own;
      memberships.add(membership(line.branch, days));
    }
    if (slot.defect == Defect.TWO_TEMPORARY_BRANCHES) {
      memberships.add(membership(other.branch, days));
    }
  }

  private static Line otherLine(Slot slot) {
    List<Line> lines = slot.command.lines;
    return lines.get(slot.line() == lines.get(0) ? 1 : 0);
  }

  private static void addHost(Slot slot, List<BranchMembership> memberships) {
    if (slot.earlier != null) {
      memberships.add(membership(slot.earlier.branch, Shared.range(received(slot), slot.moved)));
      memberships.add(membership(slot.site.branch, Shared.openFrom(slot.moved)));
      return;
    }
    if (slot.returned.isPresent() && slot.returned.get().isBefore(received(slot))
        || slot.defect == Defect.NO_HOST_BRANCH
        || slot.defect == Defect.NOT_TRANSFERRED) {
      return;
    }
    DayRange days = Dossiers.from(slot, received(slot));
    memberships.add(
        membership(
            slot.defect == Defect.HOST_WITHOUT_RELATION
                ? Dossiers.other(slot).branch
                : relation(slot).branch,
            days));
    if (slot.defect == Defect.TWO_HOST_BRANCHES) {
      memberships.add(membership(Dossiers.other(slot).branch, days));
    }
  }

  private static BranchMembership membership(PartyOrganisationId branch, DayRange days) {
    return new BranchMembership(branch, days, DayRange.ALWAYS);
  }

  /** Where the relation is while the person serves at the last site. */
  private static Site relation(Slot slot) {
    return slot.defect == Defect.HOST_OF_OTHER_UNIT ? Dossiers.other(slot) : slot.site;
  }

  private static LocalDate received(Slot slot) {
    return slot.arrived.plusDays(10);
  }

  private static List<RelationTransfer> transfers(Slot slot) {
    List<RelationTransfer> transfers = new ArrayList<>(2);
    Site first = slot.earlier == null ? relation(slot) : slot.earlier;
    Optional<LocalDate> end = slot.returned;
    LocalDate received = received(slot);
    if (end.isPresent() && end.get().isBefore(received)) {
      return transfers;
    }
    transfers.add(
        slot.defect == Defect.NOT_TRANSFERRED
            ? sent(first.branch, slot.arrived.plusDays(4))
            : transfer(first.branch, slot.arrived.plusDays(4), received));
    if (slot.earlier != null) {
      transfers.add(transfer(slot.site.branch, slot.moved.minusDays(8), slot.moved));
    }
    end.ifPresent(last -> transfers.add(transfer(HOME, last, last.plusDays(6))));
    return transfers;
  }

  private static RelationTransfer sent(PartyOrganisationId to, LocalDate sent) {
    return new RelationTransfer(
        to, Optional.empty(), List.of(TransferStep.of(SENT, Shared.day(sent))));
  }

  private static RelationTransfer transfer(
      PartyOrganisationId to, LocalDate sent, LocalDate received) {
    return new RelationTransfer(
        to,
        Optional.empty(),
        List.of(
            TransferStep.of(SENT, Shared.day(sent)),
            TransferStep.of(RECEIVED, Shared.day(received))));
  }

  /** All the meetings of branches that the person was in on the day. */
  private static List<MeetingId> attended(Slot slot, List<BranchMembership> memberships) {
    List<MeetingId> attended = new ArrayList<>(4);
    for (BranchMembership membership : memberships) {
      for (Attendance meeting : slot.command.attendance(membership.branch())) {
        if (membership.days().contains(meeting.day())) {
          attended.add(meeting.meeting());
        }
      }
    }
    if (slot.leader) {
      attended.add(Meetings.id(slot.command.province.committee, Meetings.LIFE_MEETING));
    }
    return attended;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
