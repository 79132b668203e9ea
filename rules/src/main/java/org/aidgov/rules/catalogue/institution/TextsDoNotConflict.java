package org.aidgov.rules.catalogue.institution;

import java.util.ArrayList;
import java.util.List;
import org.aidgov.core.register.InstitutionView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.rule.Verdict.Violated;
import org.aidgov.rules.policy.Reasons;

/**
 * {@code INS-014}: two texts in force do not conflict (制度冲突): none gives a matter, for the same
 * people, to another duty than the other. Reported of the text from below, or else of the later
 * one.
 */
public final class TextsDoNotConflict implements Rule.OnInstitution {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("INS-014")
          .addClauses("I1", "I4")
          .severity(Severity.WARNING)
          .addReads(Scope.INSTITUTION, Scope.HEADQUARTERS)
          .addAspects("beside", "from-above")
          .extension(true)
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Verdict judge(InstitutionView institution, Case c) {
    if (institution.inForce().isEmpty()) {
      return Reasons.NOT_IN_FORCE;
    }
    List<Conflicts.Conflict> conflicts = Conflicts.of(institution);
    if (c.isNone("conflicts", conflicts.size())) {
      return c.satisfied();
    }
    List<Violated> wrong = new ArrayList<>();
    for (Conflicts.Conflict conflict : conflicts) {
      wrong.add(
          c.violated(
                  conflict.fromAbove() ? "from-above" : "beside",
                  conflict.text().number()
                      + "/"
                      + conflict.otherText().id()
                      + "/"
                      + conflict.other().number()
                      + "/"
                      + conflict.matter(),
                  conflict.days().from())
              .with("other", Names.of(conflict.otherText().id()))
              .with("matter", Names.of(conflict.matter())));
    }
    return c.all(wrong);
  }
}
