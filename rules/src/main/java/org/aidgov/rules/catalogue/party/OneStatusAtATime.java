package org.aidgov.rules.catalogue.party;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.aidgov.core.party.PartyStatus;
import org.aidgov.core.party.StatusPeriod;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.value.DaySet;
import org.aidgov.rules.policy.Reasons;

/** {@code PTY-025}: nobody is two things to the Party at once (政治面貌唯一). */
public final class OneStatusAtATime implements Rule.OnPerson {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("PTY-025")
          .addClauses("P6")
          .severity(Severity.WARNING)
          .addAspects("several")
          .extension(true)
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Verdict judge(PersonView person, Case c) {
    if (person.partyStatus().isEmpty()) {
      return person.isServing() ? Reasons.PARTY_STATUS_UNKNOWN : Reasons.NOT_SERVING;
    }
    List<StatusPeriod> statuses = person.current(person.party().statuses());
    Set<PartyStatus> different = EnumSet.noneOf(PartyStatus.class);
    for (StatusPeriod period : statuses) {
      different.add(period.status());
    }
    if (!c.isSingle("statuses", different.size())) {
      return c.violated("several", person.since(several(person)))
          .with("names", FactValue.of(different.stream().<FactValue>map(FactValue::of).toList()));
    }
    return c.satisfied();
  }

  private static DaySet several(PersonView person) {
    return DaySet.inMoreThan(1, person.party().statuses(), StatusPeriod::status);
  }
}
