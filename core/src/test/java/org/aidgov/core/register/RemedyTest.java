package org.aidgov.core.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.aidgov.core.Samples;
import org.aidgov.core.grid.Cell;
import org.aidgov.core.grid.CellId;
import org.aidgov.core.grid.CellParent;
import org.aidgov.core.grid.CellRole;
import org.aidgov.core.value.DayRange;
import org.junit.jupiter.api.Test;

/** What steps put into a register: nothing that stands there is lost. */
class RemedyTest {
  private static final LocalDate DAY = LocalDate.of(2020, 5, 11);
  private static final Cell CELL = Samples.cell();

  @Test
  void aRoleThatWouldEndOnItsFirstDayStaysOnRecordAsNotBelieved() {
    CellRole role = head(DayRange.openFrom(DAY), DayRange.ALWAYS);

    Register after = ending(role, register(CELL.withRoles(role)));

    assertThat(after.cell(CELL.id()).orElseThrow().roles())
        .containsExactly(head(role.days(), DayRange.ALWAYS.endingOn(DAY)));
    assertThat(after.asOf(DAY).cell(CELL.id()).orElseThrow().cell().roles()).isEmpty();
  }

  @Test
  void aRoleThatBeganBeforeEnds() {
    CellRole role = head(Samples.DAYS, Samples.KNOWN);

    Register after = ending(role, register(CELL.withRoles(role)));

    assertThat(after.cell(CELL.id()).orElseThrow().roles())
        .containsExactly(head(Samples.DAYS.endingOn(DAY), Samples.KNOWN));
  }

  @Test
  void whatHasBeenCorrectedStaysAsItWasSaid() {
    CellParent corrected =
        new CellParent(new CellId("cell-0"), Samples.DAYS, DayRange.parse("2020-02-01/2020-04-01"));
    Register register = register(CELL.withParents(corrected));

    Register after =
        register.apply(new Remedy.HangCell(CELL.id(), new CellId("cell-0"), DAY).in(register));

    assertThat(after.cell(CELL.id()).orElseThrow().parents())
        .containsExactlyInAnyOrder(
            corrected,
            new CellParent(new CellId("cell-0"), DayRange.openFrom(DAY), DayRange.ALWAYS));
  }

  /** In the books of a day, what was believed then ends, though it was corrected later. */
  @Test
  void whatWasBelievedInTheBooksOfADayEnds() {
    CellRole corrected = head(Samples.DAYS, DayRange.parse("2020-02-01/2020-06-01"));
    Register books = register(CELL.withRoles(corrected)).knownOn(DAY);

    Register after = ending(corrected, books);

    assertThat(books.asOf(DAY).cell(CELL.id()).orElseThrow().roles(CellRole.Kind.HEAD)).hasSize(1);
    assertThat(after.asOf(DAY).cell(CELL.id()).orElseThrow().roles(CellRole.Kind.HEAD)).isEmpty();
  }

  private static CellRole head(DayRange days, DayRange known) {
    return new CellRole(Samples.dossier().person().id(), CellRole.Kind.HEAD, days, known);
  }

  private static Register ending(CellRole role, Register register) {
    return register.apply(
        new Remedy.EndRoleInCell(CELL.id(), role.person(), role.role(), DAY).in(register));
  }

  private static Register register(Cell cell) {
    RegisterContent content = Samples.content();
    return Register.of(content.withCells(List.of(content.cells().get(0), cell)));
  }
}
