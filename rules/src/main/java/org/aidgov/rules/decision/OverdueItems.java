package org.aidgov.rules.decision;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.meeting.ItemId;
import org.aidgov.core.meeting.ItemState;
import org.aidgov.core.register.AgreedItemView;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Parameter;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.staff.PersonId;
import org.aidgov.rules.catalogue.meeting.Escalation;
import org.aidgov.rules.catalogue.meeting.Escalation.Level;
import org.aidgov.rules.catalogue.meeting.ItemHasOwnerAndDeadline;
import org.aidgov.rules.decision.Answer.Reason;
import org.aidgov.rules.policy.Sources;

/**
 * An agreed item (议定事项) that is overdue, and to whom it goes up (Q75).
 *
 * @param item which
 * @param owners who owns it and serves: one, if all is well
 * @param deadline the deadline that counts: the first one, if it was re-opened
 * @param way the levels of the grid on the way up, the nearest first
 */
public record OverdueItems(
    ItemId item, List<PersonId> owners, LocalDate deadline, List<Level> way) {
  private static final String DAYS = "MTG-009.days";

  /** Copies the lists. */
  public OverdueItems {
    owners = ImmutableList.copyOf(owners);
    way = ImmutableList.copyOf(way);
  }

  /** Returns the next level to which it has to be reported; nothing if that is done everywhere. */
  public Optional<Level> next() {
    return way.stream().filter(level -> !level.done()).findFirst();
  }

  /** Returns those overdue on the view's day, in order of ids. */
  public static Answer<List<OverdueItems>> of(RegisterView view, Policy policy) {
    Parameter.Value days = Questions.number(policy, DAYS, view.asOf());
    List<AgreedItemView> all = new ArrayList<>();
    view.agreedItems(all::add);
    all.sort(Comparator.comparing(one -> one.item().id().value()));
    List<OverdueItems> overdue = new ArrayList<>();
    List<Reason> reasons = new ArrayList<>();
    for (AgreedItemView one : all) {
      if (one.agreedOn().isPresent() && one.state(0) == ItemState.OVERDUE) {
        LocalDate deadline = one.deadline().orElseThrow();
        OverdueItems found =
            new OverdueItems(
                one.item().id(),
                ItemHasOwnerAndDeadline.owners(one),
                deadline,
                Escalation.of(one, deadline, days.value()));
        overdue.add(found);
        found.addReasons(one, days, reasons);
      }
    }
    return new Answer<>(
        ImmutableList.copyOf(overdue),
        reasons.isEmpty()
            ? List.of(Reason.of("overdue-item.none", Sources.clause("M2")))
            : reasons);
  }

  private void addReasons(AgreedItemView one, Parameter.Value days, List<Reason> reasons) {
    reasons.add(
        Reason.of(
                owners.isEmpty() ? "overdue-item.nobodys" : "overdue-item.owned",
                Sources.clause("M2"))
            .with("item", FactValue.of(one.subject()))
            .with("owners", FactValue.of(owners.stream().map(Questions::fact).toList()))
            .with("deadline", FactValue.of(deadline)));
    for (Level level : way) {
      reasons.add(
          Reason.of(
                  level.done() ? "overdue-item.reported" : "overdue-item.to-report",
                  Sources.clause("M2"),
                  days.citation())
              .with("cell", GridFacts.cell(level.cell()))
              .with("to", Questions.fact(level.to()))
              .with("last", FactValue.of(level.last())));
    }
  }
}
