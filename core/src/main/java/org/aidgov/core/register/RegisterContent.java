package org.aidgov.core.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.aidgov.core.grid.Cell;
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
import org.aidgov.core.value.Facts;
import org.aidgov.core.value.GovernanceStyle;
import org.aidgov.core.value.Known;
import org.immutables.value.Value;

/**
 * What a register says, as written in JSON: not yet checked for ids that are there twice or
 * nowhere.
 *
 * @param batches 批次
 * @param places 受援地
 * @param units 受援单位
 * @param homeUnits 派出单位
 * @param headquarters 指挥部
 * @param groups 办组
 * @param cells 网格
 * @param committees 指挥部党委
 * @param branches 党支部
 * @param meetings 组织生活
 * @param people the seconded staff
 * @param ledgers 监督台账
 */
@Value.Builder
@GovernanceStyle
@JsonPropertyOrder({
  "batches",
  "places",
  "units",
  "homeUnits",
  "headquarters",
  "groups",
  "cells",
  "committees",
  "branches",
  "meetings",
  "people",
  "ledgers"
})
public record RegisterContent(
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Batch> batches,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Place> places,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<RecipientUnit> units,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<HomeUnit> homeUnits,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Headquarters> headquarters,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<OfficeGroup> groups,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Cell> cells,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<PartyCommittee> committees,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Branch> branches,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<LifeMeeting> meetings,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Dossier> people,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<SupervisionLedger> ledgers)
    implements WithRegisterContent {
  /** Takes an absent list for an empty one. */
  public RegisterContent {
    batches = Facts.list(batches);
    places = Facts.list(places);
    units = Facts.list(units);
    homeUnits = Facts.list(homeUnits);
    headquarters = Facts.list(headquarters);
    groups = Facts.list(groups);
    cells = Facts.list(cells);
    committees = Facts.list(committees);
    branches = Facts.list(branches);
    meetings = Facts.list(meetings);
    people = Facts.list(people);
    ledgers = Facts.list(ledgers);
  }

  /** Returns what the books said on a day. */
  public RegisterContent knownOn(int epochDay) {
    return new RegisterContent(
        batches,
        places,
        Facts.map(units, unit -> unit.knownOn(epochDay)),
        homeUnits,
        Facts.map(headquarters, one -> one.knownOn(epochDay)),
        Facts.map(groups, group -> group.knownOn(epochDay)),
        Facts.map(cells, cell -> cell.knownOn(epochDay)),
        committees,
        Facts.map(branches, branch -> branch.knownOn(epochDay)),
        Known.on(epochDay, meetings),
        Facts.map(people, dossier -> dossier.knownOn(epochDay)),
        Facts.map(ledgers, ledger -> ledger.knownOn(epochDay)));
  }

  /** Starts a content from nothing. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects what a content consists of. */
  public static class Builder extends RegisterContentBuilder {
    Builder() {}
  }
}
