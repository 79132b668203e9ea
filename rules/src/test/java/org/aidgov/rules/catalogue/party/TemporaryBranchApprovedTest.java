package org.aidgov.rules.catalogue.party;

import static org.aidgov.rules.catalogue.party.PartyFacts.plus;
import static org.aidgov.testkit.RuleVerifier.verify;

import java.time.LocalDate;
import java.util.Optional;
import org.aidgov.core.party.Approval;
import org.aidgov.core.party.PartyCommittee;
import org.aidgov.core.party.PartyOrganisationId;
import org.aidgov.core.party.PartyOrganisationKind;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.staff.Headquarters;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.value.DayRange;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class TemporaryBranchApprovedTest implements RuleExample {
  @Override
  public Rule rule() {
    return new TemporaryBranchApproved();
  }

  @Override
  public Scenario violating() {
    return Scenario.compliant().branch("t-office", b -> b.withApproval(Optional.empty()));
  }

  @Test
  void reportsABranchWithoutApproval() {
    verify(rule(), violating()).reports("t-office unapproved").since("t-office", "2020-03-20");
  }

  @Test
  void theFirstDayOfTheBranchIsInTimeAndTheNextIsTooLate() {
    verify(rule(), approved("pc-zj", "2020-03-20")).isSatisfiedBy("t-office");
    verify(rule(), approved("pc-zj", "2020-03-21"))
        .reports("t-office too-late")
        .since("t-office", "2020-03-21");
  }

  @Test
  void reportsAnApprovalByABranchOrByAnOrganisationOutside() {
    verify(rule(), approved("h-place", "2020-03-10")).reports("t-office by-another");
    verify(rule(), approved("zj-standing", "2020-03-10")).reports("t-office by-another");
  }

  @Test
  void theCommitteeOfAnotherProvinceIsNotCompetent() {
    Headquarters provincial = Scenario.compliant().content().headquarters().get(0);
    Scenario foreign =
        approved("pc-other", "2020-03-10")
            .change(
                content ->
                    content
                        .withHeadquarters(
                            plus(
                                content.headquarters(),
                                provincial
                                    .withId(new HeadquartersId("hq-other"))
                                    .withProvince("anhui")))
                        .withCommittees(
                            plus(content.committees(), committee("pc-other", "hq-other"))));
    verify(rule(), foreign).reports("t-office by-another").since("t-office", "2020-03-20");
  }

  /** C-6: some provinces have a temporary committee; a city's may be the one, too. */
  @Test
  void aTemporaryCommitteeOfACityHeadquartersIsCompetentOnceItExists() {
    Scenario city =
        approved("pc-city", "2020-03-10")
            .change(
                content ->
                    content.withCommittees(
                        plus(content.committees(), committee("pc-city", "hq-city"))));
    verify(rule(), city).isSatisfiedBy("t-office");
    verify(rule(), city.branch("t-office", b -> b.withApproval(approval("pc-city", "2020-02-28"))))
        .reports("t-office by-another");
  }

  @Test
  void aCommitteeBelowIsNotCompetent() {
    Scenario below =
        approved("pc-city", "2020-03-10")
            .branch("t-office", b -> b.withHeadquarters(new HeadquartersId("hq-zj")))
            .change(
                content ->
                    content.withCommittees(
                        plus(content.committees(), committee("pc-city", "hq-city"))));
    verify(rule(), below).reports("t-office by-another").since("t-office", "2020-03-20");
  }

  @Test
  void nothingIsApprovedBeforeTheDayOfTheApproval() {
    Scenario late = approved("pc-zj", "2022-05-11");
    verify(rule(), late.on("2022-05-10")).reports("t-office unapproved");
    verify(rule(), late).reports("t-office too-late").since("t-office", "2022-05-11");
    verify(rule(), approved("h-place", "2022-05-11"))
        .reports("t-office by-another")
        .since("t-office", "2022-05-11");
  }

  @Test
  void asksNothingOfHostBranchesOrOfBranchesNotYetThere() {
    verify(rule(), violating()).isNotApplicableTo("h-place", "not-temporary");
    verify(rule(), violating().on("2020-03-19")).isNotApplicableTo("t-office", "does-not-exist");
  }

  private static PartyCommittee committee(String id, String headquarters) {
    return new PartyCommittee(
        new PartyOrganisationId(id),
        "指挥部临时党委",
        PartyOrganisationKind.TEMPORARY_COMMITTEE,
        new HeadquartersId(headquarters),
        DayRange.parse("2020-03-01/.."),
        Optional.of(new PartyOrganisationId("zj-standing")));
  }

  private static Scenario approved(String by, String day) {
    return Scenario.compliant().branch("t-office", b -> b.withApproval(approval(by, day)));
  }

  private static Approval approval(String by, String day) {
    return new Approval(new PartyOrganisationId(by), Optional.empty(), LocalDate.parse(day));
  }
}
