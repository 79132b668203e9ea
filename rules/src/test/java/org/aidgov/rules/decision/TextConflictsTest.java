package org.aidgov.rules.decision;

import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.LEAVE;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.PROVINCIAL;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.days;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.next;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.plus;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.step;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.text;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.version;
import static org.aidgov.rules.decision.Said.view;
import static org.aidgov.rules.decision.SaidReasons.assertSaid;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aidgov.core.institution.DutyId;
import org.aidgov.core.institution.InstitutionId;
import org.aidgov.core.institution.Provision;
import org.aidgov.core.institution.RegulatedMatterId;
import org.aidgov.core.institution.VersionStep;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class TextConflictsTest {
  private static final RegulatedMatterId MATTER = new RegulatedMatterId("leave");

  @Test
  void noTextsOfTheSmallHeadquartersConflict() {
    assertSaid(ask(Scenario.compliant()), "text-conflict.none");
  }

  @Test
  void tellsAPairOnceWithTheDaysOfBoth() {
    Answer<List<TextConflicts.Conflict>> answer = ask(conflicting("hq-city"));
    assertThat(answer.value())
        .containsExactly(
            new TextConflicts.Conflict(
                new InstitutionId("i-second"),
                1,
                LEAVE,
                1,
                MATTER,
                days("2022-05-01/2022-07-01"),
                false));
    assertSaid(answer, "text-conflict.beside");
  }

  @Test
  void theTextFromAboveGoesFirst() {
    Answer<List<TextConflicts.Conflict>> answer = ask(conflicting("hq-zj"));
    assertThat(answer.value().stream().map(TextConflicts.Conflict::text)).containsExactly(LEAVE);
    assertSaid(answer, "text-conflict.from-above");
    assertThat(TextConflicts.of(view(conflicting("hq-zj")), PROVINCIAL::equals).value()).isEmpty();
  }

  /** Another text on leave from May, which names another duty; both until July at most. */
  private static Scenario conflicting(String headquarters) {
    DutyId other = new DutyId("d-other");
    return version(
            Scenario.compliant(),
            "i-leave",
            v -> plus(v, step(VersionStep.Kind.REVISED, "2022-07-01")))
        .add(Scenario.compliant().content().duties().get(0).withId(other))
        .add(
            text("i-second")
                .withHeadquarters(new HeadquartersId(headquarters))
                .withVersions(next(1, "2022-05-01").withProvisions(new Provision(MATTER, other))));
  }

  private static Answer<List<TextConflicts.Conflict>> ask(Scenario scenario) {
    return TextConflicts.of(view(scenario), any -> true);
  }
}
