package org.aidgov.rules.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.staff.Tour;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.DaySet;
import org.aidgov.rules.catalogue.staff.StaffDays;
import org.aidgov.rules.catalogue.staff.Tie;
import org.aidgov.rules.catalogue.staff.Ties;
import org.aidgov.rules.policy.Sources;

/** Is a replacement (接替) gapless: in service, cell, post, branch and roles? */
public final class Replacement {
  private Replacement() {}

  /**
   * How one follows the other in something.
   *
   * @param tie what, on the days of the one who leaves
   * @param gap the days on which neither has it, from the end of the one who leaves; open while
   *     nobody follows
   * @param overlap the days on which both have it
   */
  public record Seam(Tie tie, Optional<DayRange> gap, List<DayRange> overlap) {
    /** Copies the list. */
    public Seam {
      overlap = List.copyOf(overlap);
    }
  }

  /**
   * A replacement.
   *
   * @param person who is replaced
   * @param successor by whom; nobody if none is named who is on the roster
   * @param last the last day of service, as settled or else as planned; unknown if neither
   * @param gap the days on which neither serves
   * @param overlap the days on which both serve
   * @param seams each thing that was to be taken over, in order of kinds
   */
  public record Takeover(
      PersonId person,
      Optional<PersonId> successor,
      Optional<LocalDate> last,
      Optional<DayRange> gap,
      List<DayRange> overlap,
      List<Seam> seams) {
    /** Copies the lists. */
    public Takeover {
      overlap = List.copyOf(overlap);
      seams = List.copyOf(seams);
    }
  }

  /**
   * Returns how somebody's successor follows: the one of the last tour that names one.
   *
   * @throws IllegalArgumentException if the register does not have the person
   */
  public static Answer<Takeover> of(RegisterView view, PersonId id) {
    PersonView person = Questions.person(view, id);
    Optional<Tour> tour =
        person.person().tours().stream()
            .filter(one -> one.successor().isPresent())
            .reduce((earlier, later) -> later);
    Optional<PersonView> successor = tour.flatMap(Tour::successor).flatMap(view::person);
    Optional<LocalDate> last = tour.flatMap(one -> StaffDays.lastDay(one).or(one::plannedEnd));
    if (successor.isEmpty() || last.isEmpty()) {
      String key = successor.isEmpty() ? "replacement.no-successor" : "replacement.unsettled";
      return new Answer<>(
          new Takeover(
              id, successor.map(PersonView::id), last, Optional.empty(), List.of(), List.of()),
          List.of(Answer.Reason.of(key).with("person", Questions.fact(id))));
    }
    return takeover(person, tour.get(), successor.get(), last.get());
  }

  private static Answer<Takeover> takeover(
      PersonView person, Tour tour, PersonView successor, LocalDate last) {
    DaySet mine = DaySet.ofRanges(tour.serving().stream().toList()).minus(after(last));
    DaySet theirs = successor.servingDays();
    List<Seam> seams = seams(person, mine, successor, last);
    Takeover takeover =
        new Takeover(
            person.id(),
            Optional.of(successor.id()),
            Optional.of(last),
            gap(last.plusDays(1), theirs),
            mine.and(theirs).stretches(),
            seams);
    return new Answer<>(takeover, reasons(takeover));
  }

  /** What was held on the last day, or has gone on to the successor before. */
  private static List<Seam> seams(
      PersonView person, DaySet tour, PersonView successor, LocalDate last) {
    List<Tie> taken = ties(successor).toList();
    List<Seam> seams = new ArrayList<>();
    ties(person)
        .forEach(
            tie -> {
              DaySet mine = tie.days().and(tour);
              DaySet theirs = daysOf(tie, taken);
              if (!mine.isEmpty() && (contains(mine, last) || !theirs.isEmpty())) {
                seams.add(
                    new Seam(
                        new Tie(tie.kind(), tie.target(), mine),
                        gap(end(mine), theirs),
                        mine.and(theirs).stretches()));
              }
            });
    return seams;
  }

  private static Stream<Tie> ties(PersonView person) {
    return Stream.concat(Ties.facts(person).stream(), Ties.roles(person).stream());
  }

  private static DaySet daysOf(Tie wanted, List<Tie> ties) {
    return ties.stream()
        .filter(tie -> tie.thing().equals(wanted.thing()))
        .map(Tie::days)
        .findFirst()
        .orElse(DaySet.NONE);
  }

  private static boolean contains(DaySet days, LocalDate day) {
    return days.stretches().stream().anyMatch(stretch -> stretch.contains(day));
  }

  private static DaySet after(LocalDate last) {
    return DaySet.of(DayRange.openFrom(last.plusDays(1)));
  }

  /** The first day after some days that have an end. */
  private static LocalDate end(DaySet days) {
    return days.stretches().get(days.stretches().size() - 1).until().orElseThrow();
  }

  /** The days from a day on, until the first of some others. */
  private static Optional<DayRange> gap(LocalDate from, DaySet until) {
    DaySet without = DaySet.of(DayRange.openFrom(from)).minus(until);
    return without.stretches().stream().findFirst().filter(stretch -> stretch.contains(from));
  }

  private static List<Answer.Reason> reasons(Takeover takeover) {
    FactValue person = Questions.fact(takeover.person());
    List<Answer.Reason> reasons = new ArrayList<>();
    reasons.add(
        Answer.Reason.of("replacement.between", Sources.clause("S1"))
            .with("person", person)
            .with("successor", Questions.fact(takeover.successor().orElseThrow()))
            .with("last", FactValue.of(takeover.last().orElseThrow())));
    takeover.gap().ifPresent(days -> reasons.add(days("replacement.service-gap", days)));
    takeover.overlap().forEach(days -> reasons.add(days("replacement.service-overlap", days)));
    for (Seam seam : takeover.seams()) {
      seam.gap().ifPresent(days -> reasons.add(of(seam, days("replacement.gap", days))));
      seam.overlap().forEach(days -> reasons.add(of(seam, days("replacement.overlap", days))));
    }
    return reasons;
  }

  private static Answer.Reason days(String key, DayRange days) {
    return Answer.Reason.of(key).with("days", new FactValue.Days(days));
  }

  private static Answer.Reason of(Seam seam, Answer.Reason reason) {
    return reason.with("kind", FactValue.of(seam.tie().kind())).with("what", seam.tie().what());
  }
}
