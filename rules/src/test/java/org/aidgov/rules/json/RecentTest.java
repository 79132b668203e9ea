package org.aidgov.rules.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecentTest {
  private static final char READER = 1;

  private final Recent recent = new Recent();

  /** Seeks a text in a document in which others are around it. */
  private int seek(char reader, String text) {
    byte[] bytes = ("[\"" + text + "\",\"" + "p-1".repeat(20)).getBytes(UTF_8);
    return recent.seek(reader, bytes, 2, bytes.length);
  }

  private @Nullable Object value(char reader, String text) {
    return recent.value(seek(reader, text));
  }

  private void put(char reader, String text, Object value) {
    recent.put(seek(reader, text), value);
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
    for (int i = 1; seek(READER, other) != seek(READER, "p-1"); i++) {
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
    while (seek(other, "p-1") != seek(READER, "p-1")) {
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
    assertThat(seek(READER, longest + "x")).isEqualTo(-1);
    assertThat(value(READER, longest + "x")).isNull();
  }

  @Test
  void knowsTextsOfOtherWriting() {
    put(READER, "援疆", "value");
    assertThat(value(READER, "援疆")).isEqualTo("value");
    assertThat(value(READER, "援藏")).isNull();
  }

  @Test
  void tellsTextsOfAllLengthsApart() {
    for (int length = 0; length < 30; length++) {
      put(READER, "x".repeat(length), length);
      assertThat(value(READER, "x".repeat(length))).isEqualTo(length);
      assertThat(value(READER, "x".repeat(length + 1))).isNull();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "p-1", "援疆", "x/..~\u007F"})
  void givesTheTextItself(String text) {
    assertThat(seek(READER, text)).isNotNegative();
    assertThat(recent.text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"p-\\\"1", "\\u0041", "a\u001F", "a\n", "\u0000"})
  void leavesToTheParserWhatIsEscapedOrNoJson(String text) {
    assertThat(seek(READER, text)).isNotNegative();
    assertThat(recent.text()).isNull();
  }

  @Test
  void seesOnlyWhatIsThere() {
    byte[] bytes = "p-1\"".getBytes(UTF_8);
    assertThat(recent.seek(READER, bytes, 0, bytes.length)).isEqualTo(-1);
  }
}
