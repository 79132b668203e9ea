package org.aidgov.core.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidgov.core.care.CareFile;
import org.aidgov.core.discipline.PersonalSupervision;
import org.aidgov.core.grid.CellAssignment;
import org.aidgov.core.meeting.MeetingFile;
import org.aidgov.core.party.PartyFile;
import org.aidgov.core.staff.Person;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.supervision.SupervisionFile;
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
 * @param personalSupervision who supervises this person, where the arrangement for the cell does
 *     not reach
 * @param care the care for the person; views show it only as care, never in a dossier
 * @param supervision shifts, leaves and roll calls; absent while nothing is recorded
 * @param meetings the person's part in work meetings; absent while nothing is recorded
 * @param work what the person says of the own work; absent while that is nothing
 */
@Value.Builder
@GovernanceStyle
@JsonPropertyOrder({
  "person",
  "cells",
  "party",
  "personalSupervision",
  "care",
  "supervision",
  "meetings",
  "work"
})
public record Dossier(
    @JsonProperty(required = true) Person person,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<CellAssignment> cells,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<PartyFile> party,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<PersonalSupervision> personalSupervision,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<CareFile> care,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<SupervisionFile> supervision,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<MeetingFile> meetings,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<WorkFile> work)
    implements WithDossier {
  /** Puts each list in order of days. */
  public Dossier {
    cells = Facts.byDays(cells);
    party = Facts.optional(party);
    personalSupervision = Facts.byDays(personalSupervision);
    care = Facts.optional(care);
    supervision = Facts.optional(supervision);
    meetings = Facts.optional(meetings);
    work = Facts.optional(work);
  }

  /** Returns what the books said on a day. */
  public Dossier knownOn(int epochDay) {
    return knownOn(epochDay, this, DossierParts.ALL);
  }

  /**
   * Returns what the books said on a day.
   *
   * @param then has what they said of the other parts
   * @param changed the parts to look through
   */
  @SuppressWarnings("ReferenceEquality") // unchanged parts are the same objects
  Dossier knownOn(int epochDay, Dossier then, int changed) {
    Person personThen =
        (changed & DossierParts.PERSON) == 0 ? then.person : person.knownOn(epochDay);
    List<CellAssignment> cellsThen =
        (changed & DossierParts.CELLS) == 0 ? then.cells : Known.on(epochDay, cells);
    Optional<PartyFile> partyThen =
        (changed & DossierParts.PARTY) == 0
            ? then.party
            : party.map(file -> file.knownOn(epochDay));
    List<PersonalSupervision> personalThen =
        (changed & DossierParts.PERSONAL_SUPERVISION) == 0
            ? then.personalSupervision
            : Known.on(epochDay, personalSupervision);
    Optional<CareFile> careThen =
        (changed & DossierParts.CARE) == 0 ? then.care : care.map(file -> file.knownOn(epochDay));
    Optional<SupervisionFile> supervisionThen =
        (changed & DossierParts.SUPERVISION) == 0
            ? then.supervision
            : supervision.map(file -> file.knownOn(epochDay));
    Optional<MeetingFile> meetingsThen =
        (changed & DossierParts.MEETINGS) == 0
            ? then.meetings
            : meetings.map(file -> file.knownOn(epochDay));
    Optional<WorkFile> workThen =
        (changed & DossierParts.WORK) == 0 ? then.work : work.map(file -> file.knownOn(epochDay));
    boolean same =
        personThen == person
            && cellsThen == cells
            && partyThen.orElse(null) == party.orElse(null)
            && personalThen == personalSupervision
            && careThen.orElse(null) == care.orElse(null)
            && supervisionThen.orElse(null) == supervision.orElse(null)
            && meetingsThen.orElse(null) == meetings.orElse(null)
            && workThen.orElse(null) == work.orElse(null);
    return same
        ? this
        : new Dossier(
            personThen,
            cellsThen,
            partyThen,
            personalThen,
            careThen,
            supervisionThen,
            meetingsThen,
            workThen);
  }

  /** Returns the people whom it names: successors, and who supervises this person. */
  public Set<PersonId> named() {
    ImmutableSet.Builder<PersonId> named = ImmutableSet.builder();
    person.tours().forEach(tour -> tour.successor().ifPresent(named::add));
    personalSupervision.forEach(supervision -> supervision.person().ifPresent(named::add));
    return named.build();
  }

  /** Returns the same dossier without the care: what views show. */
  Dossier withoutCare() {
    return care.isEmpty() ? this : withCare(Optional.empty());
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
