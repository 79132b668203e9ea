package org.aidgov.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.aidgov.core.register.Scope;
import org.aidgov.core.register.SubjectId;
import org.junit.jupiter.api.Test;

class FindingIdTest {
  private static final LocalDate DAY = LocalDate.of(2021, 2, 14);
  private static final SubjectId PERSON = new SubjectId(Scope.PERSON, "p-17");

  @Test
  void isWrittenOnOneLine() {
    assertThat(new FindingId("GRD-001", PERSON, "none", "", DAY))
        .hasToString("GRD-001 PERSON p-17 none 2021-02-14");
    assertThat(new FindingId("GRD-001", PERSON, "several", "c-1", DAY))
        .hasToString("GRD-001 PERSON p-17 several/c-1 2021-02-14");
  }

  @Test
  void isOrderedByRuleSubjectAspectThingAndStart() {
    SubjectId cell = new SubjectId(Scope.CELL, "a");
    List<FindingId> inOrder =
        List.of(
            new FindingId("A", PERSON, "z", "z", DAY),
            new FindingId("B", PERSON, "a", "", DAY),
            new FindingId("B", PERSON, "a", "t", DAY),
            new FindingId("B", PERSON, "a", "t", DAY.plusDays(1)),
            new FindingId("B", PERSON, "b", "", DAY),
            new FindingId("B", cell, "a", "", DAY));

    assertThat(inOrder).isSorted().doesNotHaveDuplicates();
  }
}
