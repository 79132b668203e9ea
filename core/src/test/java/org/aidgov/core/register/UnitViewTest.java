package org.aidgov.core.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.aidgov.core.SmallDays;
import org.aidgov.core.SmallRegisters;
import org.aidgov.core.staff.RecipientUnit;

@Domain(SmallRegisters.class)
class UnitViewTest {
  private static final Tally EVERYBODY = Tally.of("everybody", person -> true);

  @Property(tries = 150)
  void answersWhatAReadingOfTheContentTells(@ForAll RegisterContent books) {
    RegisterContent content = SmallRegisters.believed(books);
    Register register = Register.of(content);
    for (LocalDate day : SmallDays.WINDOW) {
      Naive naive = new Naive(content, day);
      for (RecipientUnit unit : content.units()) {
        UnitView view = register.asOf(day).unit(unit.id()).orElseThrow();

        assertThat(view.unit()).isEqualTo(unit);
        assertThat(view.cells())
            .isEqualTo(
                naive
                    .with(content.cells(), c -> c.units(), claim -> claim.unit().equals(unit.id()))
                    .stream()
                    .filter(cell -> naive.on(cell.days()))
                    .toList());
        assertThat(view.cellsEver())
            .containsExactlyElementsOf(
                content.cells().stream()
                    .filter(c -> c.units().stream().anyMatch(u -> u.unit().equals(unit.id())))
                    .sorted((one, other) -> one.id().compareTo(other.id()))
                    .toList());
        assertThat(view.firstPost())
            .isEqualTo(
                content.people().stream()
                    .flatMap(d -> d.person().posts().stream())
                    .filter(post -> post.unit().equals(unit.id()))
                    .map(post -> post.days().from())
                    .min(LocalDate::compareTo));
        assertThat(view.branches())
            .isEqualTo(
                naive
                    .with(content.branches(), b -> b.units(), c -> c.unit().equals(unit.id()))
                    .stream()
                    .filter(branch -> naive.on(branch.days()))
                    .toList());
        assertThat(view.count(EVERYBODY))
            .isEqualTo(
                naive
                    .people(d -> naive.any(d.person().posts(), p -> p.unit().equals(unit.id())))
                    .size());
      }
    }
  }
}
