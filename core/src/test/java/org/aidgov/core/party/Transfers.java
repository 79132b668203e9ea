package org.aidgov.core.party;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.aidgov.core.SmallDays;
import org.aidgov.core.party.TransferStep.Kind;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.PolicyDays;

/** Random transfers of a Party relation, each in a possible order of steps. */
public final class Transfers {
  private Transfers() {}

  /** Returns transfers to some of the organisations. */
  public static Arbitrary<RelationTransfer> to(PartyOrganisationId... organisations) {
    Arbitrary<List<LocalDate>> days =
        SmallDays.days().list().ofSize(3).map(list -> list.stream().sorted().toList());
    Arbitrary<Integer> first = Arbitraries.integers().between(0, 3);
    Arbitrary<Optional<Kind>> end =
        Arbitraries.of(Kind.RECEIVED, Kind.RECEIVED, Kind.REFUSED).optional(0.7);
    Arbitrary<Optional<LocalDate>> validUntil = SmallDays.days().optional(0.5);
    return Combinators.combine(Arbitraries.of(organisations), days, first, end, validUntil)
        .as(Transfers::transfer);
  }

  /** Returns transfers of which the end turned out to be another: both are in the books. */
  public static Arbitrary<RelationTransfer> corrected(PartyOrganisationId... organisations) {
    return Combinators.combine(
            Arbitraries.of(organisations), SmallDays.days(), SmallDays.days(), SmallDays.days())
        .as(Transfers::corrected);
  }

  private static RelationTransfer corrected(
      PartyOrganisationId to, LocalDate received, LocalDate refused, LocalDate correction) {
    return new RelationTransfer(
        to,
        Optional.empty(),
        List.of(
            new TransferStep(Kind.RECEIVED, received, DayRange.of(PolicyDays.FIRST, correction)),
            new TransferStep(Kind.REFUSED, refused, DayRange.openFrom(correction))));
  }

  /** Leaves out the first so many steps: a source often knows the last one only. */
  private static RelationTransfer transfer(
      PartyOrganisationId to,
      List<LocalDate> days,
      int first,
      Optional<Kind> end,
      Optional<LocalDate> validUntil) {
    List<TransferStep> steps = new ArrayList<>();
    if (first < 1) {
      steps.add(TransferStep.of(Kind.LETTER_ISSUED, days.get(0)));
    }
    if (first < 2) {
      steps.add(TransferStep.of(Kind.SENT, days.get(1)));
    }
    end.ifPresent(kind -> steps.add(TransferStep.of(kind, days.get(2))));
    return new RelationTransfer(to, validUntil, steps);
  }
}
