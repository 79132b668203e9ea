package org.aidgov.core.party;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.Entity;
import org.aidgov.core.value.Facts;
import org.aidgov.core.value.GovernanceStyle;
import org.aidgov.core.value.Known;
import org.aidgov.core.value.Lasting;
import org.aidgov.core.value.Texts;
import org.immutables.value.Value;

/**
 * A branch in which seconded members lead organisational life: a host branch (of a recipient unit)
 * or a temporary one (of the headquarters).
 *
 * @param id what it is known by
 * @param name what people call it
 * @param kind which kind of branch; 9xx kinds are temporary
 * @param headquarters whose people it is for
 * @param days the days of its existence
 * @param approval the approval by a higher Party organisation
 * @param groups the office groups a temporary branch is set up for
 * @param units the recipient units whose branch a host branch is
 * @param roles secretary and committee
 * @param acts what it has done beyond meetings
 */
@Value.Builder
@GovernanceStyle
@SuppressWarnings(
    "immutables:from") // an id is narrower than Entity's; from() copies it all the same
@JsonPropertyOrder({
  "id",
  "name",
  "kind",
  "headquarters",
  "days",
  "approval",
  "groups",
  "units",
  "roles",
  "acts"
})
public record Branch(
    @JsonProperty(required = true) PartyOrganisationId id,
    @JsonProperty(required = true) String name,
    @JsonProperty(required = true) PartyOrganisationKind kind,
    @JsonProperty(required = true) HeadquartersId headquarters,
    @JsonProperty(required = true) DayRange days,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Approval> approval,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<GroupCoverage> groups,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<UnitCoverage> units,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<BranchRole> roles,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<RecordedAct> acts)
    implements Entity, Lasting, WithBranch {
  /**
   * @throws IllegalArgumentException if the name is blank or too long, or the kind is not one of a
   *     branch
   */
  public Branch {
    Texts.checkPresent("name", name);
    if (!kind.isBranch()) {
      throw new IllegalArgumentException(
          "kind must be a branch's (631, 632, 931, 932), but was "
              + kind
              + " ("
              + kind.code()
              + ")");
    }
    approval = Facts.optional(approval);
    groups = Facts.byDays(groups);
    units = Facts.byDays(units);
    roles = Facts.byDays(roles);
    acts = Facts.ordered(acts, RecordedAct::on);
  }

  /** Tells whether it is a temporary branch (临时党支部). */
  @JsonIgnore
  public boolean isTemporary() {
    return kind.isTemporary();
  }

  /** Returns what the books said of it on a day. */
  public Branch knownOn(int epochDay) {
    List<GroupCoverage> groupsThen = Known.on(epochDay, groups);
    List<UnitCoverage> unitsThen = Known.on(epochDay, units);
    List<BranchRole> rolesThen = Known.on(epochDay, roles);
    List<RecordedAct> actsThen = Known.on(epochDay, acts);
    boolean same =
        groupsThen == groups && unitsThen == units && rolesThen == roles && actsThen == acts;
    return same
        ? this
        : new Branch(
            id,
            name,
            kind,
            headquarters,
            days,
            approval,
            groupsThen,
            unitsThen,
            rolesThen,
            actsThen);
  }

  /** Starts a branch from nothing. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects what a branch consists of. */
  public static class Builder extends BranchBuilder {
    Builder() {}
  }
}
