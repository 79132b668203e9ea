package org.aidgov.rules.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SerializedString;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads records from objects with exactly their fields. */
final class RecordBinder implements Binder {
  private static final int END = -1;
  private static final int UNKNOWN = -2;

  private final int number = Binders.number();
  private final Shape shape;
  private final SerializedString[] names;
  private final List<Component> components;
  private final @Nullable Binder[] binders; // made when a field is first there: there are many
  private final @Nullable Object[] absent;
  private final long required; // a bit a component, as in all sets of them here
  private final ImmutableMap<String, Integer> numbers;

  RecordBinder(Shape shape) {
    this.shape = shape;
    components = shape.components();
    int size = components.size();
    if (size > Long.SIZE) {
      throw new IllegalArgumentException("a record must have at most 64 components");
    }
    names = components.stream().map(Component::name).toArray(SerializedString[]::new);
    binders = new Binder[size];
    absent = components.stream().map(c -> c.type() == int.class ? 0 : null).toArray();
    ImmutableMap.Builder<String, Integer> all = ImmutableMap.builder();
    long must = 0;
    for (int i = 0; i < size; i++) {
      all.put(names[i].getValue(), i);
      must |= components.get(i).isRequired() ? 1L << i : 0;
    }
    numbers = all.buildOrThrow();
    required = must;
  }

  @Override
  public @Nullable Object bind(Document document) throws IOException {
    JsonParser parser = document.parser();
    if (!parser.hasToken(JsonToken.START_OBJECT)) {
      return document.refuse("must be an object");
    }
    @Nullable Object[] values = document.workspace(number, absent.length);
    System.arraycopy(absent, 0, values, 0, absent.length);
    long seen = 0;
    long bound = 0;
    boolean refused = false;
    for (int i = next(parser, 0); i != END; i = next(parser, i + 1)) {
      if (i == UNKNOWN) {
        refuseUnknown(document);
        refused = true;
      } else if ((seen & 1L << i) != 0) {
        document.problems().add(document.path(), "", "must be there only once");
        document.skipField();
        refused = true;
      } else {
        seen |= 1L << i;
        values[i] = value(document, i);
        bound |= values[i] == null ? 0 : 1L << i;
      }
    }
    addMissing(document, required & ~seen);
    return refused || bound != (seen | required) ? null : make(document, values);
  }

  /**
   * Goes to the next field and returns its number, END or UNKNOWN.
   *
   * @param guess the most likely number, that of the component after the last one
   */
  private int next(JsonParser parser, int guess) throws IOException {
    JsonToken token;
    if (guess >= 0 && guess < names.length) {
      if (parser.nextFieldName(names[guess])) {
        return guess;
      }
      token = parser.currentToken();
    } else {
      token = parser.nextToken();
    }
    if (token == JsonToken.END_OBJECT) {
      return END;
    }
    Integer number = numbers.get(parser.currentName());
    return number == null ? UNKNOWN : number;
  }

  private @Nullable Object value(Document document, int i) throws IOException {
    JsonToken token = document.parser().nextToken();
    return token == JsonToken.VALUE_NULL && (required & 1L << i) == 0
        ? document.refuse("must be left out where there is none")
        : binder(i).bind(document);
  }

  private Binder binder(int i) {
    Binder known = binders[i];
    if (known == null) {
      known = Binders.of(components.get(i).type());
      binders[i] = known; // by several threads at worst; binders never change
    }
    return known;
  }

  private void refuseUnknown(Document document) throws IOException {
    String name = document.name();
    if (name != null) {
      document
          .problems()
          .add(
              document.parentPath(),
              name,
              "field must be one of " + String.join(", ", numbers.keySet()));
    }
    document.skipField();
  }

  private void addMissing(Document document, long missing) {
    for (long rest = missing; rest != 0; rest &= rest - 1) {
      String name = names[Long.numberOfTrailingZeros(rest)].getValue();
      document.problems().add(document.path() + Document.step(name), "", "must be there");
    }
  }

  private @Nullable Object make(Document document, @Nullable Object[] values) {
    try {
      return shape.make(values);
    } catch (IllegalArgumentException e) {
      document.problems().addRefusal(document.path(), e);
      return null;
    }
  }
}
