package org.aidgov.core.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.aidgov.core.Samples;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.value.DayRange;
import org.junit.jupiter.api.Test;

class CellTest {
  private static final LocalDate MAY_1 = LocalDate.of(2020, 5, 1);

  @Test
  void putsRolesInOrderOfDays() {
    CellRole first = head(DayRange.of(MAY_1, MAY_1.plusDays(7)));
    CellRole second = head(DayRange.openFrom(MAY_1.plusDays(7)));

    assertThat(Samples.cell().withRoles(second, first).roles()).containsExactly(first, second);
  }

  @Test
  void letsInWhatIsOnlyWrong() {
    Cell cell =
        Samples.cell()
            .withLevel(GridLevel.FIRST)
            .withParents(
                new CellParent(Samples.cell().id(), DayRange.ALWAYS, DayRange.ALWAYS),
                new CellParent(new CellId("cell-0"), DayRange.ALWAYS, DayRange.ALWAYS));

    assertThat(cell.parents()).hasSize(2);
  }

  @Test
  void refusesABlankNameOrProvince() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Samples.cell().withName(" "))
        .withMessage("name must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Samples.cell().withProvince(""))
        .withMessage("province must be 1 to 32 lower-case letters, but was ''");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ServiceItem("", DayRange.ALWAYS, DayRange.ALWAYS))
        .withMessage("title must not be blank");
  }

  /** A batch's province has one spelling; another one would name a province without batches. */
  @Test
  void refusesAProvinceThatNoBatchCanBeOf() {
    for (String other : List.of("Zhejiang", "浙江", "zhe jiang")) {
      String message = "province must be 1 to 32 lower-case letters, but was '" + other + "'";
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Samples.cell().withProvince(other))
          .withMessage(message);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Samples.headquarters().withProvince(other))
          .withMessage(message);
    }
  }

  private static CellRole head(DayRange days) {
    return new CellRole(new PersonId("p-1"), CellRole.Kind.HEAD, days, DayRange.ALWAYS);
  }
}
