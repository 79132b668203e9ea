package org.aidgov.rules.json;

import org.jspecify.annotations.Nullable;

/**
 * The texts of a document that were read lately, with their values.
 *
 * <p>Ids and days are the bulk of a register, and most were just there: an equal text gives the
 * same object, without parsing it or keeping it twice, and finds itself faster in every map.
 */
final class Recent {
  private static final int PLACES = 1 << 11;

  /** A place has a text's reader, length and characters: one line of a processor's cache. */
  private static final int WIDTH = 32;

  private static final int LONGEST = WIDTH - 2;

  // One place for each hash: a document of texts that collide is as slow as without all this.
  private final char[] texts = new char[PLACES * WIDTH];
  private final @Nullable Object[] values = new Object[PLACES];

  /**
   * Returns the place of a text; -1 if it is too long for one.
   *
   * @param reader a number of who reads the text, since others may read an equal one as something
   *     else
   */
  static int place(char reader, char[] buffer, int offset, int length) {
    if (length > LONGEST) {
      return -1;
    }
    // Two hashes, of every other character each, which a processor computes side by side.
    int even = reader;
    int odd = length;
    int end = offset + length - 1;
    int i = offset;
    for (; i < end; i += 2) {
      even = 31 * even + buffer[i];
      odd = 31 * odd + buffer[i + 1];
    }
    int last = i == end ? buffer[i] : 0;
    int hash = (even * 31 + last) * 0x9E3779B9 + odd;
    return (hash ^ hash >>> 15) & PLACES - 1;
  }

  /** Returns the value of a text, if it is still in its place. */
  @Nullable Object value(int place, char reader, char[] buffer, int offset, int length) {
    int at = place * WIDTH;
    if (place < 0 || texts[at] != reader || texts[at + 1] != length) {
      return null;
    }
    for (int i = 0; i < length; i++) {
      if (texts[at + 2 + i] != buffer[offset + i]) {
        return null;
      }
    }
    return values[place];
  }

  /** Puts a value in its place, instead of the one there. */
  void put(int place, char reader, char[] buffer, int offset, int length, Object value) {
    if (place >= 0) {
      int at = place * WIDTH;
      texts[at] = reader;
      texts[at + 1] = (char) length;
      System.arraycopy(buffer, offset, texts, at + 2, length);
      values[place] = value;
    }
  }
}
