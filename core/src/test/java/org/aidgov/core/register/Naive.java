package org.aidgov.core.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.aidgov.core.party.LifeMeeting;
import org.aidgov.core.party.PartyFile;
import org.aidgov.core.party.PartyOrganisationId;
import org.aidgov.core.party.PartyStatus;
import org.aidgov.core.party.StatusPeriod;
import org.aidgov.core.staff.Tour;
import org.aidgov.core.staff.TourStep;
import org.aidgov.core.value.Dated;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.Entity;
import org.aidgov.core.value.Id;

/** What somebody makes of a register's content who reads it from the first page to the last. */
record Naive(RegisterContent content, LocalDate day) {
  boolean on(DayRange days) {
    return !day.isBefore(days.from()) && days.until().map(day::isBefore).orElse(true);
  }

  <T extends Dated> List<T> current(List<T> facts) {
    return facts.stream().filter(fact -> on(fact.days())).toList();
  }

  <T extends Dated> boolean any(List<T> facts, Predicate<T> wanted) {
    return facts.stream().anyMatch(fact -> on(fact.days()) && wanted.test(fact));
  }

  /** Those things of which a fact of today passes, in order of ids. */
  <E extends Entity, T extends Dated> List<E> with(
      List<E> things, Function<E, List<T>> facts, Predicate<T> wanted) {
    return things.stream()
        .filter(thing -> any(facts.apply(thing), wanted))
        .sorted(Comparator.comparing(thing -> thing.id().value()))
        .toList();
  }

  /** The things that facts of today name, each once, in order of the facts. */
  <E extends Entity, T extends Dated, I extends Id> List<E> named(
      List<T> facts, Function<T, I> name, List<E> things) {
    return current(facts).stream().map(fact -> find(things, name.apply(fact))).distinct().toList();
  }

  static <E extends Entity> E find(List<E> things, Id id) {
    return things.stream().filter(thing -> thing.id().equals(id)).findFirst().orElseThrow();
  }

  static Optional<LocalDate> firstDay(Tour tour) {
    for (TourStep step : tour.steps()) {
      if (step.stage().isFinal()) {
        return Optional.empty();
      }
      if (step.stage().isServing()) {
        return Optional.of(step.on());
      }
    }
    return Optional.empty();
  }

  static Optional<LocalDate> lastDay(Tour tour) {
    return tour.steps().stream()
        .filter(step -> step.stage().isFinal())
        .map(TourStep::on)
        .findFirst();
  }

  boolean serves(Tour tour) {
    return firstDay(tour).filter(first -> !day.isBefore(first)).isPresent()
        && lastDay(tour).map(last -> !day.isAfter(last)).orElse(true);
  }

  boolean serves(Dossier dossier) {
    return dossier.person().tours().stream().anyMatch(this::serves);
  }

  List<Tour> tours(Dossier dossier) {
    return dossier.person().tours().stream().filter(this::serves).toList();
  }

  /** Of the tours that are over, the one that ended last. */
  Optional<Tour> endedTour(Dossier dossier) {
    if (serves(dossier)) {
      return Optional.empty();
    }
    Optional<Tour> ended = Optional.empty();
    LocalDate end = LocalDate.MIN;
    for (Tour tour : dossier.person().tours()) {
      if (firstDay(tour).isPresent() && lastDay(tour).isPresent()) {
        LocalDate last = lastDay(tour).get();
        if (last.isBefore(day) && !last.isBefore(end)) {
          ended = Optional.of(tour);
          end = last;
        }
      }
    }
    return ended;
  }

  Optional<PartyStatus> status(Dossier dossier) {
    return dossier
        .party()
        .flatMap(
            file ->
                current(file.statuses()).stream()
                    .map(StatusPeriod::status)
                    .reduce((earlier, later) -> later));
  }

  boolean mayVote(Dossier dossier) {
    return status(dossier).equals(Optional.of(PartyStatus.FORMAL))
        && current(dossier.party().orElseThrow().voteSuspensions()).isEmpty();
  }

  /** The people of whom something is so, in order of ids. */
  List<SubjectId> people(Predicate<Dossier> wanted) {
    List<SubjectId> found = new ArrayList<>();
    for (Dossier dossier : content.people()) {
      if (wanted.test(dossier)) {
        found.add(new SubjectId(Scope.PERSON, dossier.person().id().value()));
      }
    }
    return found.stream().sorted().toList();
  }

  List<LifeMeeting> held(DayRange days, Predicate<LifeMeeting> wanted) {
    return content.meetings().stream()
        .filter(meeting -> meeting.held().isPresent())
        .filter(meeting -> !meeting.held().get().isAfter(day))
        .filter(meeting -> days.contains(meeting.held().get()))
        .filter(wanted)
        .sorted(
            Comparator.comparing((LifeMeeting m) -> m.held().get())
                .thenComparing(m -> m.id().value()))
        .toList();
  }

  List<LifeMeeting> heldBy(PartyOrganisationId organisation, DayRange days) {
    return held(days, meeting -> meeting.organisation().equals(organisation));
  }

  List<LifeMeeting> attended(Dossier dossier, DayRange days) {
    return held(
        days,
        meeting ->
            dossier.party().map(PartyFile::attended).orElse(List.of()).contains(meeting.id()));
  }
}
