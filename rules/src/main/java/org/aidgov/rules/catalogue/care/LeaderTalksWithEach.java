package org.aidgov.rules.catalogue.care;

import java.time.LocalDate;
import java.util.Optional;
import org.aidgov.core.calendar.Rounding;
import org.aidgov.core.care.Talk;
import org.aidgov.core.register.CareView;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Parameter;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.source.Citation;
import org.aidgov.rules.policy.Reasons;

/**
 * {@code CAR-001}: a leader of the headquarters talks with everybody who serves (谈心谈话), and does
 * not let too long pass. Leaders are talked with by other leaders.
 */
public final class LeaderTalksWithEach implements Rule.OnCare {
  private static final Parameter MONTHS =
      Parameter.of(
              "CAR-001.months",
              "months",
              Parameter.Direction.DOWN,
              6,
              Citation.ours("the text names no number; once a half-year"))
          .between(1, 24);
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("CAR-001")
          .addClauses("C2", "C3")
          .severity(Severity.ERROR)
          .addParameters(MONTHS)
          .addReads(Scope.HEADQUARTERS)
          .addAspects("never", "long-ago")
          .readsAbsence(true)
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Verdict judge(CareView care, Case c) {
    PersonView person = care.person();
    if (!person.isServing()) {
      return Reasons.NOT_SERVING;
    }
    LocalDate arrived = person.arrivedOn();
    Optional<Talk> last =
        TalkPartners.lastByLeader(care).filter(talk -> !talk.on().isBefore(arrived));
    LocalDate from = last.map(Talk::on).orElse(arrived);
    LocalDate due = c.due(from, MONTHS, Rounding.UP);
    if (c.isWithin("talk", from, due, MONTHS)) {
      return c.satisfied();
    }
    LocalDate since = due.plusDays(1);
    return last.isEmpty()
        ? c.violated("never", since)
        : c.violated("long-ago", since).only(Severity.WARNING).with("last", FactValue.of(from));
  }
}
