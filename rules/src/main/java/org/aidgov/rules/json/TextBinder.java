package org.aidgov.rules.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads values that are text in JSON. */
final class TextBinder implements Binder {
  private static final AtomicInteger LAST = new AtomicInteger();

  private final String expected;
  private final Function<String, Object> parse;
  private final char number = (char) LAST.incrementAndGet();

  /**
   * @param expected says that it must be text, and which
   * @param parse makes a value, or throws an IllegalArgumentException that says what was expected
   */
  TextBinder(String expected, Function<String, Object> parse) {
    this.expected = expected;
    this.parse = parse;
  }

  @Override
  public @Nullable Object bind(Document document) throws IOException {
    JsonParser parser = document.parser();
    if (!parser.hasToken(JsonToken.VALUE_STRING)) {
      return document.refuse(expected);
    }
    char[] buffer = parser.getTextCharacters();
    int offset = parser.getTextOffset();
    int length = parser.getTextLength();
    if (length > document.limits().stringLength()) {
      return document.refuse(
          "text must have at most " + document.limits().stringLength() + " characters");
    }
    Recent recent = document.recent();
    int place = Recent.place(number, buffer, offset, length);
    Object value = recent.value(place, number, buffer, offset, length);
    if (value == null) {
      value = parse(document, new String(buffer, offset, length));
      if (value != null) {
        recent.put(place, number, buffer, offset, length, value);
      }
    }
    return value;
  }

  private @Nullable Object parse(Document document, String text) {
    try {
      return parse.apply(text);
    } catch (IllegalArgumentException e) {
      document.problems().addRefusal(document.path(), e);
      return null;
    }
  }
}
