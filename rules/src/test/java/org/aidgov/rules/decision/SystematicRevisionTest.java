package org.aidgov.rules.decision;

import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.CITY;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.LEAVE;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.batch;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.days;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.plus;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.step;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.version;
import static org.aidgov.rules.decision.Said.view;
import static org.aidgov.rules.decision.SaidReasons.assertSaid;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.aidgov.core.institution.InstitutionId;
import org.aidgov.core.institution.VersionStep;
import org.aidgov.core.staff.Batch;
import org.aidgov.core.staff.BatchKey;
import org.aidgov.rules.catalogue.Catalogue;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class SystematicRevisionTest {
  private static final BatchKey BATCH = new BatchKey("zhejiang", 10);

  @Test
  void thereIsNothingToReviseIfNothingWasInForceThen() {
    assertSaid(ask(Scenario.compliant()), "systematic-revision.nothing");
  }

  @Test
  void runsUntilTheLastDayAndIsOverdueAfterIt() {
    Scenario started = started("2022-02-10");
    assertThat(ask(started).value())
        .containsExactly(
            revision(SystematicRevision.State.RUNNING, "2022-05-11", List.of(LEAVE), List.of()));
    assertSaid(ask(started), "systematic-revision.running");
    Answer<List<SystematicRevision.Revision>> overdue = ask(started.on("2022-05-12"));
    assertThat(overdue.value())
        .containsExactly(
            revision(SystematicRevision.State.OVERDUE, "2022-05-11", List.of(LEAVE), List.of()));
    assertSaid(overdue, "systematic-revision.overdue");
  }

  @Test
  void isDoneOnceEverythingWasGoneThroughAndSaysWhatCameLate() {
    Scenario inTime = continued(started("2022-02-10"), "2022-05-11");
    assertThat(ask(inTime).value())
        .containsExactly(
            revision(SystematicRevision.State.DONE, "2022-05-11", List.of(), List.of()));
    assertSaid(ask(inTime), "systematic-revision.done");
    Answer<List<SystematicRevision.Revision>> late =
        ask(continued(started("2022-02-10"), "2022-05-12").on("2022-05-12"));
    assertThat(late.value())
        .containsExactly(
            revision(SystematicRevision.State.DONE, "2022-05-11", List.of(), List.of(LEAVE)));
    assertSaid(late, "systematic-revision.done-late");
  }

  /** H19: in the months of two batches both are told. */
  @Test
  void answersForEachBatchWhoseTourRuns() {
    Scenario two =
        started("2022-02-10")
            .change(
                content ->
                    content.withBatches(
                        plus(
                            content.batches(),
                            new Batch(new BatchKey("zhejiang", 11), days("2022-05-01/..")))));
    assertThat(ask(two).value().stream().map(SystematicRevision.Revision::batch))
        .containsExactly(BATCH, new BatchKey("zhejiang", 11));
    assertThat(ask(two.on("2020-01-31")).value()).isEmpty();
  }

  private static Scenario started(String day) {
    return batch(Scenario.compliant(), day + "/2025-05-01");
  }

  private static Scenario continued(Scenario scenario, String on) {
    return version(scenario, "i-leave", v -> plus(v, step(VersionStep.Kind.CONTINUED, on)));
  }

  private static Answer<List<SystematicRevision.Revision>> ask(Scenario scenario) {
    return SystematicRevision.of(view(scenario), Catalogue.policy(), CITY::equals);
  }

  private static SystematicRevision.Revision revision(
      SystematicRevision.State state,
      String due,
      List<InstitutionId> open,
      List<InstitutionId> late) {
    return new SystematicRevision.Revision(CITY, BATCH, LocalDate.parse(due), state, open, late);
  }
}
