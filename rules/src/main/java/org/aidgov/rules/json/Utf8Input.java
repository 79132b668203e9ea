package org.aidgov.rules.json;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a document, on their way to the parser: counted, and checked to be UTF-8.
 *
 * <p>The parser is not asked to do either: it guesses other encodings, takes some malformed ones,
 * and does not look into what it skips. What comes before a bad byte is still handed over, so that
 * problems there are reported too.
 */
final class Utf8Input extends InputStream {
  /** Says that there is no use in reading on. */
  static final class Unreadable extends IOException {
    private static final long serialVersionUID = 1L;

    final String value;

    Unreadable(String expected, String value) {
      super(expected);
      this.value = value;
    }

    String expected() {
      return String.valueOf(getMessage());
    }
  }

  private static final int HEAD = 8;
  private static final int WIDEST = 4; // bytes of a character in any encoding
  private static final VarHandle EIGHT_BYTES =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
  private static final long NOT_ASCII = 0x8080808080808080L;

  private final InputStream source;
  private final long limit;
  private long left;
  private long read; // without the byte order mark
  private @Nullable Unreadable failure;

  // The block handed over last, which the parser leaves as it is until it asks for the next one.
  private byte[] block = {};
  private int blockStart;
  private int blockEnd;
  private Position start = Position.START;
  private Position end = Position.START;

  // How the character goes on that the block has cut: by so many bytes, the next one in a range.
  private int missing;
  private int lowest;
  private int highest;

  Utf8Input(InputStream source, long limit) {
    this.source = source;
    this.limit = limit;
    left = limit;
  }

  /** Returns the place of a byte of the block handed over last. */
  Position position(long byteOffset) {
    int until = (int) Math.max(blockStart, Math.min(blockEnd, index(byteOffset)));
    return start.after(block, blockStart, until);
  }

  private long index(long byteOffset) {
    return blockEnd - read + byteOffset;
  }

  /** Seeks the text that begins at a byte, if it is in the block handed over last. */
  int seekText(long byteOffset, Recent recent, char reader) {
    int from = (int) index(byteOffset);
    boolean inBlock = from > blockStart && from < blockEnd && block[from - 1] == '"';
    return inBlock ? recent.seek(reader, block, from, blockEnd) : -1;
  }

  /** Returns the place after the bytes handed over so far. */
  Position end() {
    return end;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] to, int offset, int length) throws IOException {
    if (failure != null) {
      throw failure;
    }
    int count = read == 0 ? head(to, offset, length) : source.read(to, offset, length);
    if (count <= 0) {
      checkWhole();
      return -1;
    }
    start = end;
    block = to;
    blockStart = offset;
    blockEnd = validEnd(to, offset, offset + (int) Math.min(count, left));
    read += blockEnd - offset;
    left -= blockEnd - offset;
    end = start.after(to, offset, blockEnd);
    if (failure == null && blockEnd < offset + count) {
      failure = new Unreadable("document must have at most " + limit + " bytes", "");
    }
    if (failure != null && blockEnd == offset) {
      throw failure;
    }
    return blockEnd - offset;
  }

  /** Reads the first block, whose first bytes tell other kinds of file from UTF-8. */
  private int head(byte[] to, int offset, int length) throws IOException {
    int count = withoutMark(to, offset, source.readNBytes(to, offset, Math.min(length, HEAD)));
    if (startsWith(to, offset, count, 'P', 'K', 3, 4)) {
      throw new Unreadable("must be JSON, but is a zip archive, such as an Excel workbook", "");
    }
    boolean wide =
        startsWith(to, offset, count, 0xFE, 0xFF) || startsWith(to, offset, count, 0xFF, 0xFE);
    for (int i = offset; i < offset + Math.min(count, WIDEST); i++) {
      wide |= to[i] == 0;
    }
    if (wide) {
      throw new Unreadable("must be UTF-8, but looks like UTF-16 or a binary file", "");
    }
    return count + Math.max(0, source.read(to, offset + count, length - count));
  }

  private int withoutMark(byte[] bytes, int offset, int count) {
    int mark = startsWith(bytes, offset, count, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    System.arraycopy(bytes, offset + mark, bytes, offset, count - mark);
    left = Math.max(0, left - mark);
    return count - mark;
  }

  private static boolean startsWith(byte[] bytes, int offset, int count, int... start) {
    for (int i = 0; i < start.length; i++) {
      if (i >= count || (bytes[offset + i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }

  private void checkWhole() throws Unreadable {
    if (missing > 0) {
      throw new Unreadable("must go on, but the document ends inside a character at " + end, "");
    }
  }

  /** Returns the end of what is valid; notes the failure if that is not the end of the block. */
  private int validEnd(byte[] bytes, int from, int to) {
    int i = from;
    while (i < to) {
      if (missing == 0) {
        i = asciiEnd(bytes, i, to);
        if (i < to && !begins(bytes[i] & 0xFF)) {
          break;
        }
      } else if (!goesOn(bytes[i] & 0xFF)) {
        break;
      }
      i++;
    }
    if (i < to) {
      String value = "byte " + Integer.toHexString(bytes[i] & 0xFF).toUpperCase(Locale.ROOT);
      Position at = start.after(bytes, from, i);
      failure = new Unreadable("text at " + at + " must be UTF-8 (not GBK or another)", value);
    }
    return Math.min(i, to);
  }

  /** Returns where ASCII ends. Eight bytes at a time, for nearly all of a document is. */
  private static int asciiEnd(byte[] bytes, int from, int to) {
    int i = from;
    while (i + Long.BYTES <= to && ((long) EIGHT_BYTES.get(bytes, i) & NOT_ASCII) == 0) {
      i += Long.BYTES;
    }
    while (i < to && bytes[i] >= 0) {
      i++;
    }
    return i;
  }

  /** Takes the first byte of a character of several; the ranges are those of RFC 3629. */
  private boolean begins(int b) {
    missing = b >= 0xF0 ? 3 : b >= 0xE0 ? 2 : 1;
    lowest = b == 0xE0 ? 0xA0 : b == 0xF0 ? 0x90 : 0x80;
    highest = b == 0xED ? 0x9F : b == 0xF4 ? 0x8F : 0xBF;
    return b >= 0xC2 && b <= 0xF4;
  }

  private boolean goesOn(int b) {
    boolean valid = b >= lowest && b <= highest;
    missing--;
    lowest = 0x80;
    highest = 0xBF;
    return valid;
  }
}
