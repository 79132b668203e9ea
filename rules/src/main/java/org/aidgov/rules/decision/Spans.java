package org.aidgov.rules.decision;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.aidgov.core.grid.CellId;
import org.aidgov.core.grid.GridLevel;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Parameter;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.source.Citation;
import org.aidgov.rules.catalogue.grid.SpanOfBasicCell;
import org.aidgov.rules.decision.Answer.Reason;
import org.aidgov.rules.policy.Sources;

/** How many people has the head of each basic cell to look after, and are they too many (Q50)? */
public final class Spans {
  private Spans() {}

  /** How the number of people stands to its bounds. */
  public enum Size {
    /** No people at all. */
    NOBODY,
    /** Fewer than make a cell worth while. */
    TOO_NARROW,
    /** As many as should be. */
    WITHIN,
    /** More than one head can look after. */
    TOO_WIDE
  }

  /**
   * The people of one basic cell.
   *
   * @param cell which cell
   * @param people how many people in it serve
   * @param size how that stands to the bounds
   */
  public record Span(CellId cell, int people, Size size) {}

  /** Answers for all basic cells that exist on the view's day, in order of ids. */
  public static Answer<List<Span>> of(RegisterView view, Policy policy) {
    Parameter.Value least = value(policy, SpanOfBasicCell.LEAST, view);
    Parameter.Value most = value(policy, SpanOfBasicCell.MOST, view);
    List<Span> spans = new ArrayList<>();
    view.cells(
        cell -> {
          if (cell.exists() && cell.cell().level() == GridLevel.THIRD) {
            int people = SpanOfBasicCell.people(cell);
            spans.add(new Span(cell.cell().id(), people, size(people, least, most)));
          }
        });
    spans.sort(Comparator.comparing(Span::cell));
    List<Reason> reasons = new ArrayList<>();
    spans.forEach(span -> reasons.add(reason(span, least, most)));
    if (reasons.isEmpty()) {
      reasons.add(Reason.of("spans.no-cells", Sources.clause("G7")));
    }
    return new Answer<>(ImmutableList.copyOf(spans), reasons);
  }

  private static Parameter.Value value(Policy policy, Parameter parameter, RegisterView view) {
    return policy.parameters().getOrDefault(parameter.id(), parameter).on(view.asOf());
  }

  private static Size size(int people, Parameter.Value least, Parameter.Value most) {
    if (people == 0) {
      return Size.NOBODY;
    }
    if (people > most.value()) {
      return Size.TOO_WIDE;
    }
    return people < least.value() ? Size.TOO_NARROW : Size.WITHIN;
  }

  private static Reason reason(Span span, Parameter.Value least, Parameter.Value most) {
    return switch (span.size()) {
      case NOBODY -> Reason.of("spans.nobody", Sources.clause("G7")).with("cell", cell(span));
      case WITHIN -> about(span, "within", least.citation(), most.citation());
      case TOO_NARROW ->
          about(span, "too-narrow", least.citation()).with("bound", FactValue.of(least.value()));
      case TOO_WIDE ->
          about(span, "too-wide", most.citation()).with("bound", FactValue.of(most.value()));
    };
  }

  private static Reason about(Span span, String key, Citation... citations) {
    return Reason.of("spans." + key, citations)
        .with("cell", cell(span))
        .with("people", FactValue.of(span.people()));
  }

  private static FactValue cell(Span span) {
    return GridFacts.cell(span.cell());
  }
}
