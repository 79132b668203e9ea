package org.aidgov.core.register;

import static org.aidgov.core.register.Query.comparable;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.aidgov.core.Samples;
import org.aidgov.core.SmallDays;
import org.aidgov.core.SmallRegisters;
import org.aidgov.core.institution.Applicability;
import org.aidgov.core.institution.Duty;
import org.aidgov.core.institution.DutyAssignment;
import org.aidgov.core.institution.Institution;
import org.aidgov.core.institution.InstitutionVersion;
import org.aidgov.core.institution.Measure;
import org.aidgov.core.institution.RevisionPlan;
import org.aidgov.core.party.PartyCommittee;
import org.aidgov.core.staff.Batch;
import org.aidgov.core.staff.BatchKey;
import org.aidgov.core.staff.Headquarters;
import org.aidgov.core.staff.HeadquartersId;
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
        for (Duty duty : view.duties()) {
          List<DutyAssignment> bearers =
              naive.current(duty.assignments()).stream().filter(one -> exists(one, naive)).toList();
          assertThat(view.current(view.assignments(duty)))
              .usingElementComparator((one, other) -> one.isSameAs(other) ? 0 : 1)
              .containsExactlyElementsOf(bearers);
        }
        assertThat(view.leaders()).isEqualTo(naive.current(headquarters.leaders()));
        assertThat(view.committees())
            .isEqualTo(
                content.committees().stream()
                    .filter(c -> c.headquarters().equals(headquarters.id()) && naive.on(c.days()))
                    .sorted(Comparator.comparing(c -> c.id().value()))
                    .toList());
        assertThat(view.ledger())
            .isEqualTo(
                content.supervisionLedgers().stream()
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
        assertThat(view.servedDays())
            .isEqualTo(
                content.people().stream()
                    .flatMap(d -> d.person().tours().stream())
                    .filter(tour -> tour.headquarters().equals(headquarters.id()))
                    .flatMap(tour -> tour.serving().stream())
                    .map(DayRange::from)
                    .min(LocalDate::compareTo)
                    .flatMap(first -> headquarters.days().intersection(DayRange.openFrom(first))));
        assertThat(view.count(EVERYBODY)).isEqualTo(naive.people(in).size());
        assertThat(view.count(VOTERS)).isEqualTo(naive.people(in.and(naive::mayVote)).size());
        assertThat(view.institutions())
            .isEqualTo(of(headquarters, content.institutions(), Institution::headquarters));
        assertThat(view.measures())
            .isEqualTo(of(headquarters, content.measures(), Measure::headquarters));
        assertThat(view.duties()).isEqualTo(of(headquarters, content.duties(), Duty::headquarters));
        assertThat(view.revisionPlans())
            .isEqualTo(of(headquarters, content.revisionPlans(), RevisionPlan::headquarters));
        for (PartyCommittee committee : content.committees()) {
          assertThat(view.meetings(committee, DayRange.ALWAYS, meeting -> true))
              .isEqualTo(naive.heldBy(committee.id(), DayRange.ALWAYS));
        }
      }
    }
  }

  /** In order of ids, as the content has them. */
  private static <T> List<T> of(
      Headquarters headquarters, List<T> all, Function<T, HeadquartersId> whose) {
    return all.stream().filter(one -> whose.apply(one).equals(headquarters.id())).toList();
  }

  private static boolean exists(DutyAssignment bearer, Naive naive) {
    RegisterContent content = naive.content();
    return bearer
            .headquarters()
            .map(id -> naive.on(Naive.find(content.headquarters(), id).days()))
            .orElse(true)
        && bearer.group().map(id -> naive.on(Naive.find(content.groups(), id).days())).orElse(true);
  }

  @Example
  void aTextIsForTheHeadquartersWhoseItIsAndThoseBelow() {
    Register register = Register.of(Samples.content());
    RegisterView view = register.asOf(Samples.START);
    HeadquartersView upper = view.headquarters(new HeadquartersId("hq-0")).orElseThrow();
    HeadquartersView lower = view.headquarters(new HeadquartersId("hq-1")).orElseThrow();
    Institution uppers = Samples.institution().withHeadquarters(new HeadquartersId("hq-0"));
    InstitutionVersion forAll = Samples.version().withAppliesTo(Optional.empty());

    assertThat(upper.isFor(uppers, forAll)).isTrue();
    assertThat(lower.isFor(uppers, forAll)).isTrue();
    assertThat(upper.isFor(Samples.institution(), forAll)).isFalse();
    assertThat(lower.isFor(Samples.institution(), forAll)).isTrue();
  }

  @Example
  void aTextThatNamesHeadquartersIsForThoseAlone() {
    RegisterView view = Register.of(Samples.content()).asOf(Samples.START);
    HeadquartersView upper = view.headquarters(new HeadquartersId("hq-0")).orElseThrow();
    HeadquartersView lower = view.headquarters(new HeadquartersId("hq-1")).orElseThrow();
    Institution uppers = Samples.institution().withHeadquarters(new HeadquartersId("hq-0"));
    InstitutionVersion forUpper =
        Samples.version()
            .withAppliesTo(
                new Applicability(List.of(new HeadquartersId("hq-0")), List.of(), Set.of()));

    assertThat(upper.isFor(uppers, forUpper)).isTrue();
    assertThat(lower.isFor(uppers, forUpper)).isFalse();
    // Nobody regulates upwards.
    assertThat(upper.isFor(Samples.institution(), forUpper)).isFalse();
  }

  @Example
  void theBatchesAreThoseOfItsProvinceOnTheirDays() {
    BatchKey tenth = new BatchKey("zhejiang", 10);
    RegisterContent content =
        Samples.content()
            .withBatches(
                new Batch(new BatchKey("zhejiang", 11), DayRange.parse("2023-02-01/2026-05-01")),
                new Batch(tenth, DayRange.parse("2020-02-01/2023-05-01")),
                new Batch(new BatchKey("hubei", 9), DayRange.parse("2020-02-01/2023-05-01")));

    assertThat(batches(content, "2023-01-31")).containsExactly(tenth);
    assertThat(batches(content, "2023-02-01")).containsExactly(tenth, new BatchKey("zhejiang", 11));
    assertThat(batches(content, "2023-05-01")).containsExactly(new BatchKey("zhejiang", 11));
  }

  private static List<BatchKey> batches(RegisterContent content, String day) {
    return Register.of(content)
        .asOf(LocalDate.parse(day))
        .headquarters(new HeadquartersId("hq-1"))
        .orElseThrow()
        .batches()
        .stream()
        .map(Batch::key)
        .toList();
  }
}
