package org.aidgov.rules.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/** Writes documents: the same bytes for the same values, on any machine. */
final class JsonOutput {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          // What breaks off must not look whole.
          .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
          .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
          .build();

  private JsonOutput() {}

  /** Writes the value that a document is. */
  interface Content {
    void writeTo(JsonGenerator out) throws IOException;
  }

  /**
   * Writes a document in UTF-8, with {@code \n} at the end of each line.
   *
   * @param target flushed, not closed
   */
  static void write(OutputStream target, Content content) throws IOException {
    try (JsonGenerator out = FACTORY.createGenerator(target, JsonEncoding.UTF8)) {
      out.setPrettyPrinter(new LinePrinter());
      content.writeTo(out);
      out.writeRaw('\n');
    }
  }

  /** Writes a record of the model, or a value in one. */
  static void write(JsonGenerator out, Object value) throws IOException {
    if (value instanceof Collection<?> list) {
      out.writeStartArray();
      for (Object entry : list) {
        write(out, entry);
      }
      out.writeEndArray();
    } else if (value instanceof Optional<?> optional) {
      write(out, optional.orElseThrow());
    } else if (value instanceof Integer number) {
      out.writeNumber(number);
    } else if (value instanceof Boolean flag) {
      out.writeBoolean(flag);
    } else if (isText(value)) {
      out.writeString(value.toString());
    } else {
      writeFields(out, value);
    }
  }

  private static boolean isText(Object value) {
    return value instanceof String
        || value instanceof Enum<?>
        || value instanceof LocalDate
        || Binders.isMadeFromText(value.getClass());
  }

  private static void writeFields(JsonGenerator out, Object value) throws IOException {
    out.writeStartObject();
    for (Component component : Shape.of(value.getClass()).components()) {
      Object part = component.of(value);
      if (!component.omission().concerns(part)) {
        out.writeFieldName(component.name());
        write(out, part);
      }
    }
    out.writeEndObject();
  }
}
