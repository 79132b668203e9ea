package org.aidgov.rules.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
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
    if (!whole) {
      return null;
    }
    return toSet ? set(document, entries, size) : list(entries, size);
  }

  // Immutable at once: then the model's constructors take it as it is.
  private static ImmutableList<Object> list(@Nullable Object[] entries, int size) {
    if (size < 2) {
      return size == 0 ? ImmutableList.of() : ImmutableList.of(entries[0]);
    }
    ImmutableList.Builder<Object> copy = ImmutableList.builderWithExpectedSize(size);
    for (int i = 0; i < size; i++) {
      copy.add(entries[i]);
    }
    return copy.build();
  }

  private static @Nullable Object set(Document document, @Nullable Object[] entries, int size) {
    Set<Object> seen = new LinkedHashSet<>();
    for (int i = 0; i < size; i++) {
      if (!seen.add(entries[i])) {
        document
            .problems()
            .add(document.path(), String.valueOf(entries[i]), "entries must be there only once");
        return null;
      }
    }
    return ImmutableSet.copyOf(seen);
  }

  private static void skipRest(Document document) throws IOException {
    JsonParser parser = document.parser();
    document.addTooManyEntries();
    do {
      parser.skipChildren();
    } while (parser.nextToken() != JsonToken.END_ARRAY);
  }
}
