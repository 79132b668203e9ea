package org.aidgov.core.discipline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.aidgov.core.Samples;
import org.aidgov.core.staff.PersonId;
import org.junit.jupiter.api.Test;

class CellSupervisionTest {
  private static final CellSupervision BY_BODY = Samples.cellSupervision();

  @Test
  void fillsTheSquaresInWhichItsThreeSetsMeet() {
    assertThat(BY_BODY.squares()).isEqualTo(Squares.ALL);
    assertThat(Samples.personalSupervision().squares().disciplines(ChainStage.IN_POST))
        .containsExactly(Discipline.WORK);
  }

  @Test
  void refusesAnArrangementByNobody() {
    assertThatThrownBy(() -> BY_BODY.withBody(Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("either a person or a body must supervise, not both");
  }

  @Test
  void refusesAnArrangementByAPersonAndABody() {
    assertThatThrownBy(() -> BY_BODY.withPerson(new PersonId("p-1")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("either a person or a body must supervise, not both");
  }

  /** Silence is no supervision: nothing left out stands for all. */
  @Test
  void refusesAnArrangementWithoutADisciplineStageOrMode() {
    assertThatThrownBy(() -> BY_BODY.withDisciplines())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("supervision must have at least one discipline, one stage and one mode");
    assertThatThrownBy(() -> BY_BODY.withStages()).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> BY_BODY.withModes()).isInstanceOf(IllegalArgumentException.class);
  }
}
