package org.aidgov.core.register;

import static org.aidgov.core.register.Query.comparable;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.aidgov.core.Samples;
import org.aidgov.core.SmallDays;
import org.aidgov.core.SmallRegisters;
import org.aidgov.core.grid.Cell;
import org.aidgov.core.grid.CellAssignment;
import org.aidgov.core.grid.CellParent;
import org.aidgov.core.grid.CellRole;
import org.aidgov.core.value.DayRange;

@Domain(SmallRegisters.class)
class CellViewTest {
  private static final Tally EVERYBODY = Tally.of("everybody", person -> true);
  private static final Tally SERVING = Tally.of("serving", PersonView::isServing);

  @Property(tries = 150)
  void answersWhatAReadingOfTheContentTells(@ForAll RegisterContent books) {
    RegisterContent content = SmallRegisters.believed(books);
    Register register = Register.of(content);
    for (LocalDate day : SmallDays.WINDOW) {
      Naive naive = new Naive(content, day);
      for (Cell cell : content.cells()) {
        CellView view = register.asOf(day).cell(cell.id()).orElseThrow();
        assertThat(view.cell()).isEqualTo(cell);
        assertThat(view.exists()).isEqualTo(naive.on(cell.days()));
        assertThat(view.parents())
            .isEqualTo(naive.named(cell.parents(), CellParent::cell, content.cells()));
        assertThat(view.children())
            .isEqualTo(
                naive.with(content.cells(), c -> c.parents(), p -> p.cell().equals(cell.id())));
        assertThat(view.parentsEver())
            .containsExactlyElementsOf(
                content.cells().stream()
                    .filter(c -> cell.parents().stream().anyMatch(p -> p.cell().equals(c.id())))
                    .sorted((one, other) -> one.id().compareTo(other.id()))
                    .toList());
        assertThat(view.childrenEver())
            .containsExactlyElementsOf(
                content.cells().stream()
                    .filter(c -> c.parents().stream().anyMatch(p -> p.cell().equals(cell.id())))
                    .sorted((one, other) -> one.id().compareTo(other.id()))
                    .toList());
        assertThat(view.holders())
            .extracting(holder -> holder.role() + " " + holder.id())
            .containsExactlyInAnyOrderElementsOf(
                naive.current(cell.roles()).stream()
                    .map(role -> role.role() + " " + role.person())
                    .distinct()
                    .toList());
        for (CellRole.Kind kind : CellRole.Kind.values()) {
          assertThat(view.roles(kind))
              .isEqualTo(
                  naive.current(cell.roles()).stream().filter(r -> r.role() == kind).toList());
          assertThat(view.rolesEver(kind))
              .isEqualTo(cell.roles().stream().filter(r -> r.role() == kind).toList());
        }
        assertThat(view.firstAssignment())
            .isEqualTo(
                content.people().stream()
                    .flatMap(d -> d.cells().stream())
                    .filter(at -> at.cell().equals(cell.id()))
                    .map(at -> at.days().from())
                    .min(LocalDate::compareTo));
        assertThat(view.units()).isEqualTo(naive.current(cell.units()));
        assertThat(view.headquarters()).isEqualTo(naive.current(cell.headquarters()));
      }
    }
  }

  @Property(tries = 150)
  void hasEachPersonInItOnce(@ForAll RegisterContent books) {
    RegisterContent content = SmallRegisters.believed(books);
    Register register = Register.of(content);
    for (LocalDate day : SmallDays.WINDOW) {
      Naive naive = new Naive(content, day);
      for (Cell cell : content.cells()) {
        CellView view = register.asOf(day).cell(cell.id()).orElseThrow();
        Predicate<Dossier> in = d -> naive.any(d.cells(), a -> a.cell().equals(cell.id()));

        assertThat(comparable(view.people())).isEqualTo(naive.people(in));
        assertThat(view.count(EVERYBODY)).isEqualTo(naive.people(in).size());
        assertThat(view.count(SERVING)).isEqualTo(naive.people(in.and(naive::serves)).size());
      }
    }
  }

  @Example
  void countsSomebodyOnceWhoseAssignmentsOfTodayAreNotNextToEachOther() {
    LocalDate march = LocalDate.of(2020, 3, 1);
    Cell cell = Samples.cell();
    Dossier dossier =
        Samples.dossier()
            .withCells(
                in(cell, DayRange.of(march, march.plusDays(100))),
                in(cell, DayRange.of(march.plusDays(1), march.plusDays(10))),
                in(cell, DayRange.of(march.plusDays(20), march.plusDays(80))));
    Register register = Register.of(Samples.content().withPeople(dossier));
    CellView view = register.asOf(march.plusDays(50)).cell(cell.id()).orElseThrow();

    assertThat(view.count(EVERYBODY)).isEqualTo(1);
    assertThat(view.people()).hasSize(1);
  }

  @Example
  void hangsOnceFromAParentThatIsNotedTwice() {
    CellParent parent = Samples.cell().parents().get(0);
    CellParent again = new CellParent(parent.cell(), DayRange.ALWAYS, DayRange.ALWAYS);
    Cell cell = Samples.cell().withParents(parent, again);
    RegisterContent content = Samples.content();
    Cell upper = content.cells().get(0);
    Register register = Register.of(content.withCells(upper, cell));
    CellView view = register.asOf(LocalDate.of(2020, 5, 1)).cell(cell.id()).orElseThrow();

    assertThat(view.parents()).isEqualTo(List.of(upper));
  }

  private static CellAssignment in(Cell cell, DayRange days) {
    return new CellAssignment(cell.id(), days, DayRange.ALWAYS);
  }
}
