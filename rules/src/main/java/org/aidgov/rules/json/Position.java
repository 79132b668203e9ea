package org.aidgov.rules.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * A place in a text, as an editor shows it: a Chinese character is one column.
 *
 * @param line from 1
 * @param column from 1, in characters
 */
record Position(int line, int column) {
  static final Position START = new Position(1, 1);

  // Nearly all of a document is only counted, eight bytes at a time.
  private static final VarHandle EIGHT_BYTES =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
  private static final long LINE_ENDS = 0x0A0A0A0A0A0A0A0AL;
  private static final long LOW_BITS = 0x7F7F7F7F7F7F7F7FL;

  /** Returns the place after some bytes of UTF-8. */
  Position after(byte[] bytes, int from, int to) {
    int lines = 0;
    int i = from;
    for (; i + Long.BYTES <= to; i += Long.BYTES) {
      lines += Long.bitCount(lineEnds((long) EIGHT_BYTES.get(bytes, i)));
    }
    for (; i < to; i++) {
      lines += bytes[i] == '\n' ? 1 : 0;
    }
    int lineStart = to;
    while (lineStart > from && bytes[lineStart - 1] != '\n') {
      lineStart--;
    }
    return new Position(line + lines, (lines == 0 ? column : 1) + characters(bytes, lineStart, to));
  }

  /** Returns a word with one bit for each byte that ends a line. */
  private static long lineEnds(long word) {
    long different = word ^ LINE_ENDS;
    return ~((different & LOW_BITS) + LOW_BITS | different | LOW_BITS);
  }

  private static int characters(byte[] bytes, int from, int to) {
    int characters = 0;
    for (int i = from; i < to; i++) {
      characters += bytes[i] >= (byte) 0xC0 ? 1 : 0; // the others continue a character
    }
    return characters;
  }

  @Override
  public String toString() {
    return "line " + line + ", column " + column;
  }
}
