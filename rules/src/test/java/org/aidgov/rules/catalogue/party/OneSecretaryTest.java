package org.aidgov.rules.catalogue.party;

import static org.aidgov.rules.catalogue.party.PartyFacts.role;
import static org.aidgov.rules.catalogue.party.PartyFacts.roles;
import static org.aidgov.testkit.RuleVerifier.verify;

import org.aidgov.core.party.BranchRole;
import org.aidgov.core.rule.Rule;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class OneSecretaryTest implements RuleExample {
  @Override
  public Rule rule() {
    return new OneSecretary();
  }

  @Override
  public Scenario violating() {
    return roles("t-office", role("p-3", BranchRole.Kind.DEPUTY_SECRETARY, "2020-03-20/.."));
  }

  @Test
  void reportsABranchWithoutASecretaryFromTheEighthDay() {
    verify(rule(), violating()).reports("t-office none").since("t-office", "2020-03-28");
    verify(rule(), violating().on("2020-03-27")).reportsNothing();
    verify(rule(), violating().on("2020-03-28")).reports("t-office none");
  }

  @Test
  void allowsSevenDaysBetweenTwoSecretaries() {
    Scenario vacancy =
        roles("t-office", role("p-3", BranchRole.Kind.SECRETARY, "2020-03-20/2022-05-01"));
    verify(rule(), vacancy.on("2022-05-08")).isSatisfiedBy("t-office");
    verify(rule(), vacancy.on("2022-05-09"))
        .reports("t-office none")
        .since("t-office", "2022-05-09");
  }

  @Test
  void reportsTwoAtOnceButNotAChangeOnOneDay() {
    Scenario change =
        roles(
            "t-office",
            role("p-3", BranchRole.Kind.SECRETARY, "2020-03-20/2022-05-11"),
            role("p-1", BranchRole.Kind.SECRETARY, "2022-05-11/.."));
    verify(rule(), change.on("2022-05-10")).isSatisfiedBy("t-office");
    verify(rule(), change).isSatisfiedBy("t-office");
    verify(
            rule(),
            roles(
                "t-office",
                role("p-3", BranchRole.Kind.SECRETARY, "2020-03-20/2022-05-12"),
                role("p-1", BranchRole.Kind.SECRETARY, "2022-05-11/..")))
        .reports("t-office several")
        .since("t-office", "2022-05-11");
  }

  @Test
  void oneSecretaryTwiceOnRecordIsOne() {
    BranchRole first = role("p-3", BranchRole.Kind.SECRETARY, "2020-03-20/..");
    BranchRole again = role("p-3", BranchRole.Kind.SECRETARY, "2022-01-01/..");
    verify(rule(), roles("t-office", first, again)).isSatisfiedBy("t-office");
    verify(
            rule(),
            roles(
                "t-office",
                first,
                again,
                role("p-1", BranchRole.Kind.SECRETARY, "2022-03-01/2022-05-01"),
                role("p-1", BranchRole.Kind.SECRETARY, "2022-05-01/..")))
        .reports("t-office several")
        .since("t-office", "2022-03-01");
  }

  @Test
  void asksNothingOfAHostBranch() {
    verify(rule(), violating()).isNotApplicableTo("h-place", "not-temporary");
  }
}
