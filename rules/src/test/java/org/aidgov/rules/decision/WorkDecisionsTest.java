package org.aidgov.rules.decision;

import static org.aidgov.rules.catalogue.work.WorkScenarios.april;
import static org.aidgov.rules.catalogue.work.WorkScenarios.declared;
import static org.aidgov.rules.catalogue.work.WorkScenarios.rejecting;
import static org.aidgov.rules.catalogue.work.WorkScenarios.share;
import static org.aidgov.rules.catalogue.work.WorkScenarios.week;
import static org.aidgov.rules.decision.Said.person;
import static org.aidgov.rules.decision.Said.view;
import static org.aidgov.rules.decision.SaidReasons.assertSaid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.staff.OfficeGroupId;
import org.aidgov.core.staff.WorkLine;
import org.aidgov.core.value.CalendarPeriod;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.work.Growth;
import org.aidgov.core.work.ResultId;
import org.aidgov.core.work.ResultStage;
import org.aidgov.core.work.StageStep;
import org.aidgov.core.work.WorkFile;
import org.aidgov.core.work.WorkMethod;
import org.aidgov.core.work.WorkResult;
import org.aidgov.core.work.WorkTag;
import org.aidgov.rules.catalogue.Catalogue;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

/** Questions 78 to 82. */
class WorkDecisionsTest {
  private static final OfficeGroupId MEDICAL = new OfficeGroupId("g-medical");

  @Test
  void saysHowSomebodysTimeWentAndWhatIsAdvised() {
    Scenario little = april(share(WorkTag.HOST_ONLY, 8), share(WorkTag.BOTH, 2));
    Answer<WorkAllocation> answer = allocation(little);
    assertSaid(answer, "work-advice.numbers", "work-advice.loads", "work-advice.little-joint");
    WorkAllocation allocation = answer.value();
    assertThat(List.of(allocation.weeks(), allocation.hostOnly(), allocation.hqOnly()))
        .containsExactly(4, 32, 0);
    assertThat(allocation.both()).isEqualTo(8);
    assertThat(allocation.advice().get(0).kind()).isEqualTo("little-joint");
  }

  @Test
  void saysNothingToWhoeverDeclinesAndSaysSo() {
    Scenario declined =
        rejecting(
            april(share(WorkTag.HOST_ONLY, 8), share(WorkTag.BOTH, 2)),
            WorkMethod.FUSION,
            "2022-05-01/..");
    Answer<WorkAllocation> answer = allocation(declined);
    assertSaid(
        answer,
        "work-advice.numbers",
        "work-advice.loads",
        "work-advice.declined",
        "work-advice.fine");
    assertThat(answer.value().advice()).isEmpty();
  }

  @Test
  void saysTheLinesOfSomebodysWork() {
    Scenario lines =
        april(
            share(WorkLine.SMART_TOURISM, 8),
            share(WorkLine.DISCIPLINE_BUILDING, 1),
            share(WorkLine.GENERAL_AFFAIRS, 1));
    Answer<WorkAllocation> answer = allocation(lines);
    assertThat(answer.value().lines())
        .isEqualTo(
            Map.of(
                WorkLine.SMART_TOURISM, 32,
                WorkLine.DISCIPLINE_BUILDING, 4,
                WorkLine.GENERAL_AFFAIRS, 4));
    assertSaid(
        answer,
        "work-advice.numbers",
        "work-advice.loads",
        "work-advice.others-neglected",
        "work-advice.untouched");
  }

