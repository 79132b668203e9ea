package org.aidgov.benchmarks.dto;

import java.time.LocalDate;
import java.util.List;
import org.aidgov.core.party.BranchFunction;
import org.aidgov.core.party.LifeMeeting;
import org.aidgov.core.party.PartyOrganisationKind;
import org.aidgov.core.staff.Headquarters;
import org.aidgov.core.staff.Leader;
import org.aidgov.core.staff.Place;
import org.aidgov.core.staff.RecipientUnit;
import org.aidgov.core.staff.WorkLine;
import org.jspecify.annotations.Nullable;

/**
 * A register as plain types, in the shape of its JSON: without checks, and without {@code known}.
 */
public record RegisterDto(
    List<Batch> batches,
    List<PlaceDto> places,
    List<Unit> units,
    List<HomeUnit> homeUnits,
    List<HeadquartersDto> headquarters,
    List<Group> groups,
    List<CellDto> cells,
    List<Committee> committees,
    List<BranchDto> branches,
    List<Meeting> meetings,
    List<PersonFile> people) {
  /** A batch. */
  public record Batch(String key, Days days) {}

  /** A place. */
  public record PlaceDto(String id, String name, Place.Kind kind) {}

  /** A recipient unit. */
  public record Unit(
      String id,
      String name,
      RecipientUnit.Kind kind,
      String place,
      List<RecipientUnit.Line> lines) {
    /** Takes an absent list for an empty one. */
    public Unit {
      lines = Lists.orEmpty(lines);
    }
  }

  /** A unit that sends people. */
  public record HomeUnit(String id, String name) {}

  /** A headquarters. */
  public record HeadquartersDto(
      String id,
      String name,
      Headquarters.Level level,
      String province,
      @Nullable String parent,
      List<String> places,
      Days days,
      List<LeaderDto> leaders) {
    /** Takes an absent list for an empty one. */
    public HeadquartersDto {
      places = Lists.orEmpty(places);
      leaders = Lists.orEmpty(leaders);
    }
  }

  /** Somebody who leads a headquarters. */
  public record LeaderDto(String person, Leader.Role role, Days days) {}

  /** An office group. */
  public record Group(
      String id,
      String name,
      String headquarters,
      Days days,
      List<WorkLine> lines,
      List<GroupHead> heads,
      List<HomeLink> homeLinks) {
    /** Takes an absent list for an empty one. */
    public Group {
      lines = Lists.orEmpty(lines);
      heads = Lists.orEmpty(heads);
      homeLinks = Lists.orEmpty(homeLinks);
    }
  }

  /** Somebody who heads an office group. */
  public record GroupHead(
      String person, List<String> workDuties, List<String> partyDuties, Days days) {}

  /** A partner at home. */
  public record HomeLink(WorkLine line, String partner, Days days) {}

  /** A committee. */
  public record Committee(
      String id,
      String name,
      PartyOrganisationKind kind,
      String headquarters,
      Days days,
      @Nullable String approvedBy) {}

  /** A meeting of organisational life. */
  public record Meeting(
      String id,
      String organisation,
      LifeMeeting.Kind kind,
      @Nullable LocalDate planned,
      @Nullable LocalDate held,
      List<BranchFunction> functions) {
    /** Takes an absent list for an empty one. */
    public Meeting {
      functions = Lists.orEmpty(functions);
    }
  }
}
