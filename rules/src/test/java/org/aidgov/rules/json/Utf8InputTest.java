package org.aidgov.rules.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class Utf8InputTest {
  /** Pieces of text, whole and broken, in ASCII that fills whole words and not. */
  @Provide
  Arbitrary<byte[]> bytes() {
    Arbitrary<byte[]> pieces =
        Arbitraries.of(
                "a", "abcdefghij", "\n", "\r\n", "é", "汉", "𠮷", "\uFFFF", "\u07FF", "\u0800")
            .map(text -> text.getBytes(UTF_8));
    Arbitrary<byte[]> broken =
        Arbitraries.of(
                0x80, 0xBF, 0xC0, 0xC1, 0xC3, 0xE0, 0xED, 0xEF, 0xF0, 0xF4, 0xF5, 0xFF, 0x9F, 0xA0)
            .map(b -> new byte[] {b.byteValue()});
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(8, pieces), net.jqwik.api.Tuple.of(1, broken))
        .list()
        .ofMaxSize(30)
        .map(
            parts -> {
              ByteArrayOutputStream all = new ByteArrayOutputStream();
              all.writeBytes("{    ".getBytes(UTF_8));
              parts.forEach(all::writeBytes);
              return all.toByteArray();
            });
  }

  @Property(tries = 5_000)
  void handsOverExactlyWhatIsUtf8(
      @ForAll("bytes") byte[] bytes, @ForAll @IntRange(min = 4, max = 40) int block)
      throws IOException {
    Utf8Input input = new Utf8Input(new ByteArrayInputStream(bytes), Long.MAX_VALUE);
    ByteArrayOutputStream handedOver = new ByteArrayOutputStream();
    boolean whole = true;
    try {
      byte[] buffer = new byte[block];
      for (int n = input.read(buffer, 0, block); n > 0; n = input.read(buffer, 0, block)) {
        handedOver.write(buffer, 0, n);
      }
    } catch (Utf8Input.Unreadable e) {
      whole = false;
    }
    int valid = validPrefix(bytes);
    assertThat(whole).isEqualTo(valid == bytes.length);
    byte[] got = handedOver.toByteArray();
    // A bad character's first bytes may have gone out before its bad one was seen.
    assertThat(got).isEqualTo(Arrays.copyOf(bytes, got.length)).hasSizeBetween(valid, valid + 3);
    assertThat(input.end())
        .isEqualTo(position(new String(bytes, 0, valid, UTF_8), got.length > valid));
  }

  private static int validPrefix(byte[] bytes) {
    CharsetDecoder decoder =
        UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CoderResult result = decoder.decode(in, CharBuffer.allocate(bytes.length), true);
    assertThat(result.isOverflow()).isFalse();
    return in.position();
  }

  private static Position position(String text, boolean andBegun) {
    int line = (int) text.chars().filter(c -> c == '\n').count() + 1;
    String last = text.substring(text.lastIndexOf('\n') + 1);
    return new Position(line, last.codePointCount(0, last.length()) + 1 + (andBegun ? 1 : 0));
  }

  @Example
  void saysWhereAByteIs() throws IOException {
    byte[] bytes = "{汉\n汉字 x".getBytes(UTF_8);
    Utf8Input input = new Utf8Input(new ByteArrayInputStream(bytes), 100);
    assertThat(input.read(new byte[100], 0, 100)).isEqualTo(bytes.length);
    assertThat(input.position(0)).hasToString("line 1, column 1");
    assertThat(input.position(1)).hasToString("line 1, column 2");
    assertThat(input.position(4)).hasToString("line 1, column 3");
    assertThat(input.position(5)).hasToString("line 2, column 1");
    assertThat(input.position(bytes.length - 1)).hasToString("line 2, column 4");
  }

  @Example
  void readsSingleBytesToo() throws IOException {
    Utf8Input input = new Utf8Input(new ByteArrayInputStream("{é".getBytes(UTF_8)), 100);
    assertThat(input.read()).isEqualTo('{');
    assertThat(input.read()).isEqualTo(0xC3);
    assertThat(input.read()).isEqualTo(0xA9);
    assertThat(input.read()).isNegative();
  }
}
