package org.aidgov.core.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.aidgov.core.SmallDays;
import org.aidgov.core.party.TransferStep.Kind;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.PolicyDays;

class RelationTransferTest {
  private static final PartyOrganisationId BRANCH = new PartyOrganisationId("b-1");
  private static final LocalDate MAY_1 = LocalDate.of(2020, 5, 1);

  @Property
  void neverGoesBackExceptThatALetterRunsOut(@ForAll("transfers") RelationTransfer transfer) {
    TransferState last = TransferState.NOT_STARTED;
    for (LocalDate day : SmallDays.WINDOW) {
      TransferState state = transfer.state(day);
      assertThat(state).isGreaterThanOrEqualTo(last);
      last = state;
    }
  }

  @Property
  void isReceivedFromTheDayOfReceiptOnAndOnlyThen(@ForAll("transfers") RelationTransfer transfer) {
    Optional<LocalDate> receipt = transfer.dayOf(Kind.RECEIVED);
    for (LocalDate day : SmallDays.WINDOW) {
      assertThat(transfer.state(day) == TransferState.RECEIVED)
          .isEqualTo(receipt.isPresent() && !day.isBefore(receipt.get()));
    }
  }

  @Property
  void aLetterExpiresOnlyWhileNothingFollowedIt(@ForAll("transfers") RelationTransfer transfer) {
    for (LocalDate day : SmallDays.WINDOW) {
      boolean expected =
          transfer.letterValidUntil().map(day::isAfter).orElse(false)
              && transfer.steps().stream().anyMatch(step -> !step.on().isAfter(day))
              && transfer.steps().stream()
                  .filter(step -> !step.on().isAfter(day))
                  .allMatch(step -> step.kind() == Kind.LETTER_ISSUED);

      assertThat(transfer.state(day) == TransferState.LETTER_EXPIRED).isEqualTo(expected);
    }
  }

  @Example
  void goesThroughItsStatesByDay() {
    RelationTransfer transfer =
        transfer(
            Optional.empty(),
            TransferStep.of(Kind.LETTER_ISSUED, MAY_1),
            TransferStep.of(Kind.SENT, MAY_1.plusDays(3)),
            TransferStep.of(Kind.RECEIVED, MAY_1.plusDays(9)));

    assertThat(transfer.state(MAY_1.minusDays(1))).isEqualTo(TransferState.NOT_STARTED);
    assertThat(transfer.state(MAY_1)).isEqualTo(TransferState.LETTER_ISSUED);
    assertThat(transfer.state(MAY_1.plusDays(2))).isEqualTo(TransferState.LETTER_ISSUED);
    assertThat(transfer.state(MAY_1.plusDays(3))).isEqualTo(TransferState.IN_TRANSIT);
    assertThat(transfer.state(MAY_1.plusDays(8))).isEqualTo(TransferState.IN_TRANSIT);
    assertThat(transfer.state(MAY_1.plusDays(9))).isEqualTo(TransferState.RECEIVED);
    assertThat(transfer.state(PolicyDays.LAST)).isEqualTo(TransferState.RECEIVED);
  }

  @Example
  void theLastDayOfALetterIsStillValid() {
    RelationTransfer transfer =
        transfer(Optional.of(MAY_1.plusDays(30)), TransferStep.of(Kind.LETTER_ISSUED, MAY_1));

    assertThat(transfer.state(MAY_1.plusDays(30))).isEqualTo(TransferState.LETTER_ISSUED);
    assertThat(transfer.state(MAY_1.plusDays(31))).isEqualTo(TransferState.LETTER_EXPIRED);
  }

  @Example
  void allStepsMayFallOnOneDayInWhateverOrderTheyCome() {
    RelationTransfer transfer =
        transfer(
            Optional.empty(),
            TransferStep.of(Kind.RECEIVED, MAY_1),
            TransferStep.of(Kind.SENT, MAY_1),
            TransferStep.of(Kind.LETTER_ISSUED, MAY_1));

    assertThat(transfer.state(MAY_1)).isEqualTo(TransferState.RECEIVED);
  }

  @Example
  void refusesAStepBeforeOneThatMustPrecedeIt() {
    refuses(
        "RECEIVED or REFUSED, but SENT on 2020-05-02 comes after RECEIVED on 2020-05-01",
        TransferStep.of(Kind.SENT, MAY_1.plusDays(1)),
        TransferStep.of(Kind.RECEIVED, MAY_1));
    refuses(
        "RECEIVED or REFUSED, but LETTER_ISSUED on 2020-05-03 comes after SENT on 2020-05-01",
        TransferStep.of(Kind.SENT, MAY_1),
        TransferStep.of(Kind.LETTER_ISSUED, MAY_1.plusDays(2)));
  }

  @Example
  void refusesAStepThatIsThereTwice() {
    refuses(
        "but SENT on 2020-05-02 comes after SENT on 2020-05-01",
        TransferStep.of(Kind.SENT, MAY_1),
        TransferStep.of(Kind.SENT, MAY_1.plusDays(1)));
    refuses(
        "but SENT on 2020-05-01 comes after SENT on 2020-05-01",
        TransferStep.of(Kind.SENT, MAY_1),
        TransferStep.of(Kind.SENT, MAY_1));
  }

  @Example
  void refusesARelationThatIsBothReceivedAndRefused() {
    refuses(
        "but REFUSED on 2020-05-02 comes after RECEIVED on 2020-05-01",
        TransferStep.of(Kind.RECEIVED, MAY_1),
        TransferStep.of(Kind.REFUSED, MAY_1.plusDays(1)));
    refuses(
        "but REFUSED on 2020-05-01 comes after RECEIVED on 2020-05-01",
        TransferStep.of(Kind.RECEIVED, MAY_1),
        TransferStep.of(Kind.REFUSED, MAY_1));
  }

  @Example
  void aCorrectionMayStandBesideWhatItCorrects() {
    LocalDate correction = MAY_1.plusDays(20);
    RelationTransfer transfer =
        transfer(
            Optional.empty(),
            new TransferStep(Kind.RECEIVED, MAY_1, DayRange.of(PolicyDays.FIRST, correction)),
            new TransferStep(Kind.REFUSED, MAY_1.plusDays(2), DayRange.openFrom(correction)));
    RelationTransfer before = transfer.knownOn((int) correction.minusDays(1).toEpochDay());
    RelationTransfer after = transfer.knownOn((int) correction.toEpochDay());

    assertThat(before.state(MAY_1.plusDays(5))).isEqualTo(TransferState.RECEIVED);
    assertThat(after.state(MAY_1.plusDays(5))).isEqualTo(TransferState.REFUSED);
    assertThat(after.dayOf(Kind.RECEIVED)).isEmpty();
  }

  @Example
  void refusesANeverDateAsTheEndOfALetter() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> transfer(Optional.of(LocalDate.of(9999, 12, 31))))
        .withMessage("day must be from 1949-01-01 to 2199-12-31, but was '9999-12-31'");
  }

  @Provide
  Arbitrary<RelationTransfer> transfers() {
    return Transfers.to(BRANCH);
  }

  private static void refuses(String end, TransferStep... steps) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> transfer(Optional.empty(), steps))
        .withMessageStartingWith(
            "transfer steps must follow each other as LETTER_ISSUED, SENT, then RECEIVED or"
                + " REFUSED")
        .withMessageEndingWith(end);
  }

  private static RelationTransfer transfer(Optional<LocalDate> validUntil, TransferStep... steps) {
    return new RelationTransfer(BRANCH, validUntil, List.of(steps));
  }
}
