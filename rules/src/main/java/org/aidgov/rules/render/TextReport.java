package org.aidgov.rules.render;

import com.google.common.base.Strings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.aidgov.core.evaluation.Evaluation;
import org.aidgov.core.evaluation.Finding;
import org.aidgov.core.register.Register;
import org.aidgov.core.register.Scope;
import org.aidgov.core.register.SubjectId;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.source.Citation;
import org.aidgov.rules.policy.Sources;

/**
 * An evaluation as plain text: first what can be read in ten seconds, then each finding with whom
 * it is about, why, what it rests on and what would put it right.
 */
public final class TextReport {
  private static final int CELLS_SHOWN = 5;
  private static final int COLUMN = 10;

  private final Renderer renderer;
  private final Words words;
  private final Evaluation evaluation;
  private final Policy policy;
  private final StringBuilder text = new StringBuilder();

  private TextReport(Renderer renderer, Evaluation evaluation, Policy policy) {
    this.renderer = renderer;
    this.words = Words.in(renderer.language());
    this.evaluation = evaluation;
    this.policy = policy;
  }

  /**
   * Returns the report.
   *
   * @param most how many findings to write out at most; the rest is counted
   */
  public static String of(
      Evaluation evaluation, Register register, Policy policy, Renderer renderer, int most) {
    TextReport report = new TextReport(renderer, evaluation, policy);
    report.summary(Summary.of(evaluation, register), register);
    report.findings(most);
    return report.text.toString();
  }

  private void summary(Summary summary, Register register) {
    line(
        words.fill(
            "report.title",
            name ->
                switch (name) {
                  case "day" -> evaluation.asOf().toString();
                  case "people" -> Integer.toString(register.content().people().size());
                  case "rules" -> Integer.toString(policy.rules().size());
                  default -> throw new IllegalStateException("no such part: " + name);
                }));
    line("");
    row("", severityNames());
    summary.areas().forEach((area, counts) -> row(words.get("area." + area), numbers(counts)));
    row(
        words.get("report.total"),
        numbers(
            Map.of(
                Severity.ERROR, (int) evaluation.count(Severity.ERROR),
                Severity.WARNING, (int) evaluation.count(Severity.WARNING),
                Severity.INFO, (int) evaluation.count(Severity.INFO))));
    if (!evaluation.gaps().isEmpty()) {
      line(words.fill("report.gaps", name -> Integer.toString(evaluation.gaps().size())));
    }
    if (!summary.cells().isEmpty()) {
      line("");
      row(words.get("report.cells"), severityNames());
      for (Summary.CellCount cell :
          summary.cells().subList(0, Math.min(CELLS_SHOWN, summary.cells().size()))) {
        row(
            renderer.subject(new SubjectId(Scope.CELL, cell.cell().value())),
            numbers(cell.counts()));
      }
    }
  }

  private List<String> severityNames() {
    List<String> names = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      names.add(renderer.severity(severity));
    }
    return names;
  }

  private static List<String> numbers(Map<Severity, Integer> counts) {
    List<String> numbers = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      numbers.add(Integer.toString(counts.getOrDefault(severity, 0)));
    }
    return numbers;
  }

  /** Numbers first: their columns line up, however wide the characters of a name are. */
  private void row(String name, List<String> columns) {
    StringBuilder row = new StringBuilder();
    for (String column : columns) {
      int width = column.chars().map(c -> c < 0x2E80 ? 1 : 2).sum();
      row.append(" ".repeat(Math.max(0, COLUMN - width))).append(column);
    }
    line((row + "   " + name).stripTrailing());
  }

  private void findings(int most) {
    List<Finding> worstFirst = new ArrayList<>(evaluation.findings());
    worstFirst.sort(
        Comparator.comparing(Finding::severity).thenComparing(Comparator.naturalOrder()));
    String rule = "";
    for (Finding finding : worstFirst.subList(0, Math.min(most, worstFirst.size()))) {
      String heading = finding.id().rule() + finding.severity();
      if (!heading.equals(rule)) {
        rule = heading;
        heading(finding);
      }
      line("  · " + renderer.explanation(finding));
      for (String condition : renderer.conditions(finding.id().rule(), finding.conditions())) {
        line("      " + condition);
      }
      line("      " + words.get("report.remedy") + " " + renderer.remedy(finding));
    }
    int omitted = worstFirst.size() - most;
    if (omitted > 0) {
      line("");
      line(words.fill("report.omitted", name -> Integer.toString(omitted)));
    }
  }

  private void heading(Finding finding) {
    RuleDescriptor rule = policy.rule(finding.id().rule()).descriptor();
    List<String> sources = new ArrayList<>();
    rule.clauses().forEach(clause -> sources.add(renderer.citation(Sources.clause(clause))));
    for (Citation citation : rule.citations()) {
      sources.add(renderer.citation(citation));
    }
    line("");
    line(
        "["
            + renderer.severity(finding.severity())
            + "] "
            + rule.id()
            + " "
            + renderer.title(rule.id()));
    line("    " + String.join(words.get("list.separator"), sources));
  }

  private void line(String line) {
    text.append(Strings.nullToEmpty(line)).append('\n');
  }
}
