package org.aidgov.rules.catalogue.discipline;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.aidgov.core.rule.Rule;

/** The rules on clean aid, in order of ids. */
public final class DisciplineRules {
  private static final ImmutableList<Rule> ALL =
      ImmutableList.of(
          new EachDisciplineCovered(),
          new EachModeCovered(),
          new WholeChainForeseen(),
          new NobodySupervisesHimself(),
          new PersonalSupervisorsServe(),
          new CellSupervisorsServe(),
          new GroupSetUp(),
          new GroupStaffed(),
          new GroupHasEnd(),
          new GroupBeforeOpinion(),
          new OpinionInForce(),
          new MattersHandedOn(),
          new MattersTakeTheirCourse());

  private DisciplineRules() {}

  /** Returns all of them. */
  public static List<Rule> all() {
    return ALL;
  }
}
