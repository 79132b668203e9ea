package org.aidgov.rules.render;

import java.util.List;
import org.aidgov.core.rule.Parameter;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.source.Citation;
import org.aidgov.core.source.Evidence;
import org.aidgov.core.value.PolicyDays;
import org.aidgov.rules.policy.Clause;
import org.aidgov.rules.policy.Clauses;

/** Writes the page of a rule, as Markdown, from the rule itself and its words. */
public final class RulePage {
  private final Renderer renderer;
  private final Words words;
  private final Policy policy;
  private final StringBuilder page = new StringBuilder();

  private RulePage(Language language, Policy policy) {
    this.renderer = Renderer.of(language);
    this.words = Words.in(language);
    this.policy = policy;
  }

  /** Returns the page of a rule under a policy. */
  public static String of(Rule rule, Policy policy, Language language) {
    return new RulePage(language, policy).write(rule);
  }

  private String write(Rule rule) {
    RuleDescriptor descriptor = rule.descriptor();
    String id = descriptor.id();
    line("# " + id + " " + renderer.title(id));
    line(
        words.fill(
                "page.head",
                name ->
                    switch (name) {
                      case "severity" -> renderer.severity(policy.severity(descriptor));
                      case "scope" -> words.get("scope." + rule.scope());
                      case "since" -> descriptor.since();
                      default -> throw new IllegalStateException("no such part: " + name);
                    })
            + (descriptor.extension() ? " " + words.get("page.extension") : "")
            + (descriptor.readsAbsence() ? " " + words.get("page.reads-absence") : ""));
    sources(descriptor);
    parameters(descriptor);
    heading("page.findings");
    for (String aspect : descriptor.aspects()) {
      page.append("- **").append(aspect).append("** ").append(words.get(id + "." + aspect));
      page.append("\n  - ").append(words.get("page.remedy")).append(' ');
      page.append(words.get(id + "." + aspect + ".remedy")).append('\n');
    }
    page.append('\n');
    heading("page.why");
    line(words.get(id + ".why"));
    heading("page.edges");
    for (String edge : words.get(id + ".edges").split("\\|", -1)) {
      page.append("- ").append(edge.strip()).append('\n');
    }
    return page.toString();
  }

  private void sources(RuleDescriptor descriptor) {
    heading("page.sources");
    for (String id : descriptor.clauses()) {
      Clause clause = Clauses.get(id);
      page.append("- ").append(id).append(' ').append(words.get("modality." + clause.modality()));
      page.append(": ").append(renderer.language() == Language.ZH ? clause.zh() : clause.en());
      page.append('\n');
    }
    for (Citation citation : descriptor.citations()) {
      page.append("- ").append(renderer.citation(citation)).append('\n');
    }
    page.append('\n');
  }

  private void parameters(RuleDescriptor descriptor) {
    if (descriptor.parameters().isEmpty()) {
      return;
    }
    heading("page.parameters");
    line(words.get("page.parameter.columns") + "\n| --- | --- | --- | --- |");
    page.setLength(page.length() - 1);
    for (Parameter declared : descriptor.parameters()) {
      List<Parameter.Value> values =
          policy.parameters().getOrDefault(declared.id(), declared).values();
      for (Parameter.Value value : values) {
        page.append("| `").append(declared.id()).append("` | ").append(value.value()).append(' ');
        page.append(words.get("unit." + declared.unit().replace(' ', '-')));
        page.append(value.from().equals(PolicyDays.FIRST) ? "" : from(value)).append(" | ");
        page.append(declared.least()).append(" – ").append(declared.most()).append(" | ");
        page.append(renderer.citation(value.citation()));
        page.append(isUnsure(value) ? " " + words.get("page.confirm") : "").append(" |\n");
      }
    }
    page.append('\n');
  }

  private String from(Parameter.Value value) {
    return words.fill("page.from", name -> value.from().toString());
  }

  private static boolean isUnsure(Parameter.Value value) {
    return value.citation().evidence() != Evidence.FOUND;
  }

  private void heading(String key) {
    line("## " + words.get(key));
  }

  private void line(String text) {
    page.append(text).append("\n\n");
  }
}
