package org.aidgov.rules.catalogue.grid;

import static org.aidgov.rules.catalogue.grid.GridVerifier.days;
import static org.aidgov.rules.catalogue.grid.GridVerifier.verify;

import java.util.List;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.staff.GroupAssignment;
import org.aidgov.core.staff.Headquarters;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.staff.OfficeGroup;
import org.aidgov.core.staff.OfficeGroupId;
import org.aidgov.core.value.DayRange;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class LineMeetsBlockTest implements RuleExample {
  @Override
  public Rule rule() {
    return new LineMeetsBlock();
  }

  /** Not p-4 to p-7, whose temporary branch goes by the group. */
  @Override
  public Scenario violating() {
    return inGroups("p-8", at("g-medical", "2020-03-01/2022-05-11"));
  }

  @Test
  void reportsSomebodyWithoutALine() {
    // H13: p-8 is no Party member.
    verify(rule(), violating().on("2022-05-10")).reportsNothing();
    verify(rule(), violating()).reports("p-8 no-line").since("p-8", "2022-05-11");
    verify(rule(), violating().on("2020-02-29")).isNotApplicableTo("p-8", "not-serving");
  }

  @Test
  void aGroupThatHasEndedIsNoLine() {
    // H20
    Scenario ended =
        Scenario.compliant().group("g-office", g -> g.withDays(days("2020-03-01/2022-05-11")));
    verify(rule(), ended.on("2022-05-10")).reportsNothing();
    verify(rule(), ended)
        .reports("p-1 no-line", "p-2 no-line", "p-3 no-line")
        .since("p-1", "2022-05-11");
  }

  @Test
  void changingTheGroupOnOneDayIsInOrder() {
    // H8
    Scenario change =
        inGroups("p-8", at("g-medical", "2020-03-01/2022-05-11"), at("g-office", "2022-05-11/.."));
    verify(rule(), change.on("2022-05-10")).isSatisfiedBy("p-8");
    verify(rule(), change).isSatisfiedBy("p-8");
  }

  @Test
  void groupsOfHeadquartersAboveAndBelowAreOfTheSameCommand() {
    Scenario provincial = withGroupOf("hq-zj");
    verify(rule(), provincial).isSatisfiedBy("p-8");
    verify(rule(), withCounty("hq-city")).isSatisfiedBy("p-8");
    // Two steps up: a county below the city, a group of the province.
    verify(rule(), withCounty("hq-city").group("g-other", g -> g.withHeadquarters(id("hq-zj"))))
        .isSatisfiedBy("p-8");
  }

  @Test
  void reportsAGroupOfANeighbouringHeadquarters() {
    verify(rule(), withCounty("hq-zj"))
        .reports("p-8 other-block/g-other")
        .since("p-8", "2022-05-01");
    verify(rule(), withCounty("hq-zj").on("2022-04-30")).reportsNothing();
  }

  @Test
  void headquartersThatGoRoundInACircleAreNoEndlessWay() {
    verify(rule(), withCounty("hq-county").headquarters("hq-zj", h -> h.withParent(id("hq-city"))))
        .reports("p-8 other-block/g-other");
  }

  private static Scenario withCounty(String parent) {
    Scenario scenario = Scenario.compliant();
    Headquarters city = scenario.content().headquarters().get(1);
    return withGroupOf("hq-city")
        .change(
            content ->
                content.withHeadquarters(
                    List.of(
                        content.headquarters().get(0),
                        city,
                        city.withId(id("hq-county"))
                            .withLevel(Headquarters.Level.COUNTY)
                            .withParent(id(parent)))))
        .group("g-other", g -> g.withHeadquarters(id("hq-county")));
  }

  private static Scenario withGroupOf(String headquarters) {
    OfficeGroup group = Scenario.compliant().content().groups().get(1);
    return inGroups("p-8", at("g-medical", "2020-03-01/2022-05-01"), at("g-other", "2022-05-01/.."))
        .add(group.withId(new OfficeGroupId("g-other")).withHeadquarters(id(headquarters)));
  }

  private static HeadquartersId id(String headquarters) {
    return new HeadquartersId(headquarters);
  }

  private static GroupAssignment at(String group, String days) {
    return new GroupAssignment(new OfficeGroupId(group), days(days), DayRange.ALWAYS);
  }

  private static Scenario inGroups(String person, GroupAssignment... groups) {
    return Scenario.compliant().person(person, p -> p.withGroups(groups));
  }
}
