package org.aidgov.core.value;

/**
 * A name for a machine: opaque, stable, never shown as a person's name.
 *
 * <p>Ids are letters, digits and {@code . _ : / -}, at most 64 of them, starting with a letter or
 * digit. What looks like a Chinese identity-card number is refused: it is personal data.
 */
public interface Id extends Comparable<Id> {
  /** The id as written. */
  String value();

  /** Orders as text, by code unit: the same on every machine. */
  @Override
  default int compareTo(Id other) {
    return value().compareTo(other.value());
  }

  /**
   * Returns {@code value} if it can be an id.
   *
   * @param what what the id names, for the message
   * @throws IllegalArgumentException if it has another form or looks like an identity-card number
   */
  static String check(String what, String value) {
    boolean wellFormed = isWellFormed(value);
    if (wellFormed ? looksLikeIdentityCard(value) : holdsIdentityCard(value)) {
      // The value is personal data: it is not repeated here.
      throw new IllegalArgumentException(
          what + " id must not be an identity-card number; use an id of your own system");
    }
    if (!wellFormed) {
      throw new IllegalArgumentException(
          what
              + " id must be 1 to 64 letters (a-z, A-Z), digits or . _ : / - and start with a"
              + " letter or digit, but was '"
              + Texts.shorten(value)
              + "'");
    }
    return value;
  }

  private static boolean isWellFormed(String value) {
    if (value.isEmpty() || value.length() > 64) {
      return false;
    }
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean word = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
      if (!word && (i == 0 || "._:/-".indexOf(c) < 0)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Tells whether a message that repeats the text would tell an identity-card number, if only with
   * blanks in it or in full-width characters.
   */
  static boolean holdsIdentityCard(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        plain.append(c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c);
      }
    }
    for (int end = 18; end <= plain.length(); end++) {
      if (looksLikeIdentityCard(plain.substring(end - 18, end))) {
        return true;
      }
    }
    return false;
  }

  /** GB 11643: 17 digits and a check digit, with the birthday at positions 7 to 14. */
  private static boolean looksLikeIdentityCard(String value) {
    if (value.length() != 18) {
      return false;
    }
    for (int i = 0; i < 17; i++) {
      if (value.charAt(i) < '0' || value.charAt(i) > '9') {
        return false;
      }
    }
    char last = value.charAt(17);
    if (last != 'X' && last != 'x' && (last < '0' || last > '9')) {
      return false;
    }
    int month = Integer.parseInt(value.substring(10, 12));
    int day = Integer.parseInt(value.substring(12, 14));
    String century = value.substring(6, 8);
    return (century.equals("19") || century.equals("20"))
        && month >= 1
        && month <= 12
        && day >= 1
        && day <= 31;
  }
}
