package org.aidgov.core.register;

import java.io.Serializable;
import org.aidgov.core.value.Id;
import org.aidgov.core.value.Texts;

/**
 * Something that keeps data from being a register.
 *
 * @param path where it is, as a JSON path such as {@code $.people[3].cells[0].cell}
 * @param value the value found there, cut to a length fit for a message; blank where there is none,
 *     or where it has an identity-card number in it
 * @param expected what was expected instead
 */
public record Problem(String path, String value, String expected) implements Serializable {
  /** Cuts the value, and keeps personal data out of messages. */
  public Problem {
    value = Id.holdsIdentityCard(value) ? "" : Texts.shorten(value);
  }

  /** Returns place, value and expectation on one line. */
  @Override
  public String toString() {
    return path + ": " + expected + (value.isEmpty() ? "" : ", but was '" + value + "'");
  }
}
