package org.aidgov.core.register;

import static org.aidgov.core.register.Query.comparable;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.aidgov.core.SmallDays;
import org.aidgov.core.SmallRegisters;
import org.aidgov.core.staff.OfficeGroup;

@Domain(SmallRegisters.class)
class GroupViewTest {
  private static final Tally EVERYBODY = Tally.of("everybody", person -> true);

  @Property(tries = 150)
  void answersWhatAReadingOfTheContentTells(@ForAll RegisterContent books) {
    RegisterContent content = SmallRegisters.believed(books);
    Register register = Register.of(content);
    for (LocalDate day : SmallDays.WINDOW) {
      Naive naive = new Naive(content, day);
      for (OfficeGroup group : content.groups()) {
        GroupView view = register.asOf(day).group(group.id()).orElseThrow();
        Predicate<Dossier> in =
            d -> naive.any(d.person().groups(), a -> a.group().equals(group.id()));

        assertThat(view.group()).isEqualTo(group);
        assertThat(view.exists()).isEqualTo(naive.on(group.days()));
        assertThat(view.heads()).isEqualTo(naive.current(group.heads()));
        assertThat(view.branches().stream().map(BranchView::branch).toList())
            .isEqualTo(
                naive
                    .with(content.branches(), b -> b.groups(), c -> c.group().equals(group.id()))
                    .stream()
                    .filter(branch -> naive.on(branch.days()))
                    .toList());
        assertThat(naive.current(view.coverages(branch -> true)).isEmpty())
            .isEqualTo(view.branches().isEmpty());
        assertThat(comparable(view.people())).isEqualTo(naive.people(in));
        assertThat(view.count(EVERYBODY)).isEqualTo(naive.people(in).size());
      }
    }
  }
}
