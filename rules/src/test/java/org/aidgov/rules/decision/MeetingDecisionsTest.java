package org.aidgov.rules.decision;

import static org.aidgov.rules.catalogue.meeting.MeetingScenarios.attended;
import static org.aidgov.rules.catalogue.meeting.MeetingScenarios.escalated;
import static org.aidgov.rules.catalogue.meeting.MeetingScenarios.owner;
import static org.aidgov.rules.catalogue.meeting.MeetingScenarios.sitting;
import static org.aidgov.rules.catalogue.meeting.MeetingScenarios.step;
import static org.aidgov.rules.catalogue.meeting.MeetingScenarios.withItem;
import static org.aidgov.rules.catalogue.meeting.MeetingScenarios.without;
import static org.aidgov.rules.catalogue.staff.StaffScenarios.returned;
import static org.aidgov.rules.decision.Said.view;
import static org.aidgov.rules.decision.SaidReasons.assertSaid;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.aidgov.core.grid.CellId;
import org.aidgov.core.meeting.ConsultationSide;
import org.aidgov.core.meeting.ItemDeadline;
import org.aidgov.core.meeting.ItemStep;
import org.aidgov.core.meeting.SeriesId;
import org.aidgov.core.meeting.SittingId;
import org.aidgov.core.meeting.SittingStep;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.value.DayRange;
import org.aidgov.rules.catalogue.Catalogue;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

/** Questions 71 to 77. */
class MeetingDecisionsTest {
  private static final DayRange THIS_YEAR = DayRange.parse("2022-01-01/2023-01-01");

  @Test
  void theSmallHeadquartersHasNoneOfTheDefects() {
    Scenario small = Scenario.compliant();
    assertSaid(defects(small, MeetingDefects::missingSystems), "system.fine");
    assertSaid(defects(small, MeetingDefects::overdueMeetings), "series.fine");
    assertSaid(defects(small, MeetingDefects::taskForces), "task-force.fine");
    assertSaid(defects(small, MeetingDefects::unreached), "reach.fine");
    assertSaid(defects(small, MeetingDefects::crowdingOut), "load.fine");
    assertSaid(OneSidedConsultations.of(view(small), THIS_YEAR), "consultation.fine");
    assertSaid(OverdueItems.of(view(small), Catalogue.policy()), "overdue-item.none");
  }

  @Test
  void saysWhichSystemIsMissing() {
    Scenario missing =
        Scenario.compliant()
            .series("ms-consult", s -> s.withDays(DayRange.parse("2020-03-01/2022-01-01")));
    var answer = defects(missing, MeetingDefects::missingSystems);
    assertSaid(answer, "system.missing");
    assertThat(told(answer)).containsExactly("hq-city missing CONSULTATION 2022-01-01");
  }

  @Test
  void saysWhichSeriesIsOverdueOrHasNoCadence() {
    Scenario overdue =
        Scenario.compliant()
            .sitting("ms-office-2022-01-12", s -> without(s, SittingStep.Kind.HELD))
            .series("ms-consult", s -> s.withCadences());
    var answer = defects(overdue, MeetingDefects::overdueMeetings);
    assertSaid(answer, "series.no-cadence", "series.overdue");
    assertThat(told(answer))
        .containsExactly(
            "ms-consult no-cadence  2020-03-01", "ms-office overdue QUARTER 2022-01-01");
  }

  @Test
  void saysWhatATaskForceLacks() {
    Scenario bare =
        Scenario.compliant()
            .taskForce("tf-1", f -> f.withCharters().withRoles().withReviews())
            .on("2022-06-02");
    var answer = defects(bare, MeetingDefects::taskForces);
    assertSaid(
        answer,
        "task-force.no-charter",
        "task-force.no-lead",
        "task-force.no-members",
        "task-force.unreviewed");
    assertThat(told(answer))
        .containsExactly(
            "tf-1 no-charter  2022-03-01",
            "tf-1 no-lead  2022-03-01",
            "tf-1 no-members  2022-03-01",
            "tf-1 unreviewed  2022-06-02");
  }

  @Test
  void saysWhomNothingReaches() {
    // H13: the non-member is asked about like everybody; H30: so is the commander.
    Scenario unreached =
        Scenario.compliant()
            .dossier("p-1", d -> d.withMeetings(Optional.empty()))
            .dossier("p-8", d -> d.withMeetings(Optional.empty()));
    assertThat(told(defects(unreached, MeetingDefects::unreached)))
        .containsExactly("p-1 unreached  2020-03-01", "p-8 unreached  2020-03-01");
  }

  @Test
  void saysWhereMeetingsCrowdOutWork() {
    Scenario twice =
        attended(
            Scenario.compliant()
                .add(sitting("ms-office", "2022-05-04", ""))
                .add(sitting("ms-office", "2022-05-04", "-b")),
            "p-6",
            "ms-office-2022-05-04",
            "ms-office-2022-05-04-b");
    var answer = defects(twice, MeetingDefects::crowdingOut);
    assertSaid(answer, "load.two-at-once");
    assertThat(told(answer))
        .containsExactly("p-6 two-at-once ms-office-2022-05-04/ms-office-2022-05-04-b 2022-05-04");
  }

