package org.aidgov.core.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.value.DayRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PartyCommitteeTest {
  private static final Set<PartyOrganisationKind> COMMITTEES =
      EnumSet.of(PartyOrganisationKind.COMMITTEE, PartyOrganisationKind.TEMPORARY_COMMITTEE);

  @ParameterizedTest
  @EnumSource
  void hasTheKindOfACommitteeAndNoOther(PartyOrganisationKind kind) {
    if (COMMITTEES.contains(kind)) {
      assertThat(committee("党委", kind).kind()).isEqualTo(kind);
    } else {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> committee("党委", kind))
          .withMessage(
              "kind must be a committee's (611, 911), but was " + kind + " (" + kind.code() + ")");
    }
  }

  @Test
  void refusesABlankName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> committee(" ", PartyOrganisationKind.COMMITTEE))
        .withMessage("name must not be blank");
  }

  private static PartyCommittee committee(String name, PartyOrganisationKind kind) {
    return new PartyCommittee(
        new PartyOrganisationId("c-1"),
        name,
        kind,
        new HeadquartersId("hq-1"),
        DayRange.ALWAYS,
        Optional.empty());
  }
}
