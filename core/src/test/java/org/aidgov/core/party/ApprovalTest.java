package org.aidgov.core.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ApprovalTest {
  private static final PartyOrganisationId BY = new PartyOrganisationId("committee-1");
  private static final LocalDate MAY_1 = LocalDate.of(2020, 5, 1);

  @Test
  void mayComeOnTheDayOfTheApplication() {
    assertThat(new Approval(BY, Optional.of(MAY_1), MAY_1).on()).isEqualTo(MAY_1);
  }

  @Test
  void refusesAnApprovalBeforeItsApplication() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Approval(BY, Optional.of(MAY_1.plusDays(1)), MAY_1))
        .withMessage("approval on 2020-05-01 must not come before the application on 2020-05-02");
  }
}
