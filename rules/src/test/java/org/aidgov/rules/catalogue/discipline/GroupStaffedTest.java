package org.aidgov.rules.catalogue.discipline;

import static org.aidgov.core.discipline.BodyMember.Role.HEAD;
import static org.aidgov.core.discipline.BodyMember.Role.MEMBER;
import static org.aidgov.rules.catalogue.discipline.Arrangements.TOUR;
import static org.aidgov.rules.catalogue.discipline.Arrangements.member;
import static org.aidgov.testkit.RuleVerifier.verify;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.aidgov.core.discipline.BodyMember;
import org.aidgov.core.discipline.DisciplineBody;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.staff.TourStage;
import org.aidgov.core.staff.TourStep;
import org.aidgov.core.value.DayRange;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class GroupStaffedTest implements RuleExample {
  @Override
  public Rule rule() {
    return new GroupStaffed();
  }

  @Override
  public Scenario violating() {
    return staffed(member("p-3", HEAD, TOUR), member("p-5", MEMBER, TOUR));
  }

  private static Scenario staffed(BodyMember... members) {
    return Scenario.compliant().body("dg-zj", b -> b.withMembers(members));
  }

  @Test
  void threeWhoServeAreEnoughTwoAreNot() {
    verify(rule(), Scenario.compliant()).isSatisfiedBy("hq-zj");
    verify(rule(), violating()).reports("hq-zj too-few/dg-zj").since("hq-zj", "2020-03-01");
  }

  @Test
  void aMemberNotedTwiceIsOne() {
    verify(
            rule(),
            staffed(
                member("p-3", HEAD, TOUR),
                member("p-5", MEMBER, TOUR),
                member("p-5", MEMBER, "2022-01-01/..")))
        .reports("hq-zj too-few/dg-zj");
  }

  @Test
  void aGroupWithoutAnybodyIsWorseThanASmallOne() {
    Scenario empty = staffed();

    verify(rule(), empty).reports("hq-zj nobody/dg-zj").since("hq-zj", "2020-03-01");
    assertThat(severity(empty)).isEmpty();
    assertThat(severity(violating())).contains(Severity.WARNING);
  }

  private Optional<Severity> severity(Scenario scenario) {
    Verdict verdict = verify(rule(), scenario).ruling("hq-zj").verdict();
    return ((Verdict.Violated) verdict).violations().get(0).severity();
  }

  @Test
  void whoeverIsNotOnTheRosterDoesNotCount() {
    verify(
            rule(),
            staffed(
                member("p-3", HEAD, TOUR),
                member("p-5", MEMBER, TOUR),
                member("p-99", MEMBER, TOUR)))
        .reports("hq-zj too-few/dg-zj");
  }

  @Test
  void whoeverHasGoneHomeDoesNotCountAnyMore() {
    Scenario gone =
        Scenario.compliant()
            .person(
                "p-3",
                p ->
                    p.withTours(
                        p.tours()
                            .get(0)
                            .withSteps(
                                TourStep.of(TourStage.ARRIVED, LocalDate.of(2020, 3, 1)),
                                TourStep.of(TourStage.RETURNED, LocalDate.of(2022, 5, 10)))));

    verify(rule(), gone)
        .reports("hq-zj too-few/dg-zj", "hq-zj no-head/dg-zj")
        .since("hq-zj", "2022-05-11");
    verify(rule(), gone.on("2022-05-10")).isSatisfiedBy("hq-zj");
  }

  @Test
  void aGroupNeedsAHead() {
    verify(
            rule(),
            staffed(
                member("p-3", HEAD, "2020-03-01/2022-05-01"),
                member("p-3", MEMBER, "2022-05-01/.."),
                member("p-5", MEMBER, TOUR),
                member("p-6", MEMBER, TOUR)))
        .reports("hq-zj no-head/dg-zj")
        .since("hq-zj", "2022-05-01");
  }

  @Test
  void aCommitteeOfTheHeadquartersIsJudgedTooAnAuthorityIsNot() {
    verify(
            rule(),
            violating().body("dg-zj", b -> b.withKind(DisciplineBody.Kind.HEADQUARTERS_COMMITTEE)))
        .reports("hq-zj too-few/dg-zj");
    verify(rule(), staffed().body("dg-zj", b -> b.withKind(DisciplineBody.Kind.HOST_AUTHORITY)))
        .isNotApplicableTo("hq-zj", "no-body");
  }

  @Test
  void aGroupThatHasEndedIsNotJudged() {
    verify(
            rule(),
            staffed().body("dg-zj", b -> b.withDays(DayRange.parse("2020-03-01/2022-05-11"))))
        .isNotApplicableTo("hq-zj", "no-body");
  }
}
