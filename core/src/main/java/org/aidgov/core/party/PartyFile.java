package org.aidgov.core.party;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.value.Facts;
import org.aidgov.core.value.GovernanceStyle;
import org.aidgov.core.value.Known;
import org.immutables.value.Value;

/**
 * What a person is to the Party: status, relation, branches, attendance.
 *
 * @param statuses the status over time; that somebody is <em>not</em> a member is said too, for
 *     silence means that nobody knows
 * @param home the organisation that had the relation before any transfer; absent for a non-member
 * @param transfers transfers of the relation, in order of days
 * @param memberships in whose organisational life the person takes part
 * @param voteSuspensions days without the right to vote
 * @param attended the meetings of organisational life attended, in order of ids
 */
@Value.Builder
@GovernanceStyle
@JsonPropertyOrder({"statuses", "home", "transfers", "memberships", "voteSuspensions", "attended"})
public record PartyFile(
    @JsonProperty(required = true) List<StatusPeriod> statuses,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<PartyOrganisationId> home,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<RelationTransfer> transfers,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<BranchMembership> memberships,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<VoteSuspension> voteSuspensions,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<MeetingId> attended)
    implements WithPartyFile {
  /** Puts each list in order. */
  public PartyFile {
    statuses = Facts.byDays(statuses);
    home = Facts.optional(home);
    transfers = Facts.ordered(transfers, PartyFile::start);
    memberships = Facts.byDays(memberships);
    voteSuspensions = Facts.byDays(voteSuspensions);
    attended = Facts.ordered(attended, MeetingId::value);
  }

  private static LocalDate start(RelationTransfer transfer) {
    return transfer.steps().isEmpty() ? LocalDate.MAX : transfer.steps().get(0).on();
  }

  /**
   * Returns the organisation that has the relation on a day, and so is responsible for the member:
   * the sender until the receiver has received. Nothing for somebody without a relation.
   */
  public Optional<PartyOrganisationId> relation(LocalDate day) {
    Optional<PartyOrganisationId> at = home;
    LocalDate since = LocalDate.MIN;
    for (RelationTransfer transfer : transfers) {
      if (transfer.state(day) == TransferState.RECEIVED) {
        LocalDate received = transfer.dayOf(TransferStep.Kind.RECEIVED).orElseThrow();
        // Not the transfer that began last: the one that was received last.
        if (!received.isBefore(since)) {
          at = Optional.of(transfer.to());
          since = received;
        }
      }
    }
    return at;
  }

  /** Returns what the books said of it on a day. */
  public PartyFile knownOn(int epochDay) {
    List<StatusPeriod> statusesThen = Known.on(epochDay, statuses);
    List<RelationTransfer> transfersThen =
        Facts.map(transfers, transfer -> transfer.knownOn(epochDay));
    List<BranchMembership> membershipsThen = Known.on(epochDay, memberships);
    List<VoteSuspension> voteSuspensionsThen = Known.on(epochDay, voteSuspensions);
    boolean same =
        statusesThen == statuses
            && transfersThen == transfers
            && membershipsThen == memberships
            && voteSuspensionsThen == voteSuspensions;
    return same
        ? this
        : new PartyFile(
            statusesThen, home, transfersThen, membershipsThen, voteSuspensionsThen, attended);
  }

  /** Starts a file from nothing. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects what a file consists of. */
  public static class Builder extends PartyFileBuilder {
    Builder() {}
  }
}