  @Test
  void saysWhichConsultationWasOneSided() {
    Scenario one =
        Scenario.compliant()
            .sitting("ms-consult-2022-01-12", s -> s.withSides(ConsultationSide.HEADQUARTERS))
            .sitting("ms-consult-2022-04-12", s -> s.withSides());
    Answer<List<OneSidedConsultations>> answer = OneSidedConsultations.of(view(one), THIS_YEAR);
    assertSaid(answer, "consultation.one-sided", "consultation.unnoted");
    assertThat(answer.value())
        .containsExactly(
            consultation("2022-01-12", ConsultationSide.HEADQUARTERS), consultation("2022-04-12"));
    assertThat(answer.value().get(0).isCertain()).isTrue();
    assertThat(answer.value().get(1).isCertain()).isFalse();
    // H22: none held, nothing asked.
    assertSaid(
        OneSidedConsultations.of(view(one), DayRange.parse("2022-01-13/2022-01-14")),
        "standing.not-asked");
    // Only within the days asked about, and only what was held by the day.
    assertThat(OneSidedConsultations.of(view(one), DayRange.parse("2022-01-13/..")).value())
        .hasSize(1);
    assertThat(OneSidedConsultations.of(view(one.on("2022-04-11")), THIS_YEAR).value()).hasSize(1);
  }

  private static OneSidedConsultations consultation(String day, ConsultationSide... sides) {
    return new OneSidedConsultations(
        new SeriesId("ms-consult"),
        new SittingId("ms-consult-" + day),
        LocalDate.parse(day),
        Set.of(sides));
  }

  @Test
  void saysToWhomAnOverdueItemGoesUp() {
    Scenario overdue = withItem("2022-04-20", escalated("2022-04-23", "p-4")).on("2022-04-27");
    Answer<List<OverdueItems>> answer = OverdueItems.of(view(overdue), Catalogue.policy());
    assertSaid(
        answer,
        "overdue-item.owned",
        "overdue-item.reported",
        "overdue-item.to-report",
        "overdue-item.to-report");
    OverdueItems item = answer.value().get(0);
    assertThat(item.owners()).containsExactly(new PersonId("p-6"));
    assertThat(item.deadline()).isEqualTo("2022-04-20");
    assertThat(item.next().orElseThrow().cell()).isEqualTo(new CellId("c-city"));
    assertThat(item.next().orElseThrow().to()).isEqualTo(new PersonId("p-2"));
    assertThat(item.next().orElseThrow().last()).isEqualTo("2022-04-30");
  }

  /** As MTG-008: whoever has left owns nothing. */
  @Test
  void anItemWhoseOwnerHasLeftIsNobodys() {
    Scenario left = returned(withItem("2022-04-20"), "p-6", "2022-05-01");
    Answer<List<OverdueItems>> answer = OverdueItems.of(view(left), Catalogue.policy());
    assertThat(Said.reasons(answer)).startsWith("overdue-item.nobodys");
    assertThat(answer.value().get(0).owners()).isEmpty();
  }

  @Test
  void aReOpenedItemIsOverdueByItsFirstDeadline() {
    // H32: a later deadline set when it is overdue does not help.
    Scenario returned =
        withItem(
                "2022-05-01",
                step(ItemStep.Kind.SUBMITTED, "2022-04-30"),
                step(ItemStep.Kind.RETURNED, "2022-05-09"))
            .item(
                "ai-2",
                i ->
                    i.withDeadlines(
                        i.deadlines().get(0),
                        new ItemDeadline(
                            LocalDate.of(2022, 5, 9), LocalDate.of(2022, 6, 30), DayRange.ALWAYS)));
    OverdueItems item = OverdueItems.of(view(returned), Catalogue.policy()).value().get(0);
    assertThat(item.deadline()).isEqualTo("2022-05-01");
    assertThat(OverdueItems.of(view(returned.on("2022-05-08")), Catalogue.policy()).value())
        .isEmpty();
  }

  @Test
  void anItemOfNobodyOrOfSeveralGoesUpNoWay() {
    Scenario nobody = withItem("2022-04-20").item("ai-2", i -> i.withOwners());
    Answer<List<OverdueItems>> answer = OverdueItems.of(view(nobody), Catalogue.policy());
    assertSaid(answer, "overdue-item.nobodys");
    assertThat(answer.value().get(0).way()).isEmpty();
    assertThat(answer.value().get(0).next()).isEmpty();
    Scenario two =
        withItem("2022-04-20")
            .item(
                "ai-2",
                i -> i.withOwners(owner("p-6", "2022-04-12/.."), owner("p-5", "2022-04-12/..")));
    assertThat(OverdueItems.of(view(two), Catalogue.policy()).value().get(0).way()).isEmpty();
  }

  private static Answer<List<MeetingDefects.Defect>> defects(
      Scenario scenario,
      BiFunction<RegisterView, Policy, Answer<List<MeetingDefects.Defect>>> question) {
    return question.apply(view(scenario), Catalogue.policy());
  }

  private static List<String> told(Answer<List<MeetingDefects.Defect>> answer) {
    assertSaid(answer);
    return answer.value().stream()
        .map(d -> d.subject().id() + " " + d.kind() + " " + d.thing() + " " + d.since())
        .toList();
  }
}
