package org.aidgov.rules.catalogue.staff;

import java.util.ArrayList;
import java.util.List;
import org.aidgov.core.register.GroupView;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.rule.Verdict.Violated;
import org.aidgov.core.staff.HomeLink;
import org.aidgov.core.staff.WorkLine;
import org.aidgov.core.value.DaySet;
import org.aidgov.rules.policy.Reasons;

/** {@code STF-008}: each line of work of an office group is linked to the home side (对接后方资源). */
public final class EachLineLinkedHome implements Rule.OnGroup {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("STF-008")
          .addClauses("T4")
          .severity(Severity.WARNING)
          .addAspects("missing")
          .readsAbsence(true)
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Verdict judge(GroupView group, Case c) {
    if (!group.exists()) {
      return Reasons.DOES_NOT_EXIST;
    }
    if (group.group().lines().isEmpty()) {
      return Reasons.NO_LINE;
    }
    List<Violated> wrong = new ArrayList<>();
    for (WorkLine line : group.group().lines()) {
      c.forgetConditions();
      List<HomeLink> ever =
          group.group().homeLinks().stream().filter(link -> link.line() == line).toList();
      if (!c.isSome("links", group.current(ever).size())) {
        DaySet without = DaySet.of(group.group().days()).minus(DaySet.of(ever));
        wrong.add(
            c.violated("missing", line.name(), group.since(without))
                .with("line", FactValue.of(line)));
      }
    }
    return c.all(wrong);
  }
}
