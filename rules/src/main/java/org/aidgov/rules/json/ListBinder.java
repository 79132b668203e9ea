package org.aidgov.rules.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Reads lists, and sets, which JSON does not tell from lists. */
final class ListBinder implements Binder {
  private static final Object[] NONE = {};

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
    Object[] entries = NONE;
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
          entries = Arrays.copyOf(entries, Math.max(4, 2 * size));
        }
        entries[size++] = value;
      }
    }
    return whole ? copy(entries, size) : null;
  }

  // Immutable at once: then the model's constructors take it as it is.
  private Collection<Object> copy(Object[] entries, int size) {
    return toSet
        ? ImmutableSet.copyOf(Arrays.asList(entries).subList(0, size))
        : switch (size) {
          case 0 -> ImmutableList.of();
          case 1 -> ImmutableList.of(entries[0]);
          default ->
              ImmutableList.builderWithExpectedSize(size)
                  .addAll(Arrays.asList(entries).subList(0, size))
                  .build();
        };
  }

  private static void skipRest(Document document) throws IOException {
    JsonParser parser = document.parser();
    document.addTooManyEntries();
    do {
      parser.skipChildren();
    } while (parser.nextToken() != JsonToken.END_ARRAY);
  }
}
