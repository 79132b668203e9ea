package org.aidgov.rules.catalogue.party;

import java.time.LocalDate;
import java.util.Optional;
import org.aidgov.core.party.Branch;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.register.SubjectId;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Parameter;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.source.Binding;
import org.aidgov.core.source.Citation;
import org.aidgov.core.source.Evidence;
import org.aidgov.core.staff.Tour;
import org.aidgov.core.value.DayRange;
import org.aidgov.rules.policy.Reasons;
import org.aidgov.rules.policy.Sources;

/** {@code PTY-006}: soon after the tour the Party relation has gone home or on (组织关系转回). */
public final class RelationBackAfterTour implements Rule.OnPerson {
  private static final Parameter DAYS =
      Parameter.of(
              "PTY-006.days",
              "days",
              Parameter.Direction.DOWN,
              30,
              Citation.ours("as long as a letter is usually valid"))
          .between(1, 180);
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("PTY-006")
          .addClauses("S1", "P1")
          .addCitations(Sources.memberManagement("Art. 25", Binding.MANDATORY, Evidence.FOUND))
          .severity(Severity.WARNING)
          .addParameters(DAYS)
          .addReads(Scope.BRANCH)
          .addAspects("not-back")
          .readsAbsence(true)
          .extension(true)
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Verdict judge(PersonView person, Case c) {
    Optional<Tour> ended = person.endedTour();
    if (ended.isEmpty()) {
      return Reasons.TOUR_NOT_OVER;
    }
    Optional<Verdict> excused = Members.excusedByStatus(person);
    if (excused.isPresent()) {
      return excused.get();
    }
    Optional<Branch> branch = person.relationBranch();
    if (c.holds("back", branch.isEmpty())) {
      return c.satisfied();
    }
    LocalDate lastDay = ended.get().serving().flatMap(DayRange::until).orElseThrow().minusDays(1);
    if (c.isWithin("ended", lastDay, DAYS)) {
      return c.satisfied();
    }
    return c.violated("not-back", c.due(lastDay, DAYS).plusDays(1))
        .with("branch", FactValue.of(new SubjectId(Scope.BRANCH, branch.get().id().value())));
  }
}
