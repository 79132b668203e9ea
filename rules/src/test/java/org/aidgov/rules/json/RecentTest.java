package org.aidgov.rules.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecentTest {
  private static final char READER = 1;

  private final Recent recent = new Recent();

  private @Nullable Object value(char reader, String text) {
    char[] buffer = ("..." + text).toCharArray();
    int place = Recent.place(reader, buffer, 3, text.length());
    return recent.value(place, reader, buffer, 3, text.length());
  }

  private void put(char reader, String text, Object value) {
    char[] buffer = text.toCharArray();
    recent.put(
        Recent.place(reader, buffer, 0, buffer.length), reader, buffer, 0, buffer.length, value);
  }

  private static int place(char reader, String text) {
    return Recent.place(reader, text.toCharArray(), 0, text.length());
  }

  @Test
  void findsWhatWasPutWhereverItStandsInABuffer() {
    put(READER, "p-1", "value");
    assertThat(value(READER, "p-1")).isEqualTo("value");
    assertThat(value(READER, "p-2")).isNull();
    assertThat(value(READER, "")).isNull();
  }

  @Test
  void doesNotTakeATextInItsPlaceForIt() {
    String other = "x0";
    for (int i = 1; place(READER, other) != place(READER, "p-1"); i++) {
      other = "x" + i;
    }
    put(READER, other, "other");
    assertThat(value(READER, "p-1")).isNull();
    put(READER, "p-1", "value");
    assertThat(value(READER, "p-1")).isEqualTo("value");
    assertThat(value(READER, other)).isNull();
  }

  @Test
  void doesNotGiveAReaderTheValueOfAnotherEvenInOnePlace() {
    char other = READER + 1;
    while (place(other, "p-1") != place(READER, "p-1")) {
      other++;
    }
    put(other, "p-1", "of the other");
    assertThat(value(READER, "p-1")).isNull();
  }

  @Test
  void leavesLongTextsAlone() {
    String longest = "x".repeat(30);
    put(READER, longest, "value");
    assertThat(value(READER, longest)).isEqualTo("value");
    assertThat(place(READER, longest + "x")).isEqualTo(-1);
    put(READER, longest + "x", "value");
    assertThat(value(READER, longest + "x")).isNull();
  }
}
