package org.aidgov.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.aidgov.core.evaluation.Count;
import org.aidgov.core.evaluation.Evaluation;
import org.aidgov.core.evaluation.Finding;
import org.aidgov.core.evaluation.Gap;
import org.aidgov.core.rule.Condition;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.rule.RuleDescriptor;

/**
 * Writes evaluations as JSON in UTF-8. Equal evaluations under the same policy give the same bytes.
 *
 * <pre>
 * {
 * "asOf":"2022-05-11",
 * "rules":57,
 * "counts":{
 * "GRD-001":{"satisfied":7,"violated":1,"notApplicable":0,"undetermined":0}
 * },
 * "findings":[
 * {"rule":"GRD-001","subject":{"scope":"PERSON","id":"p-8"},"aspect":"none","since":"2020-03-01", …}
 * ],
 * "gaps":[
 * {"rule":"PTY-001","subject":{"scope":"PERSON","id":"p-9"},"missing":["party-status"]}
 * ]
 * }
 * </pre>
 *
 * <p>A finding has further a {@code thing}, if it is about one of several things of its subject;
 * the {@code severity}; {@code clauses} and {@code citations} of its rule; {@code facts} by name;
 * {@code conditions} in the order in which they were evaluated, with the {@code parameter} used, if
 * any; and {@code text} by key, if words were handed in. A fact is one of
 *
 * <pre>
 * {"type":"count","value":3}
 * {"type":"share","part":5,"whole":10}
 * {"type":"flag","value":true}
 * {"type":"day","value":"2021-02-14"}
 * {"type":"days","value":"2021-02-14/.."}
 * {"type":"period","value":"2021-Q2"}                 also 2021-W07, 2021-05, 2021-H1, 2021
 * {"type":"minute","value":"2021-02-14T21:30"}        in Beijing time
 * {"type":"hours","value":"20:00-08:00"}
 * {"type":"term","of":"PartyStatus","value":"FORMAL"}
 * {"type":"subject","scope":"PERSON","id":"p-17"}
 * {"type":"reference","value":"zj-standing"}
 * {"type":"several","values":[…]}                     facts again
 * </pre>
 */
public final class EvaluationWriter {
  private EvaluationWriter() {}

  /**
   * Writes an evaluation without words. The stream is flushed, not closed.
   *
   * @param policy the policy it was made under
   * @throws IllegalArgumentException if the policy does not have the rule of a finding; nothing is
   *     written then
   * @throws IOException if the stream can't be written to
   */
  public static void write(Evaluation evaluation, Policy policy, OutputStream target)
      throws IOException {
    write(evaluation, policy, finding -> Map.of(), target);
  }

  /**
   * Writes an evaluation. The stream is flushed, not closed.
   *
   * @param policy the policy it was made under
   * @param words returns words for a finding, such as explanation and remedy, by keys of the
   *     caller's choice; written in order of the keys
   * @throws IllegalArgumentException if the policy does not have the rule of a finding; nothing is
   *     written then
   * @throws IOException if the stream can't be written to
   */
  public static void write(
      Evaluation evaluation,
      Policy policy,
      Function<? super Finding, Map<String, String>> words,
      OutputStream target)
      throws IOException {
    evaluation.findings().forEach(finding -> policy.rule(finding.id().rule()));
    JsonOutput.write(target, out -> write(out, evaluation, policy, words));
  }

  private static void write(
      JsonGenerator out,
      Evaluation evaluation,
      Policy policy,
      Function<? super Finding, Map<String, String>> words)
      throws IOException {
    out.writeStartObject();
    out.writeStringField("asOf", evaluation.asOf().toString());
    out.writeNumberField("rules", policy.rules().size());
    out.writeObjectFieldStart("counts");
    for (Map.Entry<String, Count> count : evaluation.counts().entrySet()) {
      out.writeFieldName(count.getKey());
      JsonOutput.write(out, count.getValue());
    }
    out.writeEndObject();
    out.writeArrayFieldStart("findings");
    for (Finding finding : evaluation.findings()) {
      RuleDescriptor rule = policy.rule(finding.id().rule()).descriptor();
      write(out, finding, rule, words.apply(finding));
    }
    out.writeEndArray();
    out.writeArrayFieldStart("gaps");
    for (Gap gap : evaluation.gaps()) {
      JsonOutput.write(out, gap);
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private static void write(
      JsonGenerator out, Finding finding, RuleDescriptor rule, Map<String, String> words)
      throws IOException {
    out.writeStartObject();
    out.writeStringField("rule", rule.id());
    out.writeFieldName("subject");
    JsonOutput.write(out, finding.id().subject());
    out.writeStringField("aspect", finding.id().aspect());
    if (!finding.id().thing().isEmpty()) {
      out.writeStringField("thing", finding.id().thing());
    }
    out.writeStringField("since", finding.id().since().toString());
    out.writeStringField("severity", finding.severity().name());
    writeField(out, "clauses", rule.clauses());
    writeField(out, "citations", rule.citations());
    out.writeObjectFieldStart("facts");
    for (Map.Entry<String, FactValue> fact : finding.facts().entrySet()) {
      writeFact(out, fact.getKey(), fact.getValue());
    }
    out.writeEndObject();
    out.writeArrayFieldStart("conditions");
    for (Condition condition : finding.conditions()) {
      write(out, condition);
    }
    out.writeEndArray();
    writeWords(out, words);
    out.writeEndObject();
  }

  private static void writeField(JsonGenerator out, String name, Object value) throws IOException {
    out.writeFieldName(name);
    JsonOutput.write(out, value);
  }

  private static void writeWords(JsonGenerator out, Map<String, String> words) throws IOException {
    if (!words.isEmpty()) {
      out.writeObjectFieldStart("text");
      for (Map.Entry<String, String> entry : new TreeMap<>(words).entrySet()) {
        out.writeStringField(entry.getKey(), entry.getValue());
      }
      out.writeEndObject();
    }
  }

  private static void write(JsonGenerator out, Condition condition) throws IOException {
    out.writeStartObject();
    out.writeStringField("fact", condition.fact());
    writeFact(out, "found", condition.found());
    out.writeStringField("relation", condition.relation().name());
    writeFact(out, "bound", condition.bound());
    out.writeBooleanField("holds", condition.holds());
    if (condition.parameter().isPresent()) {
      writeField(out, "parameter", condition.parameter().get());
    }
    out.writeEndObject();
  }

  private static void writeFact(JsonGenerator out, String name, FactValue fact) throws IOException {
    out.writeFieldName(name);
    FactWriter.write(out, fact);
  }
}
