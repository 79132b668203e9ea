package org.aidgov.core.discipline;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import java.util.Set;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.Facts;
import org.aidgov.core.value.GovernanceStyle;
import org.aidgov.core.value.OmitAlways;
import org.immutables.value.Value;

/**
 * Supervision of one person: of those whom the arrangement for their cell does not reach, such as
 * the people who supervise in it.
 *
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
@JsonPropertyOrder({"person", "body", "disciplines", "stages", "modes", "days", "known"})
public record PersonalSupervision(
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<PersonId> person,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<DisciplineBodyId> body,
    @JsonProperty(required = true) Set<Discipline> disciplines,
    @JsonProperty(required = true) Set<ChainStage> stages,
    @JsonProperty(required = true) Set<SupervisionMode> modes,
    @JsonProperty(required = true) DayRange days,
    @OmitAlways DayRange known)
    implements Arrangement, WithPersonalSupervision {
  /**
   * @throws IllegalArgumentException unless exactly one of person and body supervises, in at least
   *     one discipline, stage and mode
   */
  public PersonalSupervision {
    person = Facts.optional(person);
    body = Facts.optional(body);
    disciplines = Facts.set(disciplines);
    stages = Facts.set(stages);
    modes = Facts.set(modes);
    known = DayRange.orAlways(known);
    Arrangement.check(person, body, disciplines, stages, modes);
  }

  /** Returns the same arrangement with a person who supervises. */
  public PersonalSupervision withSupervisor(PersonId supervisor) {
    return new PersonalSupervision(
        Optional.of(supervisor), Optional.empty(), disciplines, stages, modes, days, known);
  }

  /** Returns the same arrangement with a body that supervises. */
  public PersonalSupervision withSupervisor(DisciplineBodyId supervisor) {
    return new PersonalSupervision(
        Optional.empty(), Optional.of(supervisor), disciplines, stages, modes, days, known);
  }

  /** Starts an arrangement from nothing. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects what an arrangement consists of. */
  public static class Builder extends PersonalSupervisionBuilder {
    Builder() {
      known(DayRange.ALWAYS);
    }
  }
}
