package org.aidgov.core.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.aidgov.core.SmallDays;
import org.aidgov.core.party.TransferStep.Kind;
import org.aidgov.core.value.DayRange;

class PartyFileTest {
  private static final PartyOrganisationId HOME = new PartyOrganisationId("home");
  private static final PartyOrganisationId HOST = new PartyOrganisationId("host");
  private static final PartyOrganisationId OTHER = new PartyOrganisationId("other");

  @Property
  void atNoMomentIsNobodyResponsible(@ForAll("histories") List<RelationTransfer> transfers) {
    PartyFile file = file(transfers);
    for (LocalDate day : SmallDays.WINDOW) {
      assertThat(file.relation(day)).isPresent();
    }
  }

  @Property
  void theRelationIsWithWhoeverReceivedItLast(
      @ForAll("histories") List<RelationTransfer> transfers) {
    PartyFile file = file(transfers);
    for (LocalDate day : SmallDays.WINDOW) {
      assertThat(lastReceivers(transfers, day)).contains(file.relation(day).orElseThrow());
    }
  }

  @Property
  void theSenderStaysResponsibleUntilTheReceiverHasReceived(
      @ForAll("transfer") RelationTransfer transfer) {
    PartyFile file = file(List.of(transfer));
    for (LocalDate day : SmallDays.WINDOW) {
      boolean received = transfer.state(day) == TransferState.RECEIVED;

      assertThat(file.relation(day)).contains(received ? transfer.to() : HOME);
    }
  }

  @Property
  void theOrderInWhichTransfersAreGivenDoesNotMatter(
      @ForAll("histories") List<RelationTransfer> transfers, @ForAll Random random) {
    List<RelationTransfer> shuffled = new ArrayList<>(transfers);
    Collections.shuffle(shuffled, random);

    assertThat(file(shuffled)).isEqualTo(file(transfers));
  }

  @Example
  void whoHasNoRelationHasNone() {
    assertThat(PartyFile.builder().build().relation(SmallDays.FIRST)).isEmpty();
  }

  @Example
  void aTransferThatBeganEarlierButWasReceivedLaterIsTheLast() {
    LocalDate may = LocalDate.of(2020, 5, 1);
    RelationTransfer slow =
        new RelationTransfer(
            HOST,
            Optional.empty(),
            List.of(
                TransferStep.of(Kind.SENT, may), TransferStep.of(Kind.RECEIVED, may.plusDays(60))));
    RelationTransfer quick =
        new RelationTransfer(
            OTHER, Optional.empty(), List.of(TransferStep.of(Kind.RECEIVED, may.plusDays(10))));
    PartyFile file = file(List.of(slow, quick));

    assertThat(file.relation(may.plusDays(59))).contains(OTHER);
    assertThat(file.relation(may.plusDays(60))).contains(HOST);
  }

  @Example
  void aReceiptRecordedLaterIsInTransitBefore() {
    LocalDate june = LocalDate.of(2020, 6, 1);
    LocalDate recorded = june.plusDays(19);
    PartyFile file =
        file(
            List.of(
                new RelationTransfer(
                    HOST,
                    Optional.empty(),
                    List.of(
                        TransferStep.of(Kind.SENT, june.minusDays(14)),
                        new TransferStep(Kind.RECEIVED, june, DayRange.openFrom(recorded))))));
    LocalDate asked = june.plusDays(9);
    PartyFile asKnownThen = file.knownOn((int) asked.toEpochDay());

    assertThat(asKnownThen.relation(asked)).contains(HOME);
    assertThat(asKnownThen.transfers().get(0).state(asked)).isEqualTo(TransferState.IN_TRANSIT);
    assertThat(file.knownOn((int) recorded.toEpochDay()).relation(asked)).contains(HOST);
  }

  @Provide
  Arbitrary<RelationTransfer> transfer() {
    return Transfers.to(HOME, HOST, OTHER);
  }

  @Provide
  Arbitrary<List<RelationTransfer>> histories() {
    return transfer().list().ofMaxSize(4);
  }

  private static PartyFile file(List<RelationTransfer> transfers) {
    return PartyFile.builder().home(HOME).transfers(transfers).build();
  }

  /** Those who received it last by a day; several if on the same day; home if nobody did. */
  private static Set<PartyOrganisationId> lastReceivers(
      List<RelationTransfer> transfers, LocalDate day) {
    LocalDate last = LocalDate.MIN;
    Set<PartyOrganisationId> receivers = new HashSet<>(Set.of(HOME));
    for (RelationTransfer transfer : transfers) {
      for (TransferStep step : transfer.steps()) {
        boolean counts = step.kind() == Kind.RECEIVED && !step.on().isAfter(day);
        if (counts && step.on().isAfter(last)) {
          last = step.on();
          receivers.clear();
        }
        if (counts && step.on().equals(last)) {
          receivers.add(transfer.to());
        }
      }
    }
    return receivers;
  }
}
