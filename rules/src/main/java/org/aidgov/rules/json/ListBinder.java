package org.aidgov.rules.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads lists, and sets, which JSON does not tell from lists. */
final class ListBinder implements Binder {
  private static final int FEWEST = 16;

  private final int number = Binders.number();
  private final Binder entry;
  private final boolean toSet;

  ListBinder(Binder entry, boolean toSet) {
    this.entry = entry;
    this.toSet = toSet;
  }

  @Override
  public @Nullable Object bind(Document document) throws IOException {
    JsonParser parser = document.parser();
    if (!parser.hasToken(JsonToken.START_ARRAY)) {
      return document.refuse("must be a list");
    }
    @Nullable Object[] entries = document.workspace(number, 0);
    int size = 0;
    boolean whole = true;
    int most = document.limits().listEntries();
    for (int count = 1; parser.nextToken() != JsonToken.END_ARRAY; count++) {
      if (count > most) {
        skipRest(document);
        return null;
      }
      Object value = entry.bind(document);
      if (value == null) {
        whole = false;
      } else {
        if (size == entries.length) {
          entries = document.workspace(number, Math.max(FEWEST, 2 * size));
        }
        entries[size++] = value;
      }
    }
    return whole ? copy(entries, size) : null;
  }

  // Immutable at once: then the model's constructors take it as it is.
  private ImmutableCollection<Object> copy(@Nullable Object[] entries, int size) {
    if (size < 2 && !toSet) {
      return size == 0 ? ImmutableList.of() : ImmutableList.of(entries[0]);
    }
    ImmutableCollection.Builder<Object> copy =
        toSet ? ImmutableSet.builder() : ImmutableList.builderWithExpectedSize(size);
    for (int i = 0; i < size; i++) {
      copy.add(entries[i]);
    }
    return copy.build();
  }

  private static void skipRest(Document document) throws IOException {
    JsonParser parser = document.parser();
    document.addTooManyEntries();
    do {
      parser.skipChildren();
    } while (parser.nextToken() != JsonToken.END_ARRAY);
  }
}
