package org.aidgov.rules.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.rule.Rule;
import org.aidgov.rules.calendar.PublishedCalendars;
import org.aidgov.rules.catalogue.care.CareRules;
import org.aidgov.rules.catalogue.discipline.DisciplineRules;
import org.aidgov.rules.catalogue.grid.GridRules;
import org.aidgov.rules.catalogue.institution.InstitutionRules;
import org.aidgov.rules.catalogue.life.LifeRules;
import org.aidgov.rules.catalogue.meeting.MeetingRules;
import org.aidgov.rules.catalogue.party.PartyRules;
import org.aidgov.rules.catalogue.staff.StaffRules;
import org.aidgov.rules.catalogue.supervision.SupervisionRules;
import org.aidgov.rules.catalogue.work.WorkRules;

/** The rules of the policy. Their edition is apart from the version of the library. */
public final class Catalogue {
  /** The edition: which rules and numbers there are. */
  public static final String EDITION = "0.1";

  private static final ImmutableList<Rule> RULES =
      ImmutableList.<Rule>builder()
          .addAll(StaffRules.all())
          .addAll(GridRules.all())
          .addAll(PartyRules.all())
          .addAll(LifeRules.all())
          .addAll(InstitutionRules.all())
          .addAll(DisciplineRules.all())
          .addAll(CareRules.all())
          .addAll(SupervisionRules.all())
          .addAll(MeetingRules.all())
          .addAll(WorkRules.all())
          .build();
  private static final Policy POLICY = Policy.of(RULES).withCalendars(PublishedCalendars.all());

  private Catalogue() {}

  /** Returns all rules, area by area, in order of ids. */
  public static List<Rule> rules() {
    return RULES;
  }

  /**
   * Returns the policy of all rules, with the numbers of their sources and the calendars that are
   * published.
   */
  public static Policy policy() {
    return POLICY;
  }
}
