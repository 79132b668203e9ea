package org.aidgov.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.aidgov.rules.render.Language;
import org.aidgov.rules.render.Renderer;

/** SaidReasons of an answer can be said. */
final class SaidReasons {
  private SaidReasons() {}

  static void assertSaid(Answer<?> answer) {
    assertThat(answer.reasons()).isNotEmpty();
    for (Language language : Language.values()) {
      for (Answer.Reason reason : answer.reasons()) {
        assertThat(Renderer.of(language).reason(reason)).isNotBlank().doesNotContain("{");
        assertThat(reason.citations()).isNotEmpty();
      }
    }
  }

  /** And these are they, in order. */
  static void assertSaid(Answer<?> answer, String... keys) {
    assertSaid(answer);
    assertThat(answer.reasons().stream().map(Answer.Reason::key)).containsExactly(keys);
  }
}