  @Test
  void knowsOnlyPeopleOfTheRegister() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                WorkAllocation.of(
                    view(Scenario.compliant()), Catalogue.policy(), person("nobody")));
  }

  private static Answer<WorkAllocation> allocation(Scenario scenario) {
    return WorkAllocation.of(view(scenario), Catalogue.policy(), person("p-6"));
  }

  @Test
  void tellsSumsOfAGroupOnlyForSeveralPeople() {
    Answer<LineBalance> two = LineBalance.of(view(declaredBy("p-5", "p-6")), MEDICAL);
    assertSaid(two, "line-balance.too-few");
    assertThat(two.value().lines()).isEmpty();
    Answer<LineBalance> three = LineBalance.of(view(declaredBy("p-5", "p-6", "p-7")), MEDICAL);
    assertSaid(
        three,
        "line-balance.line",
        "line-balance.line",
        "line-balance.centre",
        "line-balance.untouched");
    assertThat(three.value().lines())
        .isEqualTo(Map.of(WorkLine.MENTORING, 72, WorkLine.SMART_TOURISM, 24));
    assertThat(three.value().centre()).contains(WorkLine.MENTORING);
    assertThat(three.value().untouched()).containsExactly(WorkLine.DISCIPLINE_BUILDING);
  }

  @Test
  void whoeverDeclinesIsInNoSum() {
    Scenario declined =
        rejecting(declaredBy("p-5", "p-6", "p-7"), WorkMethod.PIANO, "2022-05-01/..");
    assertSaid(LineBalance.of(view(declined), MEDICAL), "line-balance.too-few");
  }

  @Test
  void knowsOnlyGroupsOfTheRegister() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LineBalance.of(view(Scenario.compliant()), new OfficeGroupId("nowhere")));
  }

  private static Scenario declaredBy(String... people) {
    Scenario scenario = april(share(WorkLine.MENTORING, 6), share(WorkLine.SMART_TOURISM, 2));
    WorkFile file =
        scenario.content().people().stream()
            .flatMap(d -> d.work().stream())
            .findFirst()
            .orElseThrow();
    Scenario declared = Scenario.compliant();
    for (String person : people) {
      declared = declared.work(person, any -> file);
    }
    return declared;
  }

  @Test
  void saysWhichResultGrewIntoWhichAndWhichHasStalled() {
    Scenario results =
        Scenario.compliant()
            .add(result("r-1", "hq-city").withStages(pilot("2021-01-01")))
            .add(result("r-2", "hq-zj").withGrewFrom(from("r-1", "2021-06-01")))
            .add(result("r-3", "hq-city").withGrewFrom(from("r-2", "2022-05-12")))
            .add(result("r-4", "hq-city").withStages(pilot("2021-11-10")));
    Answer<List<GrownResults>> answer = GrownResults.of(view(results), Catalogue.policy());
    assertSaid(answer, "growth.grew", "growth.stalled");
    assertThat(answer.value())
        .containsExactly(
            grown("r-1", "hq-city", false, "r-2"),
            grown("r-3", "hq-city", false),
            grown("r-4", "hq-city", true),
            grown("r-2", "hq-zj", false));
    assertThat(GrownResults.of(view(results.on("2022-05-12")), Catalogue.policy()).value())
        .contains(grown("r-2", "hq-zj", false, "r-3"));
    assertSaid(GrownResults.of(view(Scenario.compliant()), Catalogue.policy()), "growth.fine");
  }

  private static GrownResults grown(String id, String hq, boolean stalled, String... next) {
    return new GrownResults(
        new ResultId(id),
        new HeadquartersId(hq),
        List.of(next).stream().map(ResultId::new).toList(),
        stalled);
  }

  private static WorkResult result(String id, String headquarters) {
    return WorkResult.builder()
        .id(new ResultId(id))
        .name("一项成果")
        .headquarters(new HeadquartersId(headquarters))
        .line(WorkLine.SMART_TOURISM)
        .days(DayRange.parse("2021-01-01/.."))
        .build();
  }

  private static StageStep pilot(String on) {
    return new StageStep(ResultStage.PILOT, LocalDate.parse(on), DayRange.ALWAYS);
  }

  private static Growth from(String result, String on) {
    return new Growth(new ResultId(result), LocalDate.parse(on), DayRange.ALWAYS);
  }

  @Test
  void saysWhoHasTooMuchWorkWithoutAnOfferOfRelief() {
    Scenario loaded = declared(week("2022-05-02").withRestDays(0).withNights(4));
    Answer<List<MeetingDefects.Defect>> answer = Overload.of(view(loaded), Catalogue.policy());
    assertSaid(answer, "overload.nights", "overload.no-rest");
    assertThat(answer.value()).allMatch(one -> one.subject().id().equals("p-6"));
    assertSaid(Overload.of(view(Scenario.compliant()), Catalogue.policy()), "overload.fine");
  }

  /** Never the first of two. */
  @Test
  void whereTwoLinesHadAsMuchThereIsNoCentre() {
    CalendarPeriod april =
        CalendarPeriod.containing(LocalDate.of(2022, 4, 1), CalendarPeriod.Unit.MONTH);
    LineBalance balance =
        new LineBalance(
            new OfficeGroupId("g-medical"),
            april,
            3,
            Map.of(WorkLine.MENTORING, 5, WorkLine.DISCIPLINE_BUILDING, 5),
            Set.of());
    assertThat(balance.centre()).isEmpty();
  }
}
