package org.aidgov.rules.catalogue.party;

import static org.aidgov.testkit.RuleVerifier.verify;

import org.aidgov.core.party.BranchRole;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.value.DayRange;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class RolesAppointedTest implements RuleExample {
  @Override
  public Rule rule() {
    return new RolesAppointed();
  }

  @Override
  public Scenario violating() {
    return elected("t-office");
  }

  private static Scenario elected(String branch) {
    return Scenario.compliant()
        .branch(
            branch,
            b ->
                b.withRoles(
                    new BranchRole(
                        new PersonId("p-3"),
                        BranchRole.Kind.SECRETARY,
                        BranchRole.Basis.ELECTED,
                        DayRange.parse("2020-03-20/.."),
                        DayRange.ALWAYS)));
  }

  @Test
  void reportsAnElectedSecretary() {
    verify(rule(), violating())
        .reports("t-office elected/SECRETARY-p-3")
        .since("t-office", "2020-03-20");
    verify(rule(), Scenario.compliant()).isSatisfiedBy("t-office");
  }

  @Test
  void asksNothingOfAHostBranchWhichElects() {
    verify(rule(), elected("h-place")).isNotApplicableTo("h-place", "not-temporary");
  }

  @Test
  void asksNothingOnceTheBranchHasEnded() {
    verify(
            rule(),
            violating()
                .branch("t-office", b -> b.withDays(DayRange.parse("2020-03-20/2022-05-11"))))
        .isNotApplicableTo("t-office", "does-not-exist");
  }
}
