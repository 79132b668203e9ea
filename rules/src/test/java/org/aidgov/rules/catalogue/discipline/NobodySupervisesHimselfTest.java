package org.aidgov.rules.catalogue.discipline;

import static org.aidgov.rules.catalogue.discipline.Arrangements.TOUR;
import static org.aidgov.rules.catalogue.discipline.Arrangements.arranged;
import static org.aidgov.rules.catalogue.discipline.Arrangements.by;
import static org.aidgov.rules.catalogue.discipline.Arrangements.byBody;
import static org.aidgov.rules.catalogue.discipline.Arrangements.byPerson;
import static org.aidgov.rules.catalogue.discipline.Arrangements.member;
import static org.aidgov.rules.catalogue.discipline.Arrangements.supervised;
import static org.aidgov.testkit.RuleVerifier.verify;

import org.aidgov.core.discipline.BodyMember;
import org.aidgov.core.rule.Rule;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class NobodySupervisesHimselfTest implements RuleExample {
  @Override
  public Rule rule() {
    return new NobodySupervisesHimself();
  }

  @Override
  public Scenario violating() {
    return supervised("p-3");
  }

  @Test
  void aGroupDoesNotSuperviseItsOwnMembers() {
    verify(rule(), violating()).reports("p-3 oneself").since("p-3", "2020-03-01");
  }

  @Test
  void theCommanderIsNoException() {
    // H30
    Scenario commander =
        arranged(byPerson("c-hq", "p-1", TOUR), byBody("c-hospital", "dg-zj", TOUR));

    verify(rule(), commander).reports("p-1 oneself").since("p-1", "2020-03-01");
    verify(
            rule(),
            commander.dossier("p-1", d -> d.withPersonalSupervision(by("p-2", "2022-05-11/.."))))
        .reportsNothing();
    verify(
            rule(),
            commander
                .dossier("p-1", d -> d.withPersonalSupervision(by("p-2", "2022-05-12/..")))
                .on("2022-05-11"))
        .reports("p-1 oneself");
  }

  @Test
  void whoeverJoinsTheGroupNeedsSomebodyElseFromThatDayOn() {
    Scenario joined =
        Scenario.compliant()
            .body(
                "dg-zj",
                b ->
                    b.withMembers(
                        member("p-3", BodyMember.Role.HEAD, TOUR),
                        member("p-5", BodyMember.Role.MEMBER, TOUR),
                        member("p-6", BodyMember.Role.MEMBER, TOUR),
                        member("p-7", BodyMember.Role.MEMBER, "2022-05-11/..")));

    verify(rule(), joined).reports("p-7 oneself").since("p-7", "2022-05-11");
    verify(rule(), joined.on("2022-05-10")).reportsNothing();
  }

  @Test
  void somebodyElseBesideOneselfIsEnough() {
    verify(rule(), supervised("p-3", by("p-3", TOUR), by("p-8", TOUR))).isSatisfiedBy("p-3");
    verify(rule(), supervised("p-3", by("p-3", TOUR))).reports("p-3 oneself");
  }

  @Test
  void ofWhomNobodySupervisesNothingIsAsked() {
    verify(rule(), arranged(byBody("c-hq", "dg-zj", TOUR)))
        .isNotApplicableTo("p-8", "not-supervised")
        .isSatisfiedBy("p-1");
  }
}
