package org.aidgov.benchmarks.dto;

import java.time.LocalDate;
import java.util.List;
import org.aidgov.core.party.PartyStatus;
import org.aidgov.core.party.TransferStep;
import org.jspecify.annotations.Nullable;

/** What a person is to the Party. */
public record PartyDto(
    List<Status> statuses,
    @Nullable String home,
    List<Transfer> transfers,
    List<Membership> memberships,
    List<Suspension> voteSuspensions,
    List<String> attended) {
  /** Takes an absent list for an empty one. */
  public PartyDto {
    statuses = Lists.orEmpty(statuses);
    transfers = Lists.orEmpty(transfers);
    memberships = Lists.orEmpty(memberships);
    voteSuspensions = Lists.orEmpty(voteSuspensions);
    attended = Lists.orEmpty(attended);
  }

  /** A status for some days. */
  public record Status(PartyStatus status, Days days) {}

  /** A transfer of the relation. */
  public record Transfer(
      String to, @Nullable LocalDate letterValidUntil, List<TransferStepDto> steps) {}

  /** A step of a transfer. */
  public record TransferStepDto(TransferStep.Kind kind, LocalDate on) {}

  /** A branch the person is in. */
  public record Membership(String branch, Days days) {}

  /** Days without the right to vote. */
  public record Suspension(Days days) {}
}
