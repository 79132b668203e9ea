package org.aidgov.core.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.grid.CellAssignment;
import org.aidgov.core.meeting.MeetingFile;
import org.aidgov.core.party.PartyFile;
import org.aidgov.core.staff.Person;
import org.aidgov.core.value.Facts;
import org.aidgov.core.value.GovernanceStyle;
import org.aidgov.core.value.Known;
import org.aidgov.core.work.WorkFile;
import org.immutables.value.Value;

/**
 * All that is known of one person: what grows with the number of people is in dossiers, all else in
 * the register does not.
 *
 * @param person the person
 * @param cells the cells of the grid the person is in
 * @param party what the person is to the Party; absent while nobody knows
 * @param meetings the person's part in work meetings; absent while nothing is recorded
 * @param work what the person says of the own work; absent while that is nothing
 */
@Value.Builder
@GovernanceStyle
@JsonPropertyOrder({"person", "cells", "party", "meetings", "work"})
public record Dossier(
    @JsonProperty(required = true) Person person,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<CellAssignment> cells,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<PartyFile> party,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<MeetingFile> meetings,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<WorkFile> work)
    implements WithDossier {
  /** Puts the cells in order of days. */
  public Dossier {
    cells = Facts.byDays(cells);
    party = Facts.optional(party);
    meetings = Facts.optional(meetings);
    work = Facts.optional(work);
  }

  /** Returns what the books said on a day. */
  @SuppressWarnings("ReferenceEquality") // unchanged parts are the same objects
  public Dossier knownOn(int epochDay) {
    Person personThen = person.knownOn(epochDay);
    List<CellAssignment> cellsThen = Known.on(epochDay, cells);
    Optional<PartyFile> partyThen = party.map(file -> file.knownOn(epochDay));
    Optional<MeetingFile> meetingsThen = meetings.map(file -> file.knownOn(epochDay));
    Optional<WorkFile> workThen = work.map(file -> file.knownOn(epochDay));
    boolean same =
        personThen == person
            && cellsThen == cells
            && partyThen.orElse(null) == party.orElse(null)
            && meetingsThen.orElse(null) == meetings.orElse(null)
            && workThen.orElse(null) == work.orElse(null);
    return same ? this : new Dossier(personThen, cellsThen, partyThen, meetingsThen, workThen);
  }

  /** Starts a dossier from nothing. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects what a dossier consists of. */
  public static class Builder extends DossierBuilder {
    Builder() {}
  }
}
