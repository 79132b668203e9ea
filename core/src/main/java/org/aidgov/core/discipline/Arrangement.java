package org.aidgov.core.discipline;

import java.util.Optional;
import java.util.Set;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.value.Dated;

/**
 * Who supervises, in which disciplines, at which stages, in which modes, on which days. One
 * arrangement fills many squares of the matrix; each of its three sets has something in it, for
 * silence is no supervision.
 */
public sealed interface Arrangement extends Dated permits CellSupervision, PersonalSupervision {
  /** Who supervises, where it is a person. */
  Optional<PersonId> person();

  /** Which body supervises, where it is one. */
  Optional<DisciplineBodyId> body();

  /** In which disciplines. */
  Set<Discipline> disciplines();

  /** At which stages of the tour. */
  Set<ChainStage> stages();

  /** In which modes. */
  Set<SupervisionMode> modes();

  /** Returns the squares of the matrix that it fills. */
  default Squares squares() {
    return Squares.of(disciplines(), stages(), modes());
  }

  /** Refuses an arrangement that says nothing. */
  static void check(
      Optional<PersonId> person,
      Optional<DisciplineBodyId> body,
      Set<Discipline> disciplines,
      Set<ChainStage> stages,
      Set<SupervisionMode> modes) {
    if (person.isPresent() == body.isPresent()) {
      throw new IllegalArgumentException("either a person or a body must supervise, not both");
    }
    if (disciplines.isEmpty() || stages.isEmpty() || modes.isEmpty()) {
      throw new IllegalArgumentException(
          "supervision must have at least one discipline, one stage and one mode");
    }
  }
}
