package org.aidgov.rules.decision;

import static org.aidgov.rules.catalogue.party.PartyFacts.issued;
import static org.aidgov.rules.catalogue.party.PartyFacts.letter;
import static org.aidgov.rules.catalogue.party.PartyFacts.plus;
import static org.aidgov.rules.catalogue.party.PartyFacts.refused;
import static org.aidgov.rules.catalogue.party.PartyFacts.sent;
import static org.aidgov.rules.catalogue.party.PartyFacts.serving;
import static org.aidgov.rules.catalogue.party.PartyFacts.transfer;
import static org.aidgov.rules.catalogue.party.PartyFacts.transferred;
import static org.aidgov.rules.catalogue.party.PartyFacts.transfers;
import static org.aidgov.rules.decision.Said.person;
import static org.aidgov.rules.decision.Said.view;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.aidgov.core.rule.Policy;
import org.aidgov.rules.catalogue.Catalogue;
import org.aidgov.rules.decision.TransferDeadlines.Deadline;
import org.aidgov.rules.decision.TransferDeadlines.Due;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class TransferDeadlinesTest {
  private static final Policy POLICY = Catalogue.policy();

  @Test
  void noDeadlineRunsWhereAllIsReceived() {
    assertThat(deadlines(Scenario.compliant())).isEmpty();
    assertThat(Said.reasons(TransferDeadlines.of(view(Scenario.compliant()), POLICY)))
        .containsExactly("transfer-deadline.none");
  }

  @Test
  void aLetterIsDueOnItsLastDayAndLateAfterIt() {
    Scenario expiring =
        transferred("p-1", letter("h-hospital", "2022-05-15", issued("2022-05-01")));
    assertThat(deadlines(expiring)).containsExactly(due("p-1", Due.LETTER, "2022-05-15", false));
    assertThat(deadlines(expiring.on("2022-05-15")))
        .containsExactly(due("p-1", Due.LETTER, "2022-05-15", false));
    assertThat(deadlines(expiring.on("2022-05-16")))
        .containsExactly(due("p-1", Due.LETTER, "2022-05-15", true));
    assertThat(Said.reasons(TransferDeadlines.of(view(expiring.on("2022-05-16")), POLICY)))
        .containsExactly("transfer-deadline.late");
  }

  @Test
  void listsAllInOrderOfIds() {
    Scenario several =
        serving(
                transfers("p-2", transfer("h-place", sent("2020-03-05"))),
                "p-3",
                "2020-03-01",
                "2022-05-01")
            .party(
                "p-1",
                f ->
                    f.withTransfers(
                        plus(
                            f.transfers(),
                            transfer("h-hospital", sent("2022-04-01"), refused("2022-05-01")))));
    assertThat(deadlines(several))
        .containsExactly(
            due("p-1", Due.NEW_START, "2022-05-31", false),
            due("p-2", Due.TRANSFER, "2020-04-30", true),
            due("p-2", Due.RECEIPT, "2020-04-04", true),
            due("p-3", Due.RETURN, "2022-05-31", false));
    assertThat(Said.reasons(TransferDeadlines.of(view(several), POLICY))).hasSize(4);
  }

  @Test
  void takesTheNumbersAndRulesOfThePolicy() {
    Scenario refused =
        transferred("p-1", transfer("h-hospital", sent("2022-04-01"), refused("2022-05-01")));
    Policy stricter = POLICY.withParameter("PTY-004.days", LocalDate.of(2022, 1, 1), 5);
    assertThat(TransferDeadlines.of(view(refused), stricter).value())
        .containsExactly(due("p-1", Due.NEW_START, "2022-05-06", true));
    assertThat(TransferDeadlines.of(view(refused), POLICY.without(List.of("PTY-004"))).value())
        .isEmpty();
  }

  private static List<Deadline> deadlines(Scenario scenario) {
    return TransferDeadlines.of(view(scenario), POLICY).value();
  }

  private static Deadline due(String person, Due due, String by, boolean late) {
    return new Deadline(person(person), due, LocalDate.parse(by), late);
  }
}
