package org.aidgov.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.aidgov.core.SmallDays;

class FactsTest {
  private record Note(String text, DayRange days, DayRange known) implements Dated {}

  @Property
  void theSameFactsGiveTheSameListInWhateverOrderTheyCome(
      @ForAll("notes") List<Note> notes, @ForAll Random random) {
    List<Note> shuffled = new ArrayList<>(notes);
    Collections.shuffle(shuffled, random);

    assertThat(Facts.byDays(shuffled))
        .isEqualTo(Facts.byDays(notes))
        .containsExactlyInAnyOrderElementsOf(notes)
        .isSortedAccordingTo((one, other) -> one.days().compareTo(other.days()));
  }

  @Property
  void orderingAgainChangesNothing(@ForAll("notes") List<Note> notes) {
    List<Note> once = Facts.byDays(notes);

    assertThat(Facts.byDays(once)).isEqualTo(once);
  }

  @Example
  @SuppressWarnings("NullOptional") // as JSON mappers do
  void takesAnAbsentCollectionForAnEmptyOne() {
    assertThat(Facts.list(null)).isEmpty();
    assertThat(Facts.set(null)).isEmpty();
    assertThat(Facts.byDays(null)).isEmpty();
    assertThat(Facts.optional(null)).isEmpty();
    assertThat(Facts.optional(Optional.of(1))).contains(1);
  }

  @Example
  void putsASetInEnumOrderWithoutRepetition() {
    List<DayOfWeek> days = List.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY, DayOfWeek.SUNDAY);

    assertThat(Facts.set(days)).containsExactly(DayOfWeek.MONDAY, DayOfWeek.SUNDAY);
  }

  @Example
  void doesNotFollowLaterChangesOfTheListItWasMadeOf() {
    List<String> texts = new ArrayList<>(Arrays.asList("b", "a"));
    List<String> kept = Facts.list(texts);
    List<String> ordered = Facts.ordered(texts, text -> text);
    texts.set(0, "c");

    assertThat(kept).containsExactly("b", "a");
    assertThat(ordered).containsExactly("a", "b");
    assertThatThrownBy(() -> kept.add("d")).isInstanceOf(UnsupportedOperationException.class);
  }

  @Provide
  Arbitrary<List<Note>> notes() {
    return Combinators.combine(
            Arbitraries.of("a", "b"), SmallDays.ranges(), Arbitraries.just(DayRange.ALWAYS))
        .as(Note::new)
        .list()
        .ofMaxSize(6);
  }
}
