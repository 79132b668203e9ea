package org.aidgov.rules.decision;

import static org.aidgov.rules.catalogue.party.PartyFacts.received;
import static org.aidgov.rules.catalogue.party.PartyFacts.sent;
import static org.aidgov.rules.catalogue.party.PartyFacts.status;
import static org.aidgov.rules.catalogue.party.PartyFacts.statuses;
import static org.aidgov.rules.catalogue.party.PartyFacts.transfer;
import static org.aidgov.rules.catalogue.party.PartyFacts.transfers;
import static org.aidgov.rules.decision.Said.organisation;
import static org.aidgov.rules.decision.Said.person;
import static org.aidgov.rules.decision.Said.view;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.aidgov.core.party.PartyStatus;
import org.aidgov.rules.catalogue.Catalogue;
import org.aidgov.rules.decision.CompetentBranch.One;
import org.aidgov.rules.decision.ProbationEnds.Ending;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class ProbationEndsTest {
  /** p-7 has been probationary since 2021-07-01. */
  @Test
  void listsProbationsThatEndWithinTheDaysAndNoLaterOnes() {
    assertThat(endings(Scenario.compliant(), 50)).isEmpty();
    assertThat(endings(Scenario.compliant(), 51)).containsExactly(ending("2022-07-01", false));
    assertThat(endings(Scenario.compliant().on("2022-07-01"), 0))
        .containsExactly(ending("2022-07-01", false));
  }

  @Test
  void listsWhatIsOverWithoutADecision() {
    Scenario late = Scenario.compliant().on("2022-07-02");
    assertThat(endings(late, 0)).containsExactly(ending("2022-07-01", true));
    assertThat(Said.reasons(ProbationEnds.of(view(late), 0, Catalogue.policy())))
        .startsWith("probation.over")
        .contains("competent.with-relation");
  }

  /** H16: from 29 February the later reading counts. */
  @Test
  void aYearFromALeapDayEndsOnTheFirstOfMarch() {
    Scenario leap = statuses("p-7", status(PartyStatus.PROBATIONARY, "2020-02-29/.."));
    assertThat(endings(leap.on("2021-02-28"), 1)).containsExactly(ending("2021-03-01", false));
    assertThat(endings(leap.on("2021-02-28"), 0)).isEmpty();
  }

  /** B10, H11: the branch with the relation decides, never the temporary one. */
  @Test
  void inTransitTheSenderDecides() {
    Scenario inTransit =
        transfers("p-7", transfer("h-hospital", sent("2022-05-01"), received("2022-06-01")));
    assertThat(endings(inTransit, 51))
        .containsExactly(
            new Ending(
                person("p-7"),
                LocalDate.of(2022, 7, 1),
                false,
                new One(organisation("home-branch"))));
  }

  @Test
  void saysThatNoneEnds() {
    Scenario formal = statuses("p-7", status(PartyStatus.FORMAL, "2020-01-01/.."));
    assertThat(Said.reasons(ProbationEnds.of(view(formal), 365, Catalogue.policy())))
        .containsExactly("probation.none");
  }

  @Test
  void refusesNegativeDaysAndAPolicyWithoutTheRule() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> endings(Scenario.compliant(), -1))
        .withMessage("days must not be negative, but was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                ProbationEnds.of(
                    view(Scenario.compliant()), 1, Catalogue.policy().without(List.of("PTY-024"))));
  }

  private static Ending ending(String day, boolean late) {
    return new Ending(
        person("p-7"), LocalDate.parse(day), late, new One(organisation("h-hospital")));
  }

  private static List<Ending> endings(Scenario scenario, int days) {
    Answer<List<Ending>> answer = ProbationEnds.of(view(scenario), days, Catalogue.policy());
    assertThat(Said.reasons(answer)).isNotEmpty();
    return answer.value();
  }
}
