package org.aidgov.rules.catalogue.party;

import static org.aidgov.rules.catalogue.party.PartyFacts.coverage;
import static org.aidgov.rules.catalogue.party.PartyFacts.plus;
import static org.aidgov.rules.catalogue.party.PartyFacts.role;
import static org.aidgov.rules.catalogue.party.PartyFacts.roles;
import static org.aidgov.rules.catalogue.party.PartyFacts.serving;
import static org.aidgov.testkit.RuleVerifier.verify;

import java.util.List;
import org.aidgov.core.party.BranchRole;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.staff.GroupHead;
import org.aidgov.core.staff.OfficeGroup;
import org.aidgov.core.staff.OfficeGroupId;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.value.DayRange;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class HeadBearsBothDutiesTest implements RuleExample {
  @Override
  public Rule rule() {
    return new HeadBearsBothDuties();
  }

  @Override
  public Scenario violating() {
    return headed(List.of("本组业务"), List.of());
  }

  private static Scenario headed(List<String> work, List<String> party) {
    return Scenario.compliant()
        .group(
            "g-office",
            g ->
                g.withHeads(
                    new GroupHead(
                        new PersonId("p-3"),
                        work,
                        party,
                        DayRange.parse("2020-03-01/.."),
                        DayRange.ALWAYS)));
  }

  @Test
  void reportsEachDutyThatIsNotWrittenDown() {
    verify(rule(), violating()).reports("g-office party/p-3").since("g-office", "2020-03-01");
    verify(rule(), headed(List.of(), List.of("本组党建"))).reports("g-office work/p-3");
    verify(rule(), headed(List.of(), List.of())).reports("g-office work/p-3", "g-office party/p-3");
  }

  @Test
  void aRenewedRecordIsTheSameFinding() {
    Scenario renewed =
        violating()
            .group(
                "g-office",
                g ->
                    g.withHeads(
                        head("2020-03-01/2022-05-01", List.of("本组业务")),
                        head("2022-05-01/..", List.of("本组业务", "协调"))));
    verify(rule(), renewed).reports("g-office party/p-3").since("g-office", "2020-03-01");
  }

  private static GroupHead head(String days, List<String> work) {
    return new GroupHead(
        new PersonId("p-3"), work, List.of(), DayRange.parse(days), DayRange.ALWAYS);
  }

  @Test
  void reportsAGroupWithoutAHeadFromTheDayTheLastOneLeft() {
    Scenario left =
        Scenario.compliant()
            .group(
                "g-office",
                g ->
                    g.withHeads(
                        new GroupHead(
                            new PersonId("p-3"),
                            List.of("本组业务"),
                            List.of("本组党建"),
                            DayRange.parse("2020-03-01/2022-05-11"),
                            DayRange.ALWAYS)));
    verify(rule(), left.on("2022-05-10")).isSatisfiedBy("g-office");
    verify(rule(), left).reports("g-office no-head").since("g-office", "2022-05-11");
  }

  @Test
  void notesAHeadWithoutARoleInTheBranchOfTheGroup() {
    verify(rule(), roles("t-office", role("p-1", BranchRole.Kind.SECRETARY, "2020-03-20/..")))
        .reports("g-office no-role/p-3")
        .since("g-office", "2020-03-20");
    verify(
            rule(),
            roles("t-office", role("p-3", BranchRole.Kind.SECRETARY, "2020-03-20/2022-05-01")))
        .reports("g-office no-role/p-3")
        .since("g-office", "2022-05-01");
  }

  /** H14: with the group in another branch, a role in the old one is none in the group's own. */
  @Test
  void aRoleInTheBranchThatTheGroupHasLeftCountsUntilThen() {
    Scenario joined =
        Scenario.compliant()
            .branch("t-office", b -> b.withDays(DayRange.parse("2020-03-20/2022-03-01")))
            .branch(
                "t-medical",
                b -> b.withGroups(plus(b.groups(), coverage("g-office", "2022-03-01/.."))));
    verify(rule(), joined).reports("g-office no-role/p-3").since("g-office", "2022-03-01");
  }

  @Test
  void asksNoRoleBeforeTheHeadServesAndTheGroupIsThere() {
    Scenario noRole = roles("t-office", role("p-1", BranchRole.Kind.SECRETARY, "2020-03-20/.."));
    verify(rule(), serving(noRole, "p-3", "2020-04-11", "2023-04-10"))
        .reports("g-office no-role/p-3")
        .since("g-office", "2020-04-11");
    verify(rule(), noRole.group("g-office", g -> g.withDays(DayRange.parse("2020-05-01/.."))))
        .reports("g-office no-role/p-3")
        .since("g-office", "2020-05-01");
  }

  @Test
  void asksNoRoleOfAHeadWhoCanHaveNoneOrWhereThereIsNoBranch() {
    Scenario noMember = headedBy("p-8").branch("t-medical", b -> b.withRoles());
    verify(rule(), noMember).isSatisfiedBy("g-medical");
    verify(rule(), Scenario.compliant().branch("t-office", b -> b.withGroups()))
        .isSatisfiedBy("g-office");
    verify(rule(), headedBy("p-99")).isSatisfiedBy("g-medical");
    verify(rule(), headedBy("p-7")).isSatisfiedBy("g-medical");
  }

  private static Scenario headedBy(String person) {
    return Scenario.compliant()
        .group(
            "g-medical",
            g ->
                g.withHeads(
                    new GroupHead(
                        new PersonId(person),
                        List.of("本组业务"),
                        List.of("本组党建"),
                        DayRange.parse("2020-03-01/.."),
                        DayRange.ALWAYS)));
  }

  @Test
  void asksNothingOfAGroupInWhichNobodyServes() {
    verify(rule(), Scenario.compliant().on("2019-01-01"))
        .isNotApplicableTo("g-office", "does-not-exist");
    OfficeGroup empty =
        Scenario.compliant().content().groups().get(0).withId(new OfficeGroupId("g-empty"));
    verify(rule(), Scenario.compliant().add(empty.withHeads()))
        .isNotApplicableTo("g-empty", "nobody");
  }
}
