package org.aidgov.rules.catalogue.party;

import static org.aidgov.rules.catalogue.party.PartyFacts.coverage;
import static org.aidgov.rules.catalogue.party.PartyFacts.plus;
import static org.aidgov.testkit.RuleVerifier.verify;

import java.util.List;
import org.aidgov.core.party.PartyOrganisationKind;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.staff.OfficeGroup;
import org.aidgov.core.staff.OfficeGroupId;
import org.aidgov.core.value.DayRange;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class JointBranchNotForTooManyGroupsTest implements RuleExample {
  @Override
  public Rule rule() {
    return new JointBranchNotForTooManyGroups();
  }

  @Override
  public Scenario compliant() {
    return withGroups(5);
  }

  @Override
  public Scenario violating() {
    return withGroups(6);
  }

  /** The office branch as a joint one, for its group and others that are like it but empty. */
  private static Scenario withGroups(int number) {
    Scenario scenario = Scenario.compliant();
    OfficeGroup office = scenario.content().groups().get(0);
    List<org.aidgov.core.party.GroupCoverage> coverages =
        List.of(coverage("g-office", "2020-03-20/.."));
    for (int i = 2; i <= number; i++) {
      scenario = scenario.add(office.withId(new OfficeGroupId("g-" + i)));
      coverages = plus(coverages, coverage("g-" + i, "2021-0" + i + "-01/.."));
    }
    List<org.aidgov.core.party.GroupCoverage> all = coverages;
    return scenario.branch(
        "t-office", b -> b.withKind(PartyOrganisationKind.TEMPORARY_JOINT_BRANCH).withGroups(all));
  }

  @Test
  void reportsTheSixthGroupAndAcceptsTheFifth() {
    verify(rule(), violating()).reports("t-office too-many").since("t-office", "2021-06-01");
    verify(rule(), violating().on("2021-05-31")).isSatisfiedBy("t-office");
    verify(rule(), withGroups(5)).isSatisfiedBy("t-office");
  }

  @Test
  void aGroupNotedTwiceOrEndedCountsNotAgain() {
    Scenario twice =
        withGroups(5)
            .branch(
                "t-office",
                b -> b.withGroups(plus(b.groups(), coverage("g-office", "2022-01-01/.."))));
    verify(rule(), twice).isSatisfiedBy("t-office");
    verify(
            rule(),
            violating().group("g-6", g -> g.withDays(DayRange.parse("2020-03-01/2022-05-11"))))
        .isSatisfiedBy("t-office");
  }

  @Test
  void asksNothingOfABranchThatIsNotJoint() {
    verify(rule(), violating())
        .isNotApplicableTo("t-medical", "not-joint")
        .isNotApplicableTo("h-place", "not-temporary");
  }
}
