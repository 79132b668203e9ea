package org.aidgov.rules.catalogue.meeting;

import static org.aidgov.rules.catalogue.meeting.MeetingScenarios.item;
import static org.aidgov.rules.catalogue.meeting.MeetingScenarios.step;
import static org.aidgov.testkit.RuleVerifier.verify;

import org.aidgov.core.meeting.ConsultationSide;
import org.aidgov.core.meeting.ItemStep;
import org.aidgov.core.meeting.ResponsibleSide;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.value.DayRange;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class BothSidesResponsibleTest implements RuleExample {
  private static final String MEETING = "ms-consult-2022-04-12";
  private static final ResponsibleSide OURS = side(ConsultationSide.HEADQUARTERS, "2022-04-12/..");

  @Override
  public Rule rule() {
    return new BothSidesResponsible();
  }

  @Override
  public Scenario violating() {
    return with(OURS);
  }

  @Test
  void reportsASideOnWhichNobodyIsResponsible() {
    verify(rule(), violating()).reports("ai-2 nobody/RECIPIENT").since("ai-2", "2022-04-12");
    verify(rule(), with()).reports("ai-2 nobody/HEADQUARTERS", "ai-2 nobody/RECIPIENT");
  }

  @Test
  void reportsFromTheDayOnWhichNobodyIsAnyMore() {
    Scenario ended = with(OURS, side(ConsultationSide.RECIPIENT, "2022-04-12/2022-05-11"));
    verify(rule(), ended).reports("ai-2 nobody/RECIPIENT").since("ai-2", "2022-05-11");
    verify(rule(), ended.on("2022-05-10")).isSatisfiedBy("ai-2");
  }

  @Test
  void withoutAWordOfWhoWasThereOneOnEachKindOfSideIsEnough() {
    verify(rule(), unnoted(violating())).isUndeterminedFor("ai-2", "sides");
    verify(rule(), unnoted(with(OURS, side(ConsultationSide.CORPS, "2022-04-12/.."))))
        .isSatisfiedBy("ai-2");
  }

  private static Scenario unnoted(Scenario scenario) {
    return scenario.sitting(MEETING, s -> s.withSides());
  }

  @Test
  void asksOnlyAboutOpenItemsOfConsultations() {
    verify(rule(), violating().on("2022-04-11")).isNotApplicableTo("ai-2", "not-held");
    verify(rule(), Scenario.compliant()).isNotApplicableTo("ai-1", "not-a-consultation");
    Scenario done =
        violating().item("ai-2", i -> i.withSteps(step(ItemStep.Kind.SUBMITTED, "2022-05-11")));
    verify(rule(), done).isNotApplicableTo("ai-2", "item-not-open");
    verify(rule(), done.on("2022-05-10")).reports("ai-2 nobody/RECIPIENT");
  }

  private static Scenario with(ResponsibleSide... responsible) {
    return Scenario.compliant().add(item(MEETING, "2022-06-30").withResponsible(responsible));
  }

  private static ResponsibleSide side(ConsultationSide side, String days) {
    return new ResponsibleSide(side, "责任单位", DayRange.parse(days), DayRange.ALWAYS);
  }
}
