package org.aidgov.core.meeting;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.Entity;
import org.aidgov.core.value.Facts;
import org.aidgov.core.value.GovernanceStyle;
import org.aidgov.core.value.Known;
import org.aidgov.core.value.Texts;
import org.immutables.value.Value;

/**
 * A series of work meetings of a headquarters under one of the three systems (三项制度). Whoever is
 * expected to attend is said in the dossiers.
 *
 * @param id what it is known by
 * @param name what people call it
 * @param headquarters whose meetings
 * @param system under which system
 * @param days the days of its existence
 * @param taskForce whose meetings, where they are a task force's
 * @param cadences how often it meets
 * @param conveners who convenes it
 * @param parties who takes part, in a consultation
 */
@Value.Builder
@GovernanceStyle
@SuppressWarnings(
    "immutables:from") // an id is narrower than Entity's; from() copies it all the same
@JsonPropertyOrder({
  "id",
  "name",
  "headquarters",
  "system",
  "days",
  "taskForce",
  "cadences",
  "conveners",
  "parties"
})
public record MeetingSeries(
    @JsonProperty(required = true) SeriesId id,
    @JsonProperty(required = true) String name,
    @JsonProperty(required = true) HeadquartersId headquarters,
    @JsonProperty(required = true) MeetingSystem system,
    @JsonProperty(required = true) DayRange days,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<TaskForceId> taskForce,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Cadence> cadences,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Convener> conveners,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ConsultationParty> parties)
    implements Entity, WithMeetingSeries {
  /**
   * @throws IllegalArgumentException if the name is blank or too long, a task force is named though
   *     the system is another, or parties though it is no consultation
   */
  public MeetingSeries {
    Texts.checkPresent("name", name);
    taskForce = Facts.optional(taskForce);
    cadences = Facts.byDays(cadences);
    conveners = Facts.byDays(conveners);
    parties = Facts.byDays(parties);
    if (taskForce.isPresent() && system != MeetingSystem.TASK_FORCE) {
      throw new IllegalArgumentException("only a series of TASK_FORCE can be a task force's");
    }
    if (!parties.isEmpty() && system != MeetingSystem.CONSULTATION) {
      throw new IllegalArgumentException("only a series of CONSULTATION can have parties");
    }
  }

  /** Returns what the books said of it on a day. */
  public MeetingSeries knownOn(int epochDay) {
    List<Cadence> cadencesThen = Known.on(epochDay, cadences);
    List<Convener> convenersThen = Known.on(epochDay, conveners);
    List<ConsultationParty> partiesThen = Known.on(epochDay, parties);
    boolean same = cadencesThen == cadences && convenersThen == conveners && partiesThen == parties;
    return same
        ? this
        : new MeetingSeries(
            id,
            name,
            headquarters,
            system,
            days,
            taskForce,
            cadencesThen,
            convenersThen,
            partiesThen);
  }

  /** Starts a series from nothing. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects what a series consists of. */
  public static class Builder extends MeetingSeriesBuilder {
    Builder() {}
  }
}
