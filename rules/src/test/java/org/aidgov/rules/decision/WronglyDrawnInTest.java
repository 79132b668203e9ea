package org.aidgov.rules.decision;

import static org.aidgov.rules.catalogue.party.PartyFacts.in;
import static org.aidgov.rules.catalogue.party.PartyFacts.memberships;
import static org.aidgov.rules.decision.Said.person;
import static org.aidgov.rules.decision.Said.view;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aidgov.rules.decision.WronglyDrawnIn.Wrongly;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class WronglyDrawnInTest {
  /** H13: a non-member doctor is in the grid and in no branch. */
  @Test
  void nobodyIsWhereAllIsInOrder() {
    Answer<Wrongly> answer = WronglyDrawnIn.of(view(Scenario.compliant()));
    assertThat(answer.value()).isEqualTo(new Wrongly(List.of(), List.of()));
    assertThat(Said.reasons(answer)).containsExactly("wrongly.nobody");
  }

  @Test
  void namesNonMembersInABranchAndNonMembersOutsideTheGrid() {
    Scenario both =
        memberships("p-8", in("t-medical", "2022-05-01/.."))
            .dossier("p-8", d -> d.withCells())
            .dossier("p-1", d -> d.withCells());
    Answer<Wrongly> answer = WronglyDrawnIn.of(view(both));
    assertThat(answer.value())
        .isEqualTo(new Wrongly(List.of(person("p-8")), List.of(person("p-8"))));
    assertThat(Said.reasons(answer)).containsExactly("wrongly.drawn-in", "wrongly.left-out");
  }
}
