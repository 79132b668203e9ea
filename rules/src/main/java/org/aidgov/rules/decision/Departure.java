package org.aidgov.rules.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aidgov.core.meeting.AgreedItem;
import org.aidgov.core.meeting.ItemId;
import org.aidgov.core.party.PartyOrganisationId;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.register.SubjectId;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.staff.BatchKey;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.staff.Tour;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.DaySet;
import org.aidgov.core.value.PolicyDays;
import org.aidgov.rules.catalogue.staff.StaffDays;
import org.aidgov.rules.catalogue.staff.Tie;
import org.aidgov.rules.catalogue.staff.Ties;
import org.aidgov.rules.policy.Sources;

/** Who leaves soon (离任), and what is still open for each? */
public final class Departure {
  private Departure() {}

  /** What the last day rests on. */
  public enum Basis {
    /** A step that ends the tour is on record. */
    RECORDED,
    /** Only the planned end is. */
    PLANNED
  }

  /**
   * Somebody who leaves, with a checklist.
   *
   * @param person who
   * @param batch from which batch
   * @param last the last day of service; before the view's day for whoever stays beyond the plan
   * @param basis what that day rests on
   * @param takerNamed whether a successor is named
   * @param relation the host branch that still has the Party relation, if one has
   * @param open what goes on beyond the last day, if nobody ends it
   * @param items the agreed items that the person owns beyond the last day and that are open, in
   *     order of ids
   */
  public record Leaving(
      PersonId person,
      BatchKey batch,
      LocalDate last,
      Basis basis,
      boolean takerNamed,
      Optional<PartyOrganisationId> relation,
      List<Tie> open,
      List<ItemId> items) {
    /** Copies the lists. */
    public Leaving {
      open = List.copyOf(open);
      items = List.copyOf(items);
    }
  }

  /**
   * Returns everybody who serves and whose last day is within some days from the view's, in order
   * of ids.
   *
   * @param days 0 or more
   * @throws IllegalArgumentException if {@code days} is negative
   */
  public static Answer<List<Leaving>> within(RegisterView view, int days) {
    if (days < 0) {
      throw new IllegalArgumentException("days must be 0 or more, but was " + days);
    }
    LocalDate until = view.asOf().plusDays(days);
    List<Leaving> all = new ArrayList<>();
    List<Answer.Reason> reasons = new ArrayList<>();
    for (PersonId id : Questions.people(view)) {
      PersonView person = Questions.person(view, id);
      for (Tour tour : person.currentTours()) {
        leaving(person, tour)
            .filter(leaving -> !leaving.last().isAfter(until))
            .ifPresent(
                leaving -> {
                  all.add(leaving);
                  reasons.addAll(reasons(leaving));
                });
      }
    }
    return new Answer<>(
        List.copyOf(all),
        reasons.isEmpty()
            ? List.of(Answer.Reason.of("departure.nobody").with("days", FactValue.of(days)))
            : reasons);
  }

  private static Optional<Leaving> leaving(PersonView person, Tour tour) {
    Optional<LocalDate> recorded = StaffDays.lastDay(tour);
    return recorded
        .or(tour::plannedEnd)
        .map(
            last ->
                new Leaving(
                    person.id(),
                    tour.batch(),
                    last,
                    recorded.isPresent() ? Basis.RECORDED : Basis.PLANNED,
                    tour.successor().isPresent(),
                    relation(person),
                    open(person, tour, last),
                    items(person, last)));
  }

  private static Optional<PartyOrganisationId> relation(PersonView person) {
    return person.dossier().party().isEmpty()
        ? Optional.empty()
        : person.relationBranch().map(branch -> branch.id());
  }

  /** What lasts beyond the last day, other than in another tour. */
  private static List<Tie> open(PersonView person, Tour tour, LocalDate last) {
    if (!last.isBefore(PolicyDays.LAST)) {
      return List.of();
    }
    DaySet after =
        DaySet.of(DayRange.openFrom(last.plusDays(1)))
            .minus(
                DaySet.ofRanges(
                    person.person().tours().stream()
                        .filter(other -> !other.equals(tour))
                        .map(Tour::serving)
                        .flatMap(Optional::stream)
                        .toList()));
    return Stream.concat(Ties.facts(person).stream(), Ties.roles(person).stream())
        .filter(tie -> !tie.days().and(after).isEmpty())
        .toList();
  }

  private static List<ItemId> items(PersonView person, LocalDate last) {
    return person.ownedItems().stream()
        .filter(item -> person.show(item).isOpen() && isOwnedAfter(last, item, person.id()))
        .map(AgreedItem::id)
        .toList();
  }

  private static boolean isOwnedAfter(LocalDate last, AgreedItem item, PersonId person) {
    return item.owners().stream()
        .filter(owner -> owner.person().equals(person))
        .map(owner -> owner.days().until().map(until -> until.minusDays(1)))
        .anyMatch(day -> day.map(last::isBefore).orElse(true));
  }

  private static List<Answer.Reason> reasons(Leaving leaving) {
    FactValue person = Questions.fact(leaving.person());
    List<Answer.Reason> reasons = new ArrayList<>();
    reasons.add(
        Answer.Reason.of(
                leaving.basis() == Basis.RECORDED ? "departure.recorded" : "departure.planned",
                Sources.clause("S1"))
            .with("last", FactValue.of(leaving.last())));
    if (!leaving.takerNamed()) {
      reasons.add(Answer.Reason.of("departure.no-successor"));
    }
    leaving
        .relation()
        .ifPresent(
            branch ->
                reasons.add(
                    Answer.Reason.of("departure.relation")
                        .with("what", FactValue.of(new SubjectId(Scope.BRANCH, branch.value())))));
    for (Tie tie : leaving.open()) {
      reasons.add(
          Answer.Reason.of("departure.open")
              .with("kind", FactValue.of(tie.kind()))
              .with("what", tie.what()));
    }
    for (ItemId item : leaving.items()) {
      reasons.add(
          Answer.Reason.of("departure.item", Sources.clause("M2"))
              .with("item", FactValue.of(new SubjectId(Scope.AGREED_ITEM, item.value()))));
    }
    return reasons.stream().map(reason -> reason.with("person", person)).toList();
  }
}
