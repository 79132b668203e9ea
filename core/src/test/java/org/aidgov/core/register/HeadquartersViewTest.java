package org.aidgov.core.register;

import static org.aidgov.core.register.Query.comparable;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.aidgov.core.SmallDays;
import org.aidgov.core.SmallRegisters;
import org.aidgov.core.party.PartyCommittee;
import org.aidgov.core.staff.Headquarters;
import org.aidgov.core.value.DayRange;

@Domain(SmallRegisters.class)
class HeadquartersViewTest {
  private static final Tally EVERYBODY = Tally.of("everybody", person -> true);
  private static final Tally VOTERS = Tally.of("voters", PersonView::mayVote);

  @Property(tries = 150)
  void answersWhatAReadingOfTheContentTells(@ForAll RegisterContent books) {
    RegisterContent content = SmallRegisters.believed(books);
    Register register = Register.of(content);
    for (LocalDate day : SmallDays.WINDOW) {
      Naive naive = new Naive(content, day);
      for (Headquarters headquarters : content.headquarters()) {
        HeadquartersView view = register.asOf(day).headquarters(headquarters.id()).orElseThrow();
        Predicate<Dossier> in =
            d -> naive.tours(d).stream().anyMatch(t -> t.headquarters().equals(headquarters.id()));

        assertThat(view.headquarters()).isEqualTo(headquarters);
        assertThat(view.exists()).isEqualTo(naive.on(headquarters.days()));
        assertThat(view.leaders()).isEqualTo(naive.current(headquarters.leaders()));
        assertThat(view.committees())
            .isEqualTo(
                content.committees().stream()
                    .filter(c -> c.headquarters().equals(headquarters.id()) && naive.on(c.days()))
                    .sorted(Comparator.comparing(c -> c.id().value()))
                    .toList());
        assertThat(view.ledger())
            .isEqualTo(
                content.ledgers().stream()
                    .filter(l -> l.headquarters().equals(headquarters.id()))
                    .findFirst());
        assertThat(view.cells())
            .isEqualTo(
                naive
                    .with(
                        content.cells(),
                        c -> c.headquarters(),
                        claim -> claim.headquarters().equals(headquarters.id()))
                    .stream()
                    .filter(cell -> naive.on(cell.days()))
                    .toList());
        assertThat(view.cellsEver())
            .containsExactlyElementsOf(
                content.cells().stream()
                    .filter(
                        c ->
                            c.headquarters().stream()
                                .anyMatch(h -> h.headquarters().equals(headquarters.id())))
                    .sorted(Comparator.comparing(c -> c.id().value()))
                    .toList());
        // The nearest first; wrong data may go round in a circle.
        List<Headquarters> above = view.above();
        assertThat(above.stream().findFirst().map(Headquarters::id))
            .isEqualTo(headquarters.parent().filter(id -> !id.equals(headquarters.id())));
        assertThat(above).doesNotHaveDuplicates().doesNotContain(headquarters);
        for (int i = 1; i < above.size(); i++) {
          assertThat(above.get(i - 1).parent()).contains(above.get(i).id());
        }
        assertThat(comparable(view.people())).isEqualTo(naive.people(in));
        assertThat(view.count(EVERYBODY)).isEqualTo(naive.people(in).size());
        assertThat(view.count(VOTERS)).isEqualTo(naive.people(in.and(naive::mayVote)).size());
        for (PartyCommittee committee : content.committees()) {
          assertThat(view.meetings(committee, DayRange.ALWAYS, meeting -> true))
              .isEqualTo(naive.heldBy(committee.id(), DayRange.ALWAYS));
        }
      }
    }
  }
}
