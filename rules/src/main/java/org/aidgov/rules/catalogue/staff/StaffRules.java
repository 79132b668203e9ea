package org.aidgov.rules.catalogue.staff;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.aidgov.core.rule.Rule;

/** The rules on people and posts, in order of ids. */
public final class StaffRules {
  private static final ImmutableList<Rule> ALL =
      ImmutableList.of(
          new OneTourAtATime(),
          new BatchOfOneProvince(),
          new PlacedSoonAfterArrival(),
          new LocalPostIsReal(),
          new MostOfEachCellHoldRealPosts(),
          new MostHoldRealPosts(),
          new CarriesTwoLoads(),
          new EachLineLinkedHome(),
          new NothingOutsideTheTour(),
          new NoRoleAfterTheTour(),
          new GaplessReplacement(),
          new TourFollowsItsCourse(),
          new NotBeyondThePlan());

  private StaffRules() {}

  /** Returns all of them. */
  public static List<Rule> all() {
    return ALL;
  }
}
