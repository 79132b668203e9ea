package org.aidgov.rules.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads objects whose fields can be named freely. */
final class MapBinder implements Binder {
  private final Binder value;

  MapBinder(Binder value) {
    this.value = value;
  }

  @Override
  public @Nullable Object bind(Document document) throws IOException {
    JsonParser parser = document.parser();
    if (!parser.hasToken(JsonToken.START_OBJECT)) {
      return document.refuse("must be an object");
    }
    int most = document.limits().listEntries();
    Map<String, Object> entries = new LinkedHashMap<>();
    Set<String> seen = new HashSet<>();
    boolean whole = true;
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      if (seen.size() == most) {
        skipRest(document);
        return null;
      }
      whole &= bindField(document, entries, seen);
    }
    return whole ? entries : null;
  }

  /** Reads a field into {@code entries}; tells whether it had no problem. */
  private boolean bindField(Document document, Map<String, Object> entries, Set<String> seen)
      throws IOException {
    String name = document.name();
    boolean again = name != null && !seen.add(name);
    if (again) {
      document.problems().add(document.path(), "", "must be there only once");
    }
    if (name == null || again) {
      document.skipField();
      return false;
    }
    document.parser().nextToken();
    Object bound = value.bind(document);
    if (bound != null) {
      entries.put(name, bound);
    }
    return bound != null;
  }

  private static void skipRest(Document document) throws IOException {
    document.addTooManyEntries();
    do {
      document.skipField();
    } while (document.parser().nextToken() != JsonToken.END_OBJECT);
  }
}
