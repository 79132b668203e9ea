package org.aidgov.rules.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a document that were read lately, with their values.
 *
 * <p>Ids and days are the bulk of a register, and most were just there: an equal text gives the
 * same object, without decoding it, parsing it or keeping it twice, and finds itself faster in
 * every map. Texts are compared as they stand in the document, eight bytes at a time.
 */
final class Recent {
  private static final VarHandle EIGHT_BYTES =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long QUOTES = 0x2222222222222222L;
  private static final long LOWEST_BITS = 0x0101010101010101L;
  private static final long HIGHEST_BITS = 0x8080808080808080L;
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private static final int PLACE_BITS = 12;

  /** A place has a text's bytes, the rest zero, and its reader in the last two. */
  private static final int WORDS = 4;

  private static final int WIDTH = WORDS * Long.BYTES;
  private static final int LONGEST = WIDTH - Character.BYTES;
  private static final int READER = Long.SIZE - Character.SIZE;

  // One place for each hash: a document of texts that collide is as slow as without all this.
  private final long[] texts = new long[WORDS << PLACE_BITS];
  private final @Nullable Object[] values = new Object[1 << PLACE_BITS];

  // The text sought last.
  private final long[] sought = new long[WORDS];
  private byte[] bytes = {};
  private int from;
  private int length;

  /**
   * Seeks a text, to get or put its value.
   *
   * @param reader a number of who reads the text, since others may read an equal one as something
   *     else
   * @param from where the text begins, after the quotation mark
   * @param to where the bytes end
   * @return its place; -1 if it is too long for one, or not whole
   */
  int seek(char reader, byte[] bytes, int from, int to) {
    if (from + WIDTH > to) {
      return -1;
    }
    long hash = 0;
    int end = WIDTH;
    for (int i = 0; i < WORDS; i++) {
      long word = 0;
      if (end == WIDTH) {
        word = (long) EIGHT_BYTES.get(bytes, from + i * Long.BYTES);
        long different = word ^ QUOTES;
        long quotes = different - LOWEST_BITS & ~different & HIGHEST_BITS; // the lowest is right
        if (quotes != 0) {
          int bits = Long.numberOfTrailingZeros(quotes) & -Long.BYTES;
          end = i * Long.BYTES + bits / Byte.SIZE;
          word &= (1L << bits) - 1;
        }
      }
      sought[i] = word;
      hash = (hash ^ word) * MIX;
    }
    if (end > LONGEST) {
      return -1;
    }
    this.bytes = bytes;
    this.from = from;
    length = end;
    sought[WORDS - 1] |= (long) reader << READER;
    return (int) ((hash ^ reader * MIX) >>> Long.SIZE - PLACE_BITS);
  }

  /** Returns the value of the text sought last, if it is still in its place. */
  @Nullable Object value(int place) {
    int at = place * WORDS;
    return place >= 0
            && texts[at] == sought[0]
            && texts[at + 1] == sought[1]
            && texts[at + 2] == sought[2]
            && texts[at + 3] == sought[3]
        ? values[place]
        : null;
  }

  /**
   * Returns the text sought last; nothing if it must be decoded, for what is written with a
   * backslash may go on after a quotation mark, and control characters are not JSON.
   */
  @Nullable String text() {
    for (int i = from; i < from + length; i++) {
      if (bytes[i] == '\\' || bytes[i] >= 0 && bytes[i] < ' ') {
        return null;
      }
    }
    return new String(bytes, from, length, UTF_8);
  }

  /** Puts the value of the text sought last, which need not be decoded, in its place. */
  void put(int place, Object value) {
    System.arraycopy(sought, 0, texts, place * WORDS, WORDS);
    values[place] = value;
  }
}
