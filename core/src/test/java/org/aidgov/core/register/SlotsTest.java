package org.aidgov.core.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class SlotsTest {
  /** Around where a leaf, and a page of leaves, is full. */
  @Example
  void holdsAnyNumberOfElements() {
    for (int size : new int[] {0, 1, 63, 64, 65, 4_095, 4_096, 4_097, 140_000}) {
      Slots<Integer> slots = Slots.of(size, number -> number * 3);
      assertThat(slots.size()).isEqualTo(size);
      for (int number = 0; number < size; number++) {
        assertThat(slots.get(number)).isEqualTo(number * 3);
      }
    }
  }

  @Property(tries = 200)
  void aChangedCopyDiffersInOnePlaceAndTheOriginalInNone(
      @ForAll @IntRange(min = 1, max = 70_000) int size, @ForAll @IntRange(max = 70_000) int any) {
    int changed = any % size;
    Slots<Integer> original = Slots.of(size, number -> number);
    Slots<Integer> copy = original.with(changed, -1);

    List<Integer> expected = new ArrayList<>(original.all());
    expected.set(changed, -1);
    assertThat(copy.all()).isEqualTo(expected);
    assertThat(original.get(changed)).isEqualTo(changed);
  }

  @Example
  void growsOneByOne() {
    Slots<Integer> slots = Slots.copyOf(List.of());
    for (int number = 0; number < 66_000; number++) {
      slots = slots.with(number, number);
    }
    assertThat(slots.all()).isEqualTo(Slots.of(66_000, number -> number).all());
  }

  @Example
  void refusesNumbersThatItDoesNotHave() {
    List<Integer> all = Slots.of(300, number -> number).all();
    assertThatThrownBy(() -> all.get(300)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> all.get(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    Slots<Integer> some = Slots.copyOf(all);
    assertThatThrownBy(() -> some.with(301, 0)).isInstanceOf(IndexOutOfBoundsException.class);
  }
}
