package org.aidgov.rules.catalogue.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.meeting.ItemState;
import org.aidgov.core.register.AgreedItemView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.register.SubjectId;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Parameter;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.rule.Verdict.Violated;
import org.aidgov.core.source.Citation;
import org.aidgov.rules.policy.Reasons;

/**
 * {@code MTG-009}: whatever was agreed is done by its deadline; what is overdue (逾期) goes up the
 * grid, one level after the other (逐级提级督办). A re-opened item keeps its first deadline.
 */
public final class ItemSettledInTime implements Rule.OnAgreedItem {
  private static final Parameter DAYS =
      Parameter.of(
              "MTG-009.days",
              "days",
              Parameter.Direction.DOWN,
              5,
              Citation.ours("about three working days for each level"))
          .between(1, 60);
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("MTG-009")
          .addClauses("M2")
          .severity(Severity.WARNING)
          .addParameters(DAYS)
          .addReads(Scope.SERIES, Scope.PERSON, Scope.CELL)
          .addAspects("overdue", "not-escalated")
          .readsAbsence(true)
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Verdict judge(AgreedItemView item, Case c) {
    if (item.agreedOn().isEmpty()) {
      return Reasons.NOT_HELD;
    }
    if (!item.isOpen()) {
      return Reasons.ITEM_NOT_OPEN;
    }
    Optional<LocalDate> deadline = item.deadline();
    if (deadline.isEmpty()) {
      return Reasons.NO_DEADLINE;
    }
    if (c.holds("in-time", item.state(0) != ItemState.OVERDUE)) {
      return c.satisfied();
    }
    List<Violated> wrong = new ArrayList<>();
    wrong.add(
        c.violated("overdue", deadline.get().plusDays(1))
            .with("deadline", FactValue.of(deadline.get())));
    LocalDate from = deadline.get();
    for (Escalation.Level level : Escalation.of(item, from, c.value(DAYS))) {
      c.forgetConditions();
      if (!c.holds("reported", level.done()) && !c.isWithin("before", from, level.last(), DAYS)) {
        wrong.add(
            c.violated("not-escalated", level.cell().value(), level.last().plusDays(1))
                .with("cell", subject(Scope.CELL, level.cell().value()))
                .with("to", subject(Scope.PERSON, level.to().value())));
      }
      from = level.last();
    }
    return c.all(wrong);
  }

  private static FactValue subject(Scope scope, String id) {
    return FactValue.of(new SubjectId(scope, id));
  }
}
