package org.aidgov.rules.catalogue.care;

import static org.aidgov.core.care.CareTrigger.Kind.GUIDANCE;
import static org.aidgov.core.care.CareTrigger.Kind.SUPPORT;
import static org.aidgov.rules.catalogue.care.CareFacts.talk;
import static org.aidgov.rules.catalogue.care.CareFacts.talks;
import static org.aidgov.testkit.RuleVerifier.verify;

import java.time.LocalDate;
import org.aidgov.core.care.CareTrigger;
import org.aidgov.core.care.Talk;
import org.aidgov.core.rule.Rule;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class TalkWhenCalledForTest implements RuleExample {
  @Override
  public Rule rule() {
    return new TalkWhenCalledFor();
  }

  @Override
  public Scenario violating() {
    return Scenario.compliant()
        .care("p-8", care -> care.withTriggers(trigger(SUPPORT, "2022-05-01")));
  }

  private static CareTrigger trigger(CareTrigger.Kind kind, String day) {
    return CareTrigger.of(kind, LocalDate.parse(day));
  }

  private static Scenario called(String person, Talk... talks) {
    return talks(person, talks)
        .care(person, care -> care.withTriggers(trigger(SUPPORT, "2022-05-01")));
  }

  @Test
  void aWeekIsInTimeADayMoreIsNot() {
    verify(rule(), violating().on("2022-05-08")).isSatisfiedBy("p-8");
    verify(rule(), violating().on("2022-05-09"))
        .reports("p-8 no-talk/SUPPORT:2022-05-01")
        .since("p-8", "2022-05-09");
  }

  @Test
  void aMemberIsTalkedWithByTheSecretary() {
    verify(rule(), called("p-5", talk("p-4", "2022-05-01"))).isSatisfiedBy("p-5");
    verify(rule(), called("p-5", talk("p-4", "2022-04-30")))
        .reports("p-5 no-talk/SUPPORT:2022-05-01");
    verify(rule(), called("p-5", talk("p-2", "2022-05-02")))
        .reports("p-5 no-talk/SUPPORT:2022-05-01");
  }

  @Test
  void aSecretaryIsTalkedWithByALeader() {
    // H30: the secretary's own trouble.
    verify(rule(), called("p-4", talk("p-4", "2022-05-02")))
        .reports("p-4 no-talk/SUPPORT:2022-05-01");
    verify(rule(), called("p-4", talk("p-2", "2022-05-02"))).isSatisfiedBy("p-4");
  }

  @Test
  void aNonMemberIsTalkedWithByALeaderOrTheHeadOfTheCell() {
    // H13
    verify(rule(), called("p-8", talk("p-2", "2022-05-02"))).isSatisfiedBy("p-8");
    verify(rule(), called("p-8", talk("p-5", "2022-05-02"))).isSatisfiedBy("p-8");
    verify(rule(), called("p-8", talk("p-6", "2022-05-02")))
        .reports("p-8 no-talk/SUPPORT:2022-05-01");
  }

  @Test
  void aLateTalkEndsTheFinding() {
    verify(rule(), called("p-8", talk("p-2", "2022-05-11"))).isSatisfiedBy("p-8");
    verify(rule(), called("p-8", talk("p-2", "2022-05-11")).on("2022-05-10"))
        .reports("p-8 no-talk/SUPPORT:2022-05-01");
  }

  @Test
  void eachTriggerIsOneOfItsOwn() {
    Scenario two =
        Scenario.compliant()
            .care(
                "p-8",
                care ->
                    care.withTriggers(
                        trigger(SUPPORT, "2022-05-01"), trigger(GUIDANCE, "2022-05-02")));

    verify(rule(), two)
        .reports("p-8 no-talk/SUPPORT:2022-05-01", "p-8 no-talk/GUIDANCE:2022-05-02");
  }

  @Test
  void whereNothingCallsForATalkNoneIsAskedFor() {
    verify(rule(), Scenario.compliant()).isNotApplicableTo("p-8", "no-trigger");
    verify(rule(), violating().on("2022-04-30")).isNotApplicableTo("p-8", "no-trigger");
  }
}
