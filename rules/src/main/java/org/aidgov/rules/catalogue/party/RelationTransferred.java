package org.aidgov.rules.catalogue.party;

import java.time.LocalDate;
import java.util.Optional;
import org.aidgov.core.party.TransferState;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Parameter;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.rule.Verdict.Violated;
import org.aidgov.core.source.Binding;
import org.aidgov.core.source.Citation;
import org.aidgov.core.source.Evidence;
import org.aidgov.rules.policy.Sources;

/** {@code PTY-001}: the Party relation of a serving member is transferred in time (组织关系全部转入). */
public final class RelationTransferred implements Rule.OnPerson {
  private static final Parameter DAYS =
      Parameter.of(
              "PTY-001.days",
              "days",
              Parameter.Direction.DOWN,
              60,
              Citation.ours("time for letter, way and receipt"))
          .between(1, 180);
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("PTY-001")
          .addClauses("P1")
          .addCitations(Sources.memberManagement("Art. 25", Binding.MANDATORY, Evidence.FOUND))
          .severity(Severity.ERROR)
          .addParameters(DAYS)
          .addReads(Scope.BRANCH)
          .addAspects("not-transferred", "gone-back")
          .readsAbsence(true)
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Verdict judge(PersonView person, Case c) {
    Optional<Verdict> excused = Members.excused(person);
    if (excused.isPresent()) {
      return excused.get();
    }
    if (c.holds("transferred", Relations.isTransferred(person))) {
      return c.satisfied();
    }
    Optional<LocalDate> back = Relations.backSince(person);
    if (back.isPresent()) {
      return c.violated("gone-back", back.get()).only(Severity.WARNING);
    }
    return c.isWithin("member-since", Members.since(person), DAYS)
        ? c.satisfied()
        : notTransferred(person, c);
  }

  private static Violated notTransferred(PersonView person, Case c) {
    LocalDate due = c.due(Members.since(person), DAYS);
    TransferState state =
        person.pendingTransfer().map(person::state).orElse(TransferState.NOT_STARTED);
    return c.violated("not-transferred", due.plusDays(1)).with("state", FactValue.of(state));
  }
}
