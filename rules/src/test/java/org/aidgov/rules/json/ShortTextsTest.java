package org.aidgov.rules.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.primitives.Bytes;
import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Short texts are made from a document's bytes where the parser has them all at once. Handed over a
 * byte at a time, it never has: then it decodes them itself, and must find the same.
 */
class ShortTextsTest {
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final List<Integer> LIMITS = List.of(1, 5, 20, 4096);

  /** Bytes between quotation marks, in Latin-1. */
  static Stream<String> texts() {
    return Stream.concat(
        Stream.of(
            "",
            " ",
            "home",
            "home-of-30-bytes-3456789012345",
            "home-of-31-bytes-34567890123456",
            "sixty-of-them".repeat(5),
            "a b",
            "\u007F",
            "a\u0000b",
            "a\tb",
            "a\nb",
            "a\r\nb",
            "a\u001F",
            "\\\"",
            "a\\\"b",
            "a\\\\",
            "a\\",
            "\\u0041",
            "\\u00e9\\ud83d\\ude00",
            "\\ud83d",
            "\\ude00\\ud83d",
            "\\u12",
            "\\x",
            "a\\/b",
            "\\n"),
        Stream.of(
                "e68fb4e79686", // 援疆
                "f09f9880", // a supplementary character: two UTF-16 units
                "f09f9880f09f9880f09f9880",
                "e280ae61", // changes the direction
                "efbbbf61", // a byte order mark inside
                "eda080", // half a surrogate pair
                "eda0bdedb880", // a pair, each half on its own
                "c080", // too long a form
                "f4908080", // beyond Unicode
                "ff",
                "80",
                "c3",
                "61e6", // cut
                "61e68f",
                "d4aebdae") // GBK
            .map(hex -> new String(HexFormat.of().parseHex(hex), ISO_8859_1)));
  }

  private static void assertReadAlike(byte[] document) throws IOException {
    for (byte[] each : List.of(document, Bytes.concat(MARK, document))) {
      for (int limit : LIMITS) {
        Limits limits = Limits.STANDARD.withStringLength(limit);
        assertThat(Entry.REGISTER_BYTES.problems(each, limits))
            .isEqualTo(Entry.REGISTER_STREAM.problems(each, limits));
      }
    }
  }

  /** A text as an id, in free text, as a constant, and as days; each twice, for it may be known. */
  private static byte[] document(String text) {
    return """
        {"homeUnits":[{"id":"t","name":"t"},{"id":"t","name":"t"}],
        "places":[{"id":"p","name":"x","kind":"t"},{"id":"q","name":"t","kind":"t"}],
        "batches":[{"key":"t","days":"t"},{"key":"t","days":"t"},{"key":"x/1","days":"1"}]}
        """
        .replace("\"t\"", '"' + text + '"')
        .getBytes(ISO_8859_1);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void areReadAsTheParserReadsThem(String text) throws IOException {
    assertReadAlike(document(text));
  }

  @Test
  void areRefusedBeyondATinyLimit() throws IOException {
    byte[] document = "{\"homeUnits\":[{\"id\":\"home-1\",\"name\":\"援疆\"}]}".getBytes(UTF_8);
    byte[] padded = Bytes.concat(document, " ".repeat(100).getBytes(UTF_8));
    assertThat(Entry.REGISTER_BYTES.problems(padded, Limits.STANDARD.withStringLength(5)))
        .containsExactly(
            "$.homeUnits[0].id: text must have at most 5 characters, but was 'home-1'");
    assertThat(Entry.REGISTER_BYTES.problems(padded, Limits.STANDARD.withStringLength(6)))
        .isEmpty();
  }

  @Property(tries = 500)
  void areReadAlikeWhateverIsDoneToTheFile(@ForAll long seed) throws IOException {
    byte[] document = RegisterWriter.toBytes(Registers.everything());
    Random random = new Random(seed);
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      byte[] to = {'"', '\\', '\n', 0x1F, (byte) 0xE6, (byte) random.nextInt(256)};
      document[random.nextInt(document.length)] = to[random.nextInt(to.length)];
    }
    assertThat(problems(Entry.REGISTER_BYTES, document))
        .isEqualTo(problems(Entry.REGISTER_STREAM, document));
  }

  /** Without where the parser stops, of which a byte at a time leaves it only the last. */
  private static List<String> problems(Entry entry, byte[] document) throws IOException {
    return entry.problems(document, Limits.STANDARD).stream()
        .map(problem -> problem.replaceAll("JSON at line .*, column \\d+", "JSON"))
        .toList();
  }
}
