package org.aidgov.core.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.aidgov.core.grid.Cell;
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
    series = Facts.list(series);
    sittings = Facts.list(sittings);
    agreedItems = Facts.list(agreedItems);
    taskForces = Facts.list(taskForces);
    workResults = Facts.list(workResults);
  }

  /** Returns what the books said on a day. */
  @SuppressWarnings("ReferenceEquality") // unchanged parts are the same objects
  public RegisterContent knownOn(int epochDay) {
    List<Headquarters> headquartersThen = Facts.map(headquarters, one -> one.knownOn(epochDay));
    List<OfficeGroup> groupsThen = Facts.map(groups, group -> group.knownOn(epochDay));
    List<Cell> cellsThen = Facts.map(cells, cell -> cell.knownOn(epochDay));
    List<Branch> branchesThen = Facts.map(branches, branch -> branch.knownOn(epochDay));
    List<LifeMeeting> meetingsThen = Known.on(epochDay, meetings);
    List<Dossier> peopleThen = Facts.map(people, dossier -> dossier.knownOn(epochDay));
    List<MeetingSeries> seriesThen = Facts.map(series, one -> one.knownOn(epochDay));
    List<Sitting> sittingsThen = Facts.map(sittings, one -> one.knownOn(epochDay));
    List<AgreedItem> itemsThen = Facts.map(agreedItems, one -> one.knownOn(epochDay));
    List<TaskForce> forcesThen = Facts.map(taskForces, one -> one.knownOn(epochDay));
    List<WorkResult> resultsThen = Facts.map(workResults, one -> one.knownOn(epochDay));
    boolean same =
        headquartersThen == headquarters
            && groupsThen == groups
            && cellsThen == cells
            && branchesThen == branches
            && meetingsThen == meetings
            && peopleThen == people
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
            units,
            homeUnits,
            headquartersThen,
            groupsThen,
            cellsThen,
            committees,
            branchesThen,
            meetingsThen,
            peopleThen,
            seriesThen,
            sittingsThen,
            itemsThen,
            forcesThen,
            resultsThen);
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
