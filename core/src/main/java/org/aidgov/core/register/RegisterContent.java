package org.aidgov.core.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Function;
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
import org.aidgov.core.value.Facts;
import org.aidgov.core.value.GovernanceStyle;
import org.aidgov.core.value.Known;
import org.aidgov.core.work.WorkResult;
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
 * @param institutions 制度
 * @param measures 管理举措
 * @param duties 层级管理职责
 * @param revisionPlans 系统修编计划
 * @param disciplineBodies 纪律监督机构
 * @param disciplineLedgers 清廉援疆台账
 * @param emergencies 突发情况
 * @param supervisionLedgers 监督台账
 * @param series 会议系列
 * @param sittings 工作会议
 * @param agreedItems 议定事项
 * @param taskForces 工作专班
 * @param workResults 工作成果
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
  "institutions",
  "measures",
  "duties",
  "revisionPlans",
  "disciplineBodies",
  "disciplineLedgers",
  "emergencies",
  "supervisionLedgers",
  "series",
  "sittings",
  "agreedItems",
  "taskForces",
  "workResults"
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
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Institution> institutions,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Measure> measures,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Duty> duties,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<RevisionPlan> revisionPlans,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<DisciplineBody> disciplineBodies,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<DisciplineLedger> disciplineLedgers,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Emergency> emergencies,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<SupervisionLedger> supervisionLedgers,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<MeetingSeries> series,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Sitting> sittings,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<AgreedItem> agreedItems,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<TaskForce> taskForces,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<WorkResult> workResults)
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
    institutions = Facts.list(institutions);
    measures = Facts.list(measures);
    duties = Facts.list(duties);
    revisionPlans = Facts.list(revisionPlans);
    disciplineBodies = Facts.list(disciplineBodies);
    disciplineLedgers = Facts.list(disciplineLedgers);
    emergencies = Facts.list(emergencies);
    supervisionLedgers = Facts.list(supervisionLedgers);
    series = Facts.list(series);
    sittings = Facts.list(sittings);
    agreedItems = Facts.list(agreedItems);
    taskForces = Facts.list(taskForces);
    workResults = Facts.list(workResults);
  }

  /** Returns what the books said on a day. */
  @SuppressWarnings("ReferenceEquality") // unchanged parts are the same objects
  public RegisterContent knownOn(int epochDay) {
    List<RecipientUnit> unitsThen = Facts.map(units, unit -> unit.knownOn(epochDay));
    List<Headquarters> headquartersThen = Facts.map(headquarters, one -> one.knownOn(epochDay));
    List<OfficeGroup> groupsThen = Facts.map(groups, group -> group.knownOn(epochDay));
    List<Cell> cellsThen = Facts.map(cells, cell -> cell.knownOn(epochDay));
    List<Branch> branchesThen = Facts.map(branches, branch -> branch.knownOn(epochDay));
    List<LifeMeeting> meetingsThen = Known.on(epochDay, meetings);
    List<Dossier> peopleThen = Facts.map(people, dossier -> dossier.knownOn(epochDay));
    List<Institution> institutionsThen = Facts.map(institutions, one -> one.knownOn(epochDay));
    List<Measure> measuresThen = Facts.map(measures, one -> one.knownOn(epochDay));
    List<Duty> dutiesThen = Facts.map(duties, one -> one.knownOn(epochDay));
    List<RevisionPlan> plansThen = Facts.map(revisionPlans, one -> one.knownOn(epochDay));
    List<DisciplineBody> bodiesThen = Facts.map(disciplineBodies, body -> body.knownOn(epochDay));
    List<DisciplineLedger> ledgersThen =
        Facts.map(disciplineLedgers, ledger -> ledger.knownOn(epochDay));
    List<Emergency> emergenciesThen = Facts.map(emergencies, one -> one.knownOn(epochDay));
    List<SupervisionLedger> supervisionThen =
        Facts.map(supervisionLedgers, ledger -> ledger.knownOn(epochDay));
    List<MeetingSeries> seriesThen = Facts.map(series, one -> one.knownOn(epochDay));
    List<Sitting> sittingsThen = Facts.map(sittings, one -> one.knownOn(epochDay));
    List<AgreedItem> itemsThen = Facts.map(agreedItems, one -> one.knownOn(epochDay));
    List<TaskForce> forcesThen = Facts.map(taskForces, one -> one.knownOn(epochDay));
    List<WorkResult> resultsThen = Facts.map(workResults, one -> one.knownOn(epochDay));
    boolean same =
        unitsThen == units
            && headquartersThen == headquarters
            && groupsThen == groups
            && cellsThen == cells
            && branchesThen == branches
            && meetingsThen == meetings
            && peopleThen == people
            && institutionsThen == institutions
            && measuresThen == measures
            && dutiesThen == duties
            && plansThen == revisionPlans
            && bodiesThen == disciplineBodies
            && ledgersThen == disciplineLedgers
            && emergenciesThen == emergencies
            && supervisionThen == supervisionLedgers
            && seriesThen == series
            && sittingsThen == sittings
            && itemsThen == agreedItems
            && forcesThen == taskForces
            && resultsThen == workResults;
    return same
        ? this
        : new RegisterContent(
            batches,
            places,
            unitsThen,
            homeUnits,
            headquartersThen,
            groupsThen,
            cellsThen,
            committees,
            branchesThen,
            meetingsThen,
            peopleThen,
            institutionsThen,
            measuresThen,
            dutiesThen,
            plansThen,
            bodiesThen,
            ledgersThen,
            emergenciesThen,
            supervisionThen,
            seriesThen,
            sittingsThen,
            itemsThen,
            forcesThen,
            resultsThen);
  }

  /** Returns several contents put together, each list in the order given. */
  public static RegisterContent together(List<RegisterContent> contents) {
    return new RegisterContent(
        all(contents, RegisterContent::batches),
        all(contents, RegisterContent::places),
        all(contents, RegisterContent::units),
        all(contents, RegisterContent::homeUnits),
        all(contents, RegisterContent::headquarters),
        all(contents, RegisterContent::groups),
        all(contents, RegisterContent::cells),
        all(contents, RegisterContent::committees),
        all(contents, RegisterContent::branches),
        all(contents, RegisterContent::meetings),
        all(contents, RegisterContent::people),
        all(contents, RegisterContent::institutions),
        all(contents, RegisterContent::measures),
        all(contents, RegisterContent::duties),
        all(contents, RegisterContent::revisionPlans),
        all(contents, RegisterContent::disciplineBodies),
        all(contents, RegisterContent::disciplineLedgers),
        all(contents, RegisterContent::emergencies),
        all(contents, RegisterContent::supervisionLedgers),
        all(contents, RegisterContent::series),
        all(contents, RegisterContent::sittings),
        all(contents, RegisterContent::agreedItems),
        all(contents, RegisterContent::taskForces),
        all(contents, RegisterContent::workResults));
  }

  private static <T> List<T> all(
      List<RegisterContent> contents, Function<RegisterContent, List<T>> list) {
    ImmutableList.Builder<T> all = ImmutableList.builder();
    contents.forEach(content -> all.addAll(list.apply(content)));
    return all.build();
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
