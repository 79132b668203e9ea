package org.aidgov.core.staff;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.base.CharMatcher;
import org.aidgov.core.value.Texts;

/**
 * A batch (批次) by province and number, written {@code zhejiang/10}.
 *
 * <p>Provinces count their own batches: the 9th of one left in the same winter as the 7th of
 * another. A number alone names nothing.
 *
 * @param province the sending province, in lower-case letters
 * @param number 1 or more
 */
public record BatchKey(String province, int number) implements Comparable<BatchKey> {
  /**
   * @throws IllegalArgumentException if the province is no lower-case word or the number below 1
   */
  public BatchKey {
    checkProvince(province);
    if (number < 1 || number > 999) {
      throw new IllegalArgumentException("batch number must be 1 to 999, but was " + number);
    }
  }

  /**
   * Returns {@code province} if it can be the name of one.
   *
   * @throws IllegalArgumentException unless it is 1 to 32 lower-case letters, as in {@code
   *     zhejiang}
   */
  public static String checkProvince(String province) {
    if (province.isEmpty()
        || province.length() > 32
        || !province.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
      throw new IllegalArgumentException(
          "province must be 1 to 32 lower-case letters, but was '" + Texts.shorten(province) + "'");
    }
    return province;
  }

  /**
   * Reads {@code zhejiang/10}.
   *
   * @throws IllegalArgumentException if the text has another form
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static BatchKey parse(String text) {
    int slash = text.indexOf('/');
    String number = text.substring(slash + 1);
    // Nothing that a parser is lenient about, such as +10, 010 or full-width digits: each batch has
    // one name.
    if (slash < 0
        || number.length() > 9
        || number.startsWith("0") && number.length() > 1
        || !CharMatcher.inRange('0', '9').matchesAllOf(number)
        || number.isEmpty()) {
      throw new IllegalArgumentException(
          "batch must look like zhejiang/10, but was '" + Texts.shorten(text) + "'");
    }
    return new BatchKey(text.substring(0, slash), Integer.parseInt(number));
  }

  @Override
  public int compareTo(BatchKey other) {
    int byProvince = province.compareTo(other.province);
    return byProvince != 0 ? byProvince : Integer.compare(number, other.number);
  }

  @JsonValue
  @Override
  public String toString() {
    return province + "/" + number;
  }
}
