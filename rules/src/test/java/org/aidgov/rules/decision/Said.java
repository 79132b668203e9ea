package org.aidgov.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aidgov.core.party.PartyOrganisationId;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.staff.PersonId;
import org.aidgov.rules.render.Language;
import org.aidgov.rules.render.Renderer;
import org.aidgov.testkit.Scenario;

/** Answers of decisions, for their tests. */
final class Said {
  private Said() {}

  /** Returns the keys of the reasons, once each was said in both languages. */
  static List<String> reasons(Answer<?> answer) {
    assertThat(answer.reasons()).isNotEmpty();
    for (Answer.Reason reason : answer.reasons()) {
      for (Language language : Language.values()) {
        assertThat(Renderer.of(language).reason(reason)).isNotBlank().doesNotContain("{");
      }
    }
    return answer.reasons().stream().map(Answer.Reason::key).toList();
  }

  static RegisterView view(Scenario scenario) {
    return scenario.register().asOf(scenario.asOf());
  }

  static PersonId person(String id) {
    return new PersonId(id);
  }

  static PartyOrganisationId organisation(String id) {
    return new PartyOrganisationId(id);
  }
}
