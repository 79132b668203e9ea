package org.aidgov.core.value;

import java.util.Locale;

/** Checks of short texts for people: names, titles, topics. */
public final class Texts {
  /** The longest text accepted anywhere, in UTF-16 units. */
  public static final int LONGEST = 200;

  private static final int SHOWN = 80;

  private Texts() {}

  /**
   * Returns {@code text} if it can stand in one line of a report.
   *
   * @param what what the text is, for the message
   * @throws IllegalArgumentException if it is longer than {@link #LONGEST}, has control or
   *     direction-changing characters, with which a name can forge a line of a report, or half of a
   *     character (an unpaired surrogate), which cannot be written
   */
  public static String check(String what, String text) {
    if (text.length() > LONGEST) {
      throw new IllegalArgumentException(
          what
              + " must have at most "
              + LONGEST
              + " characters, but has "
              + text.length()
              + ": '"
              + shorten(text)
              + "'");
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isHalf(text, i)) {
        throw new IllegalArgumentException(
            what
                + " must not contain half a character, but has "
                + String.format(Locale.ROOT, "U+%04X", (int) c));
      }
      if (Character.isISOControl(c) || isInvisible(c)) {
        throw new IllegalArgumentException(
            what
                + " must not contain the control character "
                + String.format(Locale.ROOT, "U+%04X", (int) c));
      }
    }
    return text;
  }

  /** Tells whether there is only half of a character: a surrogate without the other one. */
  private static boolean isHalf(String text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    return Character.isLowSurrogate(c)
        && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
  }

  /**
   * As {@link #check}, and refuses text without a visible character.
   *
   * @throws IllegalArgumentException also if the text is blank
   */
  public static String checkPresent(String what, String text) {
    if (isBlank(text)) {
      throw new IllegalArgumentException(what + " must not be blank");
    }
    return check(what, text);
  }

  /** Tells whether a text has no visible character. */
  public static boolean isBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      // A spreadsheet's blank is often a no-break space, which Java does not count as white.
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        return false;
      }
    }
    return true;
  }

  /** Returns the text cut to a length fit for a message, on one line. */
  public static String shorten(String text) {
    StringBuilder shown = new StringBuilder();
    int end = Math.min(text.length(), SHOWN);
    if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
      end--; // or half a rare character would be left
    }
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      boolean fit = !Character.isISOControl(c) && !isInvisible(c) && !isHalf(text, i);
      shown.append(fit ? c : '\uFFFD');
    }
    return end < text.length() ? shown + "…" : shown.toString();
  }

  /** Line separators, and the marks that reorder or hide what follows them. */
  private static boolean isInvisible(char c) {
    return c == '\u061C'
        || c >= '\u200B' && c <= '\u200F'
        || c >= '\u2028' && c <= '\u202E'
        || c >= '\u2066' && c <= '\u2069'
        || c == '\uFEFF';
  }
}
