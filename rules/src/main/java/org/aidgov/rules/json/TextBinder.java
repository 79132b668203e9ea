package org.aidgov.rules.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads values that are text in JSON. */
final class TextBinder implements Binder {
  private final String expected;
  private final Function<String, Object> parse;
  private final char number = (char) (Binders.number() + 1);

  /**
   * @param expected says that it must be text, and which
   * @param parse makes a value, or throws an IllegalArgumentException that says what was expected
   */
  TextBinder(String expected, Function<String, Object> parse) {
    this.expected = expected;
    this.parse = parse;
  }

  /** Returns a binder of the same texts to values in an {@link Optional}. */
  TextBinder optional() {
    return new TextBinder(expected, text -> Optional.of(parse.apply(text)));
  }

  @Override
  public @Nullable Object bind(Document document) throws IOException {
    JsonParser parser = document.parser();
    if (!parser.hasToken(JsonToken.VALUE_STRING)) {
      return document.refuse(expected);
    }
    Recent recent = document.recent();
    int place = document.seekText(number);
    Object value = recent.value(place);
    if (value != null) {
      return value;
    }
    String text = place < 0 ? null : recent.text();
    if (text == null) {
      return parse(document, parser.getText());
    }
    value = parse(document, text);
    if (value != null) {
      recent.put(place, value);
    }
    return value;
  }

  private @Nullable Object parse(Document document, String text) throws IOException {
    if (text.length() > document.limits().stringLength()) {
      return document.refuse(
          "text must have at most " + document.limits().stringLength() + " characters");
    }
    try {
      return parse.apply(text);
    } catch (IllegalArgumentException e) {
      document.problems().addRefusal(document.path(), e);
      return null;
    }
  }
}
