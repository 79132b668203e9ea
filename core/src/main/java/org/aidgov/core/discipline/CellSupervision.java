package org.aidgov.core.discipline;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import java.util.Set;
import org.aidgov.core.grid.CellId;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.Facts;
import org.aidgov.core.value.GovernanceStyle;
import org.aidgov.core.value.OmitAlways;
import org.immutables.value.Value;

/**
 * Supervision of all people in a cell of the grid and in the cells below it.
 *
 * @param cell whose people
 * @param person who supervises, where it is a person
 * @param body which body supervises, where it is one
 * @param disciplines in which disciplines
 * @param stages at which stages of the tour
 * @param modes in which modes
 * @param days on which days
 * @param known when the fact was in the books
 */
@Value.Builder
@GovernanceStyle
@JsonPropertyOrder({"cell", "person", "body", "disciplines", "stages", "modes", "days", "known"})
public record CellSupervision(
    @JsonProperty(required = true) CellId cell,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<PersonId> person,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<DisciplineBodyId> body,
    @JsonProperty(required = true) Set<Discipline> disciplines,
    @JsonProperty(required = true) Set<ChainStage> stages,
    @JsonProperty(required = true) Set<SupervisionMode> modes,
    @JsonProperty(required = true) DayRange days,
    @OmitAlways DayRange known)
    implements Arrangement, WithCellSupervision {
  /**
   * @throws IllegalArgumentException unless exactly one of person and body supervises, in at least
   *     one discipline, stage and mode
   */
  public CellSupervision {
    person = Facts.optional(person);
    body = Facts.optional(body);
    disciplines = Facts.set(disciplines);
    stages = Facts.set(stages);
    modes = Facts.set(modes);
    known = DayRange.orAlways(known);
    Arrangement.check(person, body, disciplines, stages, modes);
  }

  /** Returns the same arrangement with a person who supervises. */
  public CellSupervision withSupervisor(PersonId supervisor) {
    return new CellSupervision(
        cell, Optional.of(supervisor), Optional.empty(), disciplines, stages, modes, days, known);
  }

  /** Returns the same arrangement with a body that supervises. */
  public CellSupervision withSupervisor(DisciplineBodyId supervisor) {
    return new CellSupervision(
        cell, Optional.empty(), Optional.of(supervisor), disciplines, stages, modes, days, known);
  }

  /** Starts an arrangement from nothing. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects what an arrangement consists of. */
  public static class Builder extends CellSupervisionBuilder {
    Builder() {
      known(DayRange.ALWAYS);
    }
  }
}
