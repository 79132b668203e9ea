package org.aidgov.benchmarks.dto;

import java.time.LocalDate;
import java.util.List;
import org.aidgov.benchmarks.validator.BranchSize;
import org.aidgov.benchmarks.validator.OneSecretary;
import org.aidgov.core.party.BranchRole;
import org.aidgov.core.party.PartyOrganisationKind;
import org.jspecify.annotations.Nullable;

/** A branch. */
@BranchSize
@OneSecretary
public record BranchDto(
    String id,
    String name,
    PartyOrganisationKind kind,
    String headquarters,
    Days days,
    @Nullable Approval approval,
    List<GroupCoverage> groups,
    List<UnitCoverage> units,
    List<Role> roles) {
  /** Takes an absent list for an empty one. */
  public BranchDto {
    groups = Lists.orEmpty(groups);
    units = Lists.orEmpty(units);
    roles = Lists.orEmpty(roles);
  }

  /** The approval by a higher organisation. */
  public record Approval(String by, @Nullable LocalDate appliedOn, LocalDate on) {}

  /** A group it is set up for. */
  public record GroupCoverage(String group, Days days) {}

  /** A unit whose branch it is. */
  public record UnitCoverage(String unit, Days days) {}

  /** Somebody with a role. */
  public record Role(String person, BranchRole.Kind role, BranchRole.Basis basis, Days days) {}
}
