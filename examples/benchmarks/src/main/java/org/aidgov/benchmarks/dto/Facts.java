package org.aidgov.benchmarks.dto;

import static org.aidgov.core.party.TransferStep.Kind.RECEIVED;

import java.time.LocalDate;
import org.aidgov.core.party.PartyStatus;
import org.jspecify.annotations.Nullable;

/** What the plain types say of one person on a day: shared by the peers that use them. */
public final class Facts {
  private Facts() {}

  /** Returns the tour in which the person serves; null if in none. */
  public static PersonDto.@Nullable Tour tour(PersonDto person, LocalDate day) {
    for (PersonDto.Tour tour : person.tours()) {
      LocalDate arrived = arrived(tour);
      if (arrived != null && !arrived.isAfter(day) && !isOver(tour, day)) {
        return tour;
      }
    }
    return null;
  }

  /** Returns the day of arrival; null for somebody who never arrived. */
  public static @Nullable LocalDate arrived(PersonDto.Tour tour) {
    for (PersonDto.Step step : tour.steps()) {
      if (step.stage().isServing()) {
        return step.on();
      }
    }
    return null;
  }

  /** The day of return still serves. */
  private static boolean isOver(PersonDto.Tour tour, LocalDate day) {
    for (PersonDto.Step step : tour.steps()) {
      if (step.stage().isFinal() && step.on().isBefore(day)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the status on a day; null while nobody knows. */
  public static @Nullable PartyStatus status(@Nullable PartyDto party, LocalDate day) {
    PartyStatus found = null;
    if (party != null) {
      for (PartyDto.Status status : party.statuses()) {
        if (status.days().contains(day)) {
          found = status.status();
        }
      }
    }
    return found;
  }

  /** Returns the organisation that has the relation on a day; null if none has. */
  public static @Nullable String relation(PartyDto party, LocalDate day) {
    String at = party.home();
    LocalDate since = LocalDate.MIN;
    for (PartyDto.Transfer transfer : party.transfers()) {
      for (PartyDto.TransferStepDto step : transfer.steps()) {
        if (step.kind() == RECEIVED && !step.on().isAfter(day) && !step.on().isBefore(since)) {
          at = transfer.to();
          since = step.on();
        }
      }
    }
    return at;
  }

  /** Tells whether a part of a post is known not to be there. */
  public static boolean isNominal(PersonDto.Post post) {
    return isBlank(post.title()) || isBlank(post.portfolio()) || isBlank(post.accountability());
  }

  private static boolean isBlank(@Nullable String part) {
    return part != null && part.isBlank();
  }

  /** Tells whether somebody is in a cell on a day. */
  public static boolean isIn(PersonFile person, String cell, LocalDate day) {
    for (PersonFile.CellAssignment assignment : person.cells()) {
      if (assignment.cell().equals(cell) && assignment.days().contains(day)) {
        return true;
      }
    }
    return false;
  }
}
