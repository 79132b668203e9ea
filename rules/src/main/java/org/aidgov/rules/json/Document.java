package org.aidgov.rules.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.BiFunction;
import org.aidgov.core.value.Texts;
import org.jspecify.annotations.Nullable;

/** A JSON document that is being read: the parser, the limits, and what is wrong so far. */
final class Document {
  // What is too long is a problem like others, found by us. Only what is far too long to be kept in
  // memory is for the parser to stop at.
  private static final int FAR = 16;

  /** Further on, what the parser quotes is what it would have liked instead. */
  private static final int LATEST_QUOTE = 40;

  private final Limits limits;
  private final Utf8Input input;
  private final JsonParser parser;
  private final Problems problems;
  private final Recent recent = new Recent();

  private Document(InputStream source, Limits limits, Problems problems) throws IOException {
    this.limits = limits;
    this.problems = problems;
    input = new Utf8Input(source, limits.documentBytes());
    parser = factory(limits).createParser(input);
  }

  // Each document has a factory of its own, or the names of a hostile one would stay in its table.
  private static JsonFactory factory(Limits limits) {
    return JsonFactory.builder()
        .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
        .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(limits.depth())
                .maxStringLength(far(limits.stringLength()))
                .maxNameLength(far(limits.nameLength()))
                .maxNumberLength(far(limits.numberLength()))
                .build())
        .build();
  }

  private static int far(int length) {
    return (int) Math.min(Integer.MAX_VALUE, (long) FAR * length);
  }

  /**
   * Reads a document.
   *
   * @param source read to its end, not closed
   * @param type the record that the document is
   * @param check makes the result of a record without problems, or adds problems
   * @throws org.aidgov.core.register.InvalidInputException if anything is wrong with it
   * @throws IOException if the source can't be read
   */
  static <T, R> R read(
      InputStream source,
      Limits limits,
      Class<T> type,
      BiFunction<? super T, Problems, ? extends @Nullable R> check)
      throws IOException {
    Problems problems = new Problems(limits.problems());
    Object root = root(source, limits, problems, Binders.of(type));
    R result = root == null ? null : check.apply(type.cast(root), problems);
    problems.throwIfAny();
    if (result == null) {
      throw new IllegalStateException("there must be a result or a problem");
    }
    return result;
  }

  private static @Nullable Object root(
      InputStream source, Limits limits, Problems problems, Binder binder) throws IOException {
    Document document;
    try {
      document = new Document(source, limits, problems);
    } catch (Utf8Input.Unreadable e) {
      problems.add("$", e.value, e.expected());
      return null;
    }
    try {
      return document.root(binder);
    } catch (Utf8Input.Unreadable e) {
      problems.add(document.stopPath(), e.value, e.expected());
    } catch (JsonProcessingException e) {
      document.addStop(e);
    }
    return null;
  }

  private @Nullable Object root(Binder binder) throws IOException {
    if (parser.nextToken() == null) {
      problems.add("$", "", "must be an object, but the document is empty");
      return null;
    }
    Object root = binder.bind(this);
    Position end = input.position(parser.currentLocation().getByteOffset());
    if (parser.nextToken() != null) {
      problems.add("$", "", "document must end with the object, at " + end);
      return null;
    }
    return problems.isEmpty() ? root : null;
  }

  /** Adds the problem for which the parser can't go on. */
  private void addStop(JsonProcessingException stop) {
    if (stop instanceof JsonEOFException) {
      problems.add(stopPath(), "", "must go on, but the document ends at " + input.end());
    } else if (stop instanceof StreamConstraintsException) {
      problems.add(stopPath(), "", tooLong());
    } else {
      Position position = input.position(stop.getLocation().getByteOffset());
      String found = quoted(String.valueOf(stop.getOriginalMessage()));
      problems.add(stopPath(), found, "must be valid JSON at " + position);
    }
  }

  /** Returns how far reading has come when the parser can't tell what it stands at. */
  private String stopPath() {
    return path(parser.getParsingContext());
  }

  private String tooLong() {
    return parser.getParsingContext().getNestingDepth() > limits.depth()
        ? "must not be nested more than " + limits.depth() + " deep"
        : "must have texts of at most "
            + limits.stringLength()
            + ", names of at most "
            + limits.nameLength()
            + " and numbers of at most "
            + limits.numberLength()
            + " characters, but one is far longer";
  }

  /** Returns what the parser stumbled over; it names that first, in quotes. */
  private static String quoted(String message) {
    int begin = message.indexOf('\'') + 1;
    int end = message.indexOf('\'', begin);
    return begin == 0 || begin > LATEST_QUOTE || end < 0 ? "" : message.substring(begin, end);
  }

  Limits limits() {
    return limits;
  }

  /** Returns the parser; at a value, it stands at the value's first token. */
  JsonParser parser() {
    return parser;
  }

  Problems problems() {
    return problems;
  }

  Recent recent() {
    return recent;
  }

  /** Adds a problem with the current value, goes past it, and returns null. */
  @Nullable Object refuse(String expected) throws IOException {
    problems.add(path(), shown(), expected);
    parser.skipChildren();
    return null;
  }

  private String shown() throws IOException {
    JsonToken token = parser.currentToken();
    return token == JsonToken.START_OBJECT
        ? "{…}"
        : token == JsonToken.START_ARRAY ? "[…]" : parser.getText();
  }

  /** Returns the name of the current field, or adds a problem if it is too long. */
  @Nullable String name() throws IOException {
    String name = parser.currentName();
    if (name.length() > limits.nameLength()) {
      problems.add(
          parentPath(),
          name,
          "name of a field must have at most " + limits.nameLength() + " characters");
      return null;
    }
    return name;
  }

  /** Adds the problem that the current entry is one too many. */
  void addTooManyEntries() {
    problems.add(parentPath(), "", "must have at most " + limits.listEntries() + " entries");
  }

  /** Goes past a field whose name the parser has just read. */
  void skipField() throws IOException {
    parser.nextToken();
    parser.skipChildren();
  }

  /** Returns where the current value is; at the end of an object or a list, where that is. */
  String path() {
    return path(here());
  }

  /** Returns where the object or list is that the current field or entry is part of. */
  String parentPath() {
    return path(here().getParent());
  }

  private JsonStreamContext here() {
    JsonStreamContext context = parser.getParsingContext();
    JsonToken token = parser.currentToken();
    // At the opening brace the parser is already inside.
    return token != null && token.isStructStart() ? context.getParent() : context;
  }

  private static String path(@Nullable JsonStreamContext at) {
    if (at == null || at.inRoot()) {
      return "$";
    }
    String parent = path(at.getParent());
    if (at.inArray()) {
      return at.hasCurrentIndex() ? parent + "[" + at.getCurrentIndex() + "]" : parent;
    }
    return at.hasCurrentName() ? parent + step(at.getCurrentName()) : parent;
  }

  /** Returns a step of a path: {@code .name}, or {@code ['GRD-007.most']} where dots mislead. */
  static String step(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
      if (!letter && (i == 0 || c < '0' || c > '9')) {
        return "['" + Texts.shorten(name) + "']";
      }
    }
    return name.isEmpty() ? "['']" : "." + Texts.shorten(name);
  }
}
