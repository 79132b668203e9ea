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
import org.aidgov.core.meeting.MeetingFile;
import org.aidgov.core.meeting.MeetingSeries;
import org.aidgov.core.meeting.Sitting;
import org.aidgov.core.meeting.SittingStep;
import org.aidgov.core.value.DayRange;

@Domain(SmallRegisters.class)
class SeriesViewTest {
  private static final Tally EVERYBODY = Tally.of("everybody", person -> true);
  private static final DayRange SOME_DAYS =
      DayRange.of(SmallDays.FIRST.plusDays(4), SmallDays.FIRST.plusDays(16));

  @Property(tries = 150)
  void answersWhatAReadingOfTheContentTells(@ForAll RegisterContent books) {
    RegisterContent content = SmallRegisters.believed(books);
    Register register = Register.of(content);
    for (LocalDate day : SmallDays.WINDOW) {
      Naive naive = new Naive(content, day);
      for (MeetingSeries series : content.series()) {
        SeriesView view = register.asOf(day).series(series.id()).orElseThrow();
        Predicate<Dossier> in =
            d -> naive.any(file(d).series(), one -> one.series().equals(series.id()));
        List<Sitting> own =
            content.sittings().stream().filter(s -> s.series().equals(series.id())).toList();

        assertThat(view.series()).isEqualTo(series);
        assertThat(view.exists()).isEqualTo(naive.on(series.days()));
        assertThat(view.cadences()).isEqualTo(naive.current(series.cadences()));
        assertThat(view.conveners()).isEqualTo(naive.current(series.conveners()));
        assertThat(comparable(view.people())).isEqualTo(naive.people(in));
        assertThat(view.count(EVERYBODY)).isEqualTo(naive.people(in).size());
        assertThat(view.sittings()).containsExactlyInAnyOrderElementsOf(own);
        assertThat(view.held(SOME_DAYS, sitting -> true))
            .isEqualTo(
                own.stream()
                    .filter(s -> s.held().filter(SOME_DAYS::contains).isPresent())
                    .filter(s -> !s.held().orElseThrow().isAfter(day))
                    .sorted(
                        Comparator.<Sitting, LocalDate>comparing(s -> s.held().orElseThrow())
                            .thenComparing(s -> s.id().value()))
                    .toList());
        for (Sitting sitting : own) {
          checkSitting(view, sitting, content, day);
        }
      }
    }
  }

  private static void checkSitting(
      SeriesView view, Sitting sitting, RegisterContent content, LocalDate day) {
    assertThat(view.items(sitting))
        .isEqualTo(
            content.agreedItems().stream()
                .filter(item -> item.sitting().equals(sitting.id()))
                .toList());
    assertThat(view.has(sitting, SittingStep.Kind.NOTICED))
        .isEqualTo(
            sitting.steps().stream()
                .anyMatch(
                    step -> step.kind() == SittingStep.Kind.NOTICED && !step.on().isAfter(day)));
    if (sitting.held().isPresent()) {
      Naive then = new Naive(content, sitting.held().get());
      List<Dossier> expected =
          content.people().stream()
              .filter(d -> then.any(file(d).series(), one -> one.series().equals(sitting.series())))
              .toList();
      assertThat(view.expected(sitting)).isEqualTo(expected.size());
      assertThat(view.present(sitting))
          .isEqualTo(
              (int)
                  expected.stream()
                      .filter(
                          d ->
                              file(d).attended().stream()
                                  .anyMatch(at -> at.sitting().equals(sitting.id())))
                      .count());
    }
  }

  private static MeetingFile file(Dossier dossier) {
    return dossier.meetings().orElse(MeetingFile.builder().build());
  }
}
