package org.aidgov.rules.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.register.SubjectId;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.staff.BatchKey;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.staff.Tour;
import org.aidgov.core.staff.TourStage;
import org.aidgov.rules.policy.Sources;

/**
 * Who hands over to whom (压茬交接), and who has no taker? Those hand over who are at that stage, and
 * all of an earlier batch where people of a later one of the same province serve, too.
 */
public final class Handover {
  private Handover() {}

  /**
   * A handover that is settled.
   *
   * @param person who hands over
   * @param successor who takes over
   * @param serves whether the successor serves on the day
   */
  public record Pair(PersonId person, PersonId successor, boolean serves) {}

  /**
   * The handovers at one headquarters.
   *
   * @param headquarters which one
   * @param batches the batches whose people serve it, in order
   * @param pairs who hands over to whom, in order of ids
   * @param withoutTaker who hands over without a successor named, in order of ids
   */
  public record At(
      HeadquartersId headquarters,
      List<BatchKey> batches,
      List<Pair> pairs,
      List<PersonId> withoutTaker) {
    /** Copies the lists. */
    public At {
      batches = List.copyOf(batches);
      pairs = List.copyOf(pairs);
      withoutTaker = List.copyOf(withoutTaker);
    }
  }

  /** A tour somebody serves in. */
  private record Serving(PersonView person, Tour tour) {}

  /** Returns the handovers of each headquarters that has any, in order of ids. */
  public static Answer<List<At>> of(RegisterView view) {
    TreeMap<HeadquartersId, List<Serving>> byHeadquarters = new TreeMap<>();
    for (PersonId id : Questions.people(view)) {
      PersonView person = Questions.person(view, id);
      for (Tour tour : person.currentTours()) {
        byHeadquarters
            .computeIfAbsent(tour.headquarters(), any -> new ArrayList<>())
            .add(new Serving(person, tour));
      }
    }
    List<At> all = new ArrayList<>();
    List<Answer.Reason> reasons = new ArrayList<>();
    byHeadquarters.forEach((id, serving) -> at(view, id, serving, reasons).ifPresent(all::add));
    return new Answer<>(
        List.copyOf(all), reasons.isEmpty() ? List.of(Answer.Reason.of("handover.none")) : reasons);
  }

  private static Optional<At> at(
      RegisterView view, HeadquartersId id, List<Serving> serving, List<Answer.Reason> reasons) {
    NavigableSet<BatchKey> batches = new TreeSet<>();
    serving.forEach(one -> batches.add(one.tour().batch()));
    List<Serving> leaving = serving.stream().filter(one -> handsOver(one, batches)).toList();
    if (leaving.isEmpty()) {
      return Optional.empty();
    }
    if (leaving.stream().anyMatch(one -> isFollowed(one.tour().batch(), batches))) {
      reasons.add(overlap(id, batches));
    }
    List<Pair> pairs = new ArrayList<>();
    List<PersonId> withoutTaker = new ArrayList<>();
    for (Serving one : leaving) {
      PersonId person = one.person().id();
      Optional<PersonId> successor = one.tour().successor();
      if (successor.isPresent()) {
        boolean serves = Questions.isServing(view, successor.get());
        pairs.add(new Pair(person, successor.get(), serves));
      } else {
        withoutTaker.add(person);
      }
    }
    pairs.forEach(pair -> reasons.add(reason(pair)));
    withoutTaker.forEach(
        person ->
            reasons.add(
                Answer.Reason.of("handover.no-taker", Sources.clause("S1"))
                    .with("person", Questions.fact(person))));
    return Optional.of(new At(id, List.copyOf(batches), pairs, withoutTaker));
  }

  private static boolean handsOver(Serving one, NavigableSet<BatchKey> batches) {
    return isFollowed(one.tour().batch(), batches)
        || one.person().stage(one.tour()).equals(Optional.of(TourStage.HANDING_OVER));
  }

  private static boolean isFollowed(BatchKey batch, NavigableSet<BatchKey> batches) {
    return batches.tailSet(batch, false).stream()
        .anyMatch(later -> later.province().equals(batch.province()));
  }

  private static Answer.Reason overlap(HeadquartersId id, NavigableSet<BatchKey> batches) {
    return Answer.Reason.of("handover.overlap", Sources.clause("T1"))
        .with("headquarters", FactValue.of(new SubjectId(Scope.HEADQUARTERS, id.value())))
        .with(
            "batches",
            FactValue.of(
                batches.stream().map(batch -> new FactValue.Reference(batch.toString())).toList()));
  }

  private static Answer.Reason reason(Pair pair) {
    return Answer.Reason.of(pair.serves() ? "handover.pair" : "handover.waiting")
        .with("person", Questions.fact(pair.person()))
        .with("successor", Questions.fact(pair.successor()));
  }
}
