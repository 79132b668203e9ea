package org.aidgov.rules.catalogue.institution;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.aidgov.core.rule.Rule;

/** The rules on institutions, in order of ids. */
public final class InstitutionRules {
  private static final ImmutableList<Rule> ALL =
      ImmutableList.of(
          new RequiredInstitutionsInForce(),
          new MeasureHasInstitution(),
          new MeasureRestsOnTextInForce(),
          new ExecutedWhileInForce(),
          new ApprovedBeforeInForce(),
          new OneVersionInForce(),
          new ReviewedInTime(),
          new LapsingTextRenewed(),
          new TrialTextHasAnEnd(),
          new SystematicallyRevised(),
          new PlannedRevisionsInTime(),
          new PlanCoversTheWholeSet(),
          new DutyIsOneUnits(),
          new TextsDoNotConflict(),
          new ExecutedSinceReview());

  private InstitutionRules() {}

  /** Returns all of them. */
  public static List<Rule> all() {
    return ALL;
  }
}
