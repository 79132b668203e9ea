package org.aidgov.core.institution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.aidgov.core.staff.OfficeGroupId;
import org.aidgov.core.staff.PersonKind;
import org.junit.jupiter.api.Test;

class ApplicabilityTest {
  private static final Applicability CADRES =
      new Applicability(List.of(), List.of(), Set.of(PersonKind.CADRE));
  private static final Applicability PROFESSIONALS =
      new Applicability(List.of(), List.of(), Set.of(PersonKind.PROFESSIONAL));

  @Test
  void aTextForAllMeetsAnyOther() {
    assertThat(Applicability.ALL.meets(CADRES)).isTrue();
    assertThat(CADRES.meets(Applicability.ALL)).isTrue();
    assertThat(Applicability.ALL.meets(Applicability.ALL)).isTrue();
  }

  @Test
  void textsForDifferentPeopleDoNotMeet() {
    assertThat(CADRES.meets(PROFESSIONALS)).isFalse();
    assertThat(CADRES.meets(CADRES)).isTrue();
  }

  @Test
  void textsForDifferentGroupsDoNotMeet() {
    assertThat(group("g-1").meets(group("g-2"))).isFalse();
    assertThat(group("g-1").meets(group("g-1"))).isTrue();
    assertThat(group("g-1").meets(CADRES)).isTrue();
  }

  private static Applicability group(String id) {
    return new Applicability(List.of(), List.of(new OfficeGroupId(id)), Set.of());
  }
}
