package org.aidgov.core.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.aidgov.core.SmallDays;
import org.aidgov.core.SmallRegisters;
import org.aidgov.core.grid.GridLevel;
import org.aidgov.core.staff.Headquarters;

@Domain(SmallRegisters.class)
class ProvinceViewTest {
  private static final Tally EVERYBODY = Tally.of("everybody", person -> true);

  @Property(tries = 150)
  void addsUpWhatItsHeadquartersSay(@ForAll RegisterContent books) {
    RegisterContent content = SmallRegisters.believed(books);
    Register register = Register.of(content);
    for (LocalDate day : SmallDays.WINDOW) {
      Naive naive = new Naive(content, day);
      for (String province : SmallRegisters.PROVINCES) {
        ProvinceView view = register.asOf(day).province(province);
        List<Headquarters> existing =
            content.headquarters().stream()
                .filter(h -> h.province().equals(province) && naive.on(h.days()))
                .sorted(Comparator.comparing(h -> h.id().value()))
                .toList();

        assertThat(view.headquarters().stream().map(HeadquartersView::headquarters).toList())
            .isEqualTo(existing);
        assertThat(view.count(EVERYBODY))
            .isEqualTo(view.headquarters().stream().mapToInt(h -> h.count(EVERYBODY)).sum());
        assertThat(view.cellsEver())
            .isEqualTo(
                content.cells().stream()
                    .filter(c -> c.province().equals(province))
                    .sorted(Comparator.comparing(c -> c.id().value()))
                    .toList());
        content.headquarters().stream()
            .filter(h -> h.province().equals(province))
            .map(h -> h.days().from())
            .min(Comparator.naturalOrder())
            .ifPresent(first -> assertThat(view.began()).isEqualTo(first));
        assertThat(view.cells())
            .isEqualTo(
                content.cells().stream()
                    .filter(c -> c.province().equals(province) && naive.on(c.days()))
                    .sorted(Comparator.comparing(c -> c.id().value()))
                    .toList());
        for (GridLevel level : GridLevel.values()) {
          assertThat(view.countCells(level))
              .isEqualTo(view.cells().stream().filter(c -> c.level() == level).count());
        }
      }
    }
  }
}
