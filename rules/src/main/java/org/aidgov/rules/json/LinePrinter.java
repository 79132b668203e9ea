package org.aidgov.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/**
 * Puts each field of the document, and each entry of the lists and objects there, on a line of its
 * own, without spaces: compact, and the difference of two documents shows what has changed.
 */
final class LinePrinter implements PrettyPrinter {
  private static final int DEEPEST_LINE = 2;

  private int depth;

  private void endLine(JsonGenerator out, int at) throws IOException {
    if (at <= DEEPEST_LINE) {
      out.writeRaw('\n');
    }
  }

  @Override
  public void writeRootValueSeparator(JsonGenerator out) throws IOException {
    out.writeRaw('\n');
  }

  @Override
  public void writeStartObject(JsonGenerator out) throws IOException {
    out.writeRaw('{');
    depth++;
  }

  @Override
  public void beforeObjectEntries(JsonGenerator out) throws IOException {
    endLine(out, depth);
  }

  @Override
  public void writeObjectFieldValueSeparator(JsonGenerator out) throws IOException {
    out.writeRaw(':');
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator out) throws IOException {
    out.writeRaw(',');
    endLine(out, depth);
  }

  @Override
  public void writeEndObject(JsonGenerator out, int entries) throws IOException {
    writeEnd(out, entries, '}');
  }

  @Override
  public void writeStartArray(JsonGenerator out) throws IOException {
    out.writeRaw('[');
    depth++;
  }

  @Override
  public void beforeArrayValues(JsonGenerator out) throws IOException {
    endLine(out, depth);
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator out) throws IOException {
    out.writeRaw(',');
    endLine(out, depth);
  }

  @Override
  public void writeEndArray(JsonGenerator out, int entries) throws IOException {
    writeEnd(out, entries, ']');
  }

  private void writeEnd(JsonGenerator out, int entries, char bracket) throws IOException {
    if (entries > 0) {
      endLine(out, depth);
    }
    depth--;
    out.writeRaw(bracket);
  }
}
