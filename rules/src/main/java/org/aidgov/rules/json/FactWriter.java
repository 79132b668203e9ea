package org.aidgov.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.aidgov.core.rule.FactValue;

/** Writes facts, each with its type; the forms are listed at {@link EvaluationWriter}. */
final class FactWriter {
  private FactWriter() {}

  static void write(JsonGenerator out, FactValue fact) throws IOException {
    out.writeStartObject();
    if (fact instanceof FactValue.Several several) {
      out.writeStringField("type", "several");
      out.writeArrayFieldStart("values");
      for (FactValue value : several.values()) {
        write(out, value);
      }
      out.writeEndArray();
    } else {
      writeSingle(out, fact);
    }
    out.writeEndObject();
  }

  private static void writeSingle(JsonGenerator out, FactValue fact) throws IOException {
    if (fact instanceof FactValue.Count count) {
      out.writeStringField("type", "count");
      out.writeNumberField("value", count.value());
    } else if (fact instanceof FactValue.Share share) {
      out.writeStringField("type", "share");
      out.writeNumberField("part", share.part());
      out.writeNumberField("whole", share.whole());
    } else if (fact instanceof FactValue.Flag flag) {
      out.writeStringField("type", "flag");
      out.writeBooleanField("value", flag.value());
    } else if (fact instanceof FactValue.Subject subject) {
      out.writeStringField("type", "subject");
      out.writeStringField("scope", subject.subject().scope().name());
      out.writeStringField("id", subject.subject().id());
    } else {
      writeText(out, fact);
    }
  }

  private static void writeText(JsonGenerator out, FactValue fact) throws IOException {
    if (fact instanceof FactValue.Day day) {
      writeText(out, "day", day.value());
    } else if (fact instanceof FactValue.Days days) {
      writeText(out, "days", days.value());
    } else if (fact instanceof FactValue.Period period) {
      writeText(out, "period", period.value());
    } else if (fact instanceof FactValue.Minute minute) {
      writeText(out, "minute", minute.value());
    } else if (fact instanceof FactValue.Hours hours) {
      writeText(out, "hours", hours.value());
    } else if (fact instanceof FactValue.Reference reference) {
      writeText(out, "reference", reference.id());
    } else if (fact instanceof FactValue.Term term) {
      out.writeStringField("type", "term");
      out.writeStringField("of", term.type());
      out.writeStringField("value", term.name());
    } else {
      throw new IllegalStateException("fact must be of a known kind, but was " + fact.getClass());
    }
  }

  private static void writeText(JsonGenerator out, String type, Object value) throws IOException {
    out.writeStringField("type", type);
    out.writeStringField("value", value.toString());
  }
}
