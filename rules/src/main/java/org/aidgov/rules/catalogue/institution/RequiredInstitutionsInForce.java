package org.aidgov.rules.catalogue.institution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.institution.InstitutionKind;
import org.aidgov.core.register.HeadquartersView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.rule.Verdict.Violated;
import org.aidgov.core.value.DaySet;
import org.aidgov.rules.policy.Reasons;

/**
 * {@code INS-001}: the institutions that must exist (必备制度) are in force for each headquarters, its
 * own or from above: the opinion on grid management and service, that on clean aid, and the three
 * meeting systems. Each is for everybody of it. What is missing above is reported there alone.
 */
public final class RequiredInstitutionsInForce implements Rule.OnHeadquarters {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("INS-001")
          .addClauses("I5")
          .severity(Severity.ERROR)
          .addReads(Scope.INSTITUTION, Scope.HEADQUARTERS)
          .addAspects("missing")
          .readsAbsence(true)
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Verdict judge(HeadquartersView headquarters, Case c) {
    if (!headquarters.exists()) {
      return Reasons.DOES_NOT_EXIST;
    }
    Optional<HeadquartersView> above = RequiredKinds.above(headquarters);
    List<Violated> wrong = new ArrayList<>();
    for (InstitutionKind kind : RequiredKinds.ALL) {
      c.forgetConditions();
      DaySet inForce = RequiredKinds.inForce(headquarters, kind);
      if (!c.holds("in-force", headquarters.currentSince(inForce).isPresent())
          && c.holds("in-force-above", above.map(up -> has(up, kind)).orElse(true))) {
        DaySet without = DaySet.of(headquarters.headquarters().days()).minus(inForce);
        wrong.add(
            c.violated("missing", kind.name(), headquarters.since(without))
                .with("kind", FactValue.of(kind)));
      }
    }
    return c.all(wrong);
  }

  private static boolean has(HeadquartersView headquarters, InstitutionKind kind) {
    return headquarters.currentSince(RequiredKinds.inForce(headquarters, kind)).isPresent();
  }
}
