package org.aidgov.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.aidgov.core.Samples;
import org.aidgov.core.register.Register;
import org.aidgov.core.register.RegisterContent;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.rule.TestRules;
import org.junit.jupiter.api.Test;

class AnswersTest {
  private static final LocalDate DAY = LocalDate.of(2020, 5, 1);
  private static final RegisterContent CONTENT = Samples.content();
  private static final PartedEvaluation ALL =
      PartedEvaluation.of(
          Policy.of(List.of(TestRules.enoughPeople())),
          Register.of(PartedEvaluation.shared(CONTENT)),
          DAY);

  @Test
  void areCompleteAfterTheRoundInWhichNothingIsAsked() {
    PartedEvaluation.Part part = ALL.part(CONTENT.people());

    Answers answers = Answers.askedOf(part::answer);

    assertThat(answers.isComplete()).isTrue();
    assertThat(answers.size()).isPositive();
    assertThat(ALL.merge(part.judge(), answers).findings()).isNotEmpty();
  }

  /** Without a round, it would look as if there was nobody anywhere. */
  @Test
  void areRefusedWhileARoundIsMissing() {
    PartedEvaluation.Part part = ALL.part(CONTENT.people());
    Answers first = Answers.NONE.then(part.answer(Answers.NONE));

    for (Answers incomplete : List.of(Answers.NONE, first)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> ALL.merge(part.judge(), incomplete))
          .withMessage("answers must go to the round in which nothing is asked");
    }
  }

  @Test
  void ofDifferentPoliciesAreNotAddedUp() {
    Answers.Round sum = Answers.Round.ofInts(new int[] {1, 0, 0, 0, 5});
    Answers.Round least = Answers.Round.ofInts(new int[] {1, 0, 0, 1, 5});

    assertThatIllegalArgumentException()
        .isThrownBy(() -> sum.plus(least))
        .withMessage("both rounds must be of the same policy, register and round");
  }
}
