package org.aidgov.rules.catalogue.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidgov.core.meeting.ConsultationSide;
import org.aidgov.core.meeting.MeetingSystem;
import org.aidgov.core.meeting.ResponsibleSide;
import org.aidgov.core.register.AgreedItemView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.rule.Verdict.Violated;
import org.aidgov.rules.policy.Reasons;

/**
 * {@code MTG-006}: for what was agreed in a consultation and is not settled yet, each side that was
 * there has a responsible party (责任单位).
 */
public final class BothSidesResponsible implements Rule.OnAgreedItem {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("MTG-006")
          .addClauses("M1", "M2")
          .severity(Severity.WARNING)
          .addReads(Scope.SERIES)
          .addAspects("nobody")
          .readsAbsence(true)
          .extension(true)
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Verdict judge(AgreedItemView item, Case c) {
    if (item.series().system() != MeetingSystem.CONSULTATION) {
      return Reasons.NOT_A_CONSULTATION;
    }
    Optional<LocalDate> agreed = item.agreedOn();
    if (agreed.isEmpty()) {
      return Reasons.NOT_HELD;
    }
    if (!item.isOpen()) {
      return Reasons.ITEM_NOT_OPEN;
    }
    Set<ConsultationSide> responsible = EnumSet.noneOf(ConsultationSide.class);
    item.responsible().forEach(one -> responsible.add(one.side()));
    if (item.sitting().sides().isEmpty()) {
      // With one of each kind of side it does not matter who was there.
      boolean both = ConsultationHasBothSides.hasBoth(responsible);
      return c.holds("both-sides", both) ? c.satisfied() : Reasons.SIDES_UNKNOWN;
    }
    List<Violated> wrong = new ArrayList<>();
    for (ConsultationSide side : item.sitting().sides()) {
      c.forgetConditions();
      if (!c.holds("responsible", responsible.contains(side))) {
        wrong.add(
            c.violated("nobody", side.name(), since(item, side, agreed.get()))
                .with("side", FactValue.of(side)));
      }
    }
    return c.all(wrong);
  }

  private static LocalDate since(AgreedItemView item, ConsultationSide side, LocalDate agreed) {
    List<ResponsibleSide> ever = new ArrayList<>();
    for (ResponsibleSide one : item.item().responsible()) {
      if (one.side() == side) {
        ever.add(one);
      }
    }
    return item.noneSince(ever, agreed);
  }
}
