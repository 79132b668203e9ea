package org.aidgov.rules.catalogue.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.meeting.ItemOwner;
import org.aidgov.core.register.AgreedItemView;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.Parameter;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.rule.Verdict.Violated;
import org.aidgov.core.source.Citation;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.DaySet;
import org.aidgov.rules.policy.Holders;
import org.aidgov.rules.policy.Reasons;

/**
 * {@code MTG-008}: whatever was agreed and is not settled yet (未办结议定事项) has exactly one owner (责任人)
 * and, soon after the meeting, a deadline (办结期限).
 */
public final class ItemHasOwnerAndDeadline implements Rule.OnAgreedItem {
  private static final Parameter DAYS =
      Parameter.of(
              "MTG-008.days",
              "days",
              Parameter.Direction.DOWN,
              7,
              Citation.ours("time for whoever leads to set a deadline, where the meeting set none"))
          .between(0, 31);
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("MTG-008")
          .addClauses("M2")
          .severity(Severity.WARNING)
          .addParameters(DAYS)
          .addReads(Scope.SERIES, Scope.PERSON)
          .addAspects("no-owner", "several-owners", "no-deadline")
          .readsAbsence(true)
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Verdict judge(AgreedItemView item, Case c) {
    Optional<LocalDate> agreed = item.agreedOn();
    if (agreed.isEmpty()) {
      return Reasons.NOT_HELD;
    }
    if (!item.isOpen()) {
      return Reasons.ITEM_NOT_OPEN;
    }
    List<Violated> wrong = new ArrayList<>();
    judgeOwners(item, agreed.get(), wrong, c);
    c.forgetConditions();
    if (!c.holds("deadline", item.deadline().isPresent())
        && !c.isWithin("agreed", agreed.get(), DAYS)) {
      wrong.add(c.violated("no-deadline", c.due(agreed.get(), DAYS).plusDays(1)));
    }
    return c.all(wrong);
  }

  private static void judgeOwners(
      AgreedItemView item, LocalDate agreed, List<Violated> wrong, Case c) {
    List<DaySet> owned = Holders.serving(item.item().owners(), ItemOwner::person, item::person);
    int owners = Holders.count(item, owned);
    DayRange asked = DayRange.openFrom(agreed);
    if (!c.isSome("owners", owners)) {
      DaySet nobody = DaySet.of(asked).minus(DaySet.union(owned));
      wrong.add(c.violated("no-owner", item.since(nobody)));
    } else if (!c.isSingle("owners", owners)) {
      DaySet several = DaySet.inMoreThan(1, owned).within(asked);
      wrong.add(c.violated("several-owners", item.since(several)));
    }
  }

  /** Returns who owns it and serves, each once, in order of ids. */
  public static List<PersonId> owners(AgreedItemView item) {
    return item.owners().stream()
        .map(ItemOwner::person)
        .filter(owner -> item.person(owner).filter(PersonView::isServing).isPresent())
        .distinct()
        .sorted()
        .toList();
  }
}
