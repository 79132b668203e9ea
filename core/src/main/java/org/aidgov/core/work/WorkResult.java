package org.aidgov.core.work;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.staff.WorkLine;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.Facts;
import org.aidgov.core.value.GovernanceStyle;
import org.aidgov.core.value.Known;
import org.aidgov.core.value.Texts;
import org.immutables.value.Value;

/**
 * A result of work (工作成果), such as a project brought in or a course set up, which may grow into
 * further ones.
 *
 * @param id what it is known by
 * @param name what people call it
 * @param headquarters whose result
 * @param line in which line of work
 * @param days from when on there is work on it, and until when
 * @param stages to which stage it had come when, in order of days
 * @param grewFrom the results it grew from, in order of days
 * @param rejections the advice on it that the headquarters does not want
 */
@Value.Builder
@GovernanceStyle
@JsonPropertyOrder({
  "id",
  "name",
  "headquarters",
  "line",
  "days",
  "stages",
  "grewFrom",
  "rejections"
})
public record WorkResult(
    @JsonProperty(required = true) ResultId id,
    @JsonProperty(required = true) String name,
    @JsonProperty(required = true) HeadquartersId headquarters,
    @JsonProperty(required = true) WorkLine line,
    @JsonProperty(required = true) DayRange days,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<StageStep> stages,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Growth> grewFrom,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<AdviceRejection> rejections)
    implements WithWorkResult {
  /**
   * @throws IllegalArgumentException if the name is blank or too long, or the result grew from
   *     itself
   */
  public WorkResult {
    Texts.checkPresent("name", name);
    stages = Facts.ordered(stages, StageStep::on);
    grewFrom = Facts.ordered(grewFrom, Growth::on);
    rejections = Facts.byDays(rejections);
    for (Growth growth : grewFrom) {
      if (growth.from().equals(id)) {
        throw new IllegalArgumentException("a result must not grow from itself, '" + id + "'");
      }
    }
  }

  /** Returns what the books said of it on a day. */
  public WorkResult knownOn(int epochDay) {
    List<StageStep> stagesThen = Known.on(epochDay, stages);
    List<Growth> grewFromThen = Known.on(epochDay, grewFrom);
    List<AdviceRejection> rejectionsThen = Known.on(epochDay, rejections);
    boolean same = stagesThen == stages && grewFromThen == grewFrom && rejectionsThen == rejections;
    return same
        ? this
        : new WorkResult(
            id, name, headquarters, line, days, stagesThen, grewFromThen, rejectionsThen);
  }

  /** Starts a result from nothing. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects what a result consists of. */
  public static class Builder extends WorkResultBuilder {
    Builder() {}
  }
}
