package org.aidgov.rules.decision;

import static org.aidgov.rules.decision.RightsAndLimits.Right.ANSWER;
import static org.aidgov.rules.decision.RightsAndLimits.Right.APPEAL;
import static org.aidgov.rules.decision.RightsAndLimits.Right.BE_HEARD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.aidgov.core.calendar.DueDay;
import org.aidgov.core.calendar.RegionId;
import org.aidgov.core.calendar.Rounding;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.source.Binding;
import org.aidgov.core.source.Citation;
import org.aidgov.core.source.Evidence;
import org.aidgov.rules.catalogue.Catalogue;
import org.aidgov.rules.decision.RightsAndLimits.Limit;
import org.aidgov.rules.decision.RightsAndLimits.Right;
import org.aidgov.rules.decision.RightsAndLimits.Running;
import org.aidgov.rules.decision.RightsAndLimits.Step;
import org.aidgov.rules.policy.LegalPeriods;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Answers to the questions 67 and 68. */
class RightsAndLimitsTest {
  private static final Policy POLICY = Catalogue.policy();

  private static Answer<RightsAndLimits> of(
      Scenario scenario, String person, Step step, String on) {
    return RightsAndLimits.of(
        Said.view(scenario),
        POLICY,
        Said.person(person),
        step,
        LocalDate.parse(on),
        RegionId.NATIONAL);
  }

  /** Five working days after 30 September 2020 end after the holidays, on a make-up day. */
  @ParameterizedTest
  @CsvSource({
    "REPORT_RECEIVED, 2020-09-30, FORWARD, 2020-10-14",
    "HANDED_ON, 2020-11-02, HAND_ON, 2020-11-09",
    "MATTER_RECEIVED, 2021-01-31, OPINION, 2021-02-28",
    "INQUIRY_RECEIVED, 2021-03-01, EXPLANATION, 2021-03-22",
    "EXPLAINED, 2021-03-22, REPORT, 2021-04-22",
    "CASE_OPENED, 2021-03-01, INVESTIGATION, 2021-05-30",
    "REVIEW_ACCEPTED, 2021-03-01, REVIEW, 2021-04-01",
    "DECIDED, 2021-03-01, ANNOUNCEMENT, 2021-04-01",
    "DECIDED, 2021-08-31, EXECUTION_REPORT, 2022-02-28",
    "APPEALED, 2021-03-01, REEXAMINATION, 2021-06-01"
  })
  void saysWhenALimitEnds(Step step, String on, Limit limit, LocalDate end) {
    Answer<RightsAndLimits> answer = of(Scenario.compliant(), "p-4", step, on);

    assertThat(answer.value().limits())
        .filteredOn(running -> running.limit() == limit)
        .extracting(running -> running.by().earliest())
        .containsExactly(end);
    assertThat(Said.reasons(answer)).contains("rights.limit");
  }

  @Test
  void aDayThatTwoReadingsGiveIsSaidWithBoth() {
    assertThat(of(Scenario.compliant(), "p-4", Step.DECIDED, "2021-08-31").value().limits())
        .contains(
            new Running(
                Limit.EXECUTION_REPORT,
                new DueDay.Ambiguous(
                    LocalDate.of(2022, 2, 28), LocalDate.of(2022, 3, 1), Rounding.DOWN)));
  }

  @Test
  void rightsComeStepByStepAndAppealHasNoLimit() {
    assertThat(of(Scenario.compliant(), "p-4", Step.REPORT_RECEIVED, "2021-03-01").value().rights())
        .isEmpty();
    assertThat(
            of(Scenario.compliant(), "p-4", Step.INQUIRY_RECEIVED, "2021-03-01").value().rights())
        .containsExactly(BE_HEARD);
    assertThat(of(Scenario.compliant(), "p-4", Step.DECIDED, "2021-03-01").value().rights())
        .contains(APPEAL)
        .doesNotContain(ANSWER);
    assertThat(of(Scenario.compliant(), "p-4", Step.APPEALED, "2021-03-01").value().rights())
        .containsExactly(Right.values());
  }

  /** The regulations on members' rights were revised on 25 December 2020. */
  @ParameterizedTest
  @CsvSource({"2020-12-24, member-rights-2004", "2020-12-25, member-rights-2020"})
  void citesTheRegulationsOnRightsOfTheDay(String on, String source) {
    assertThat(of(Scenario.compliant(), "p-4", Step.DECIDED, on).reasons().get(0).citations())
        .extracting(Citation::source)
        .containsExactly("charter", source);
  }

  /** The articles of the edition of 2023 were not looked up. */
  @ParameterizedTest
  @CsvSource({"2023-12-31, discipline-2018, Art. 41", "2024-01-01, discipline-2023, ''"})
  void citesTheRegulationsOnDisciplineOfTheDay(String on, String source, String place) {
    assertThat(of(Scenario.compliant(), "p-4", Step.DECIDED, on).reasons())
        .flatExtracting(Answer.Reason::citations)
        .filteredOn(citation -> citation.source().startsWith("discipline-"))
        .containsExactly(new Citation(source, place, Binding.MANDATORY, Evidence.PARTLY_FOUND));
  }

  /** H13: a non-member is not drawn into the Party's procedure; who is unknown, is not guessed. */
  @Test
  void saysNothingOfTheRightsOfWhoIsNoMember() {
    Answer<RightsAndLimits> answer = of(Scenario.compliant(), "p-8", Step.DECIDED, "2021-03-01");
    assertThat(answer.value().limits()).isEmpty();
    assertThat(Said.reasons(answer)).containsExactly("rights.not-a-member");

    Scenario unknown = Scenario.compliant().dossier("p-4", d -> d.withParty(Optional.empty()));
    assertThat(Said.reasons(of(unknown, "p-4", Step.DECIDED, "2021-03-01")))
        .containsExactly("rights.membership-unknown");
  }

  @ParameterizedTest
  @EnumSource(Limit.class)
  void everyLimitHasItsPeriod(Limit limit) {
    assertThat(LegalPeriods.get(limit).number()).isPositive();
  }

  @ParameterizedTest
  @CsvSource({
    "WARNING, 2020-05-10, 2021-05-10",
    "SERIOUS_WARNING, 2020-05-10, 2021-11-10",
    "REMOVAL, 2020-05-10, 2022-05-10",
    "PROBATION, 2020-05-10, 2022-05-10",
    "EXPULSION, 2020-05-10, 2025-05-10",
    "WARNING, 2020-02-29, 2021-02-28"
  })
  void saysUntilWhenAnInfluencePeriodLasts(
      InfluencePeriod.Kind kind, LocalDate from, LocalDate end) {
    Answer<DueDay.Settled> answer = InfluencePeriod.of(kind, from, Rounding.DOWN);

    assertThat(answer.value().day()).isEqualTo(end);
    assertThat(Said.reasons(answer)).hasSize(2);
  }

  /** H16: eighteen months after 31 August are never 547 days; both readings are said. */
  @Test
  void saysBothReadingsWhereTheMonthHasNoSuchDay() {
    LocalDate approved = LocalDate.of(2020, 8, 31);
    InfluencePeriod.Kind kind = InfluencePeriod.Kind.SERIOUS_WARNING;

    assertThat(InfluencePeriod.of(kind, approved, Rounding.DOWN).value().day())
        .isEqualTo("2022-02-28");
    assertThat(InfluencePeriod.of(kind, approved, Rounding.UP).value().day())
        .isEqualTo("2022-03-01");
    assertThat(Said.reasons(InfluencePeriod.of(kind, approved, Rounding.UP)))
        .containsExactly("influence.from-approval", "period.months-ambiguous");
  }
}
