package org.aidgov.core.meeting;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.Optional;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.Facts;
import org.aidgov.core.value.Known;
import org.aidgov.core.value.OmitAlways;
import org.aidgov.core.value.PolicyDays;
import org.aidgov.core.value.Texts;

/**
 * The charter (组建方案) of a task force: what for, and until when.
 *
 * @param on the day on which it was settled
 * @param goal what the task force is to bring about
 * @param sunset the last day planned, after which it ends unless it is renewed
 * @param known when the fact was in the books
 */
@JsonPropertyOrder({"on", "goal", "sunset", "known"})
public record Charter(
    @JsonProperty(required = true) @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate on,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> goal,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) @JsonFormat(shape = JsonFormat.Shape.STRING)
        Optional<LocalDate> sunset,
    @OmitAlways DayRange known)
    implements Known {
  /**
   * @throws IllegalArgumentException if the goal is blank or too long, or the last day is before
   *     the charter
   */
  public Charter {
    PolicyDays.check(on);
    goal = Facts.optional(goal);
    goal.ifPresent(text -> Texts.checkPresent("goal", text));
    sunset = Facts.optional(sunset);
    sunset.ifPresent(PolicyDays::check);
    if (sunset.isPresent() && sunset.get().isBefore(on)) {
      throw new IllegalArgumentException(
          "sunset must not be before the charter of " + on + ", but was '" + sunset.get() + "'");
    }
    known = DayRange.orAlways(known);
  }
}
