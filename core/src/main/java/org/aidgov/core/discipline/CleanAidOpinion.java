package org.aidgov.core.discipline;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import org.aidgov.core.value.Dated;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.OmitAlways;
import org.aidgov.core.value.PolicyDays;

/**
 * The implementation opinion on clean aid (清廉援疆实施意见): that there is one, not what it says. It holds
 * for the headquarters that adopted it and those below.
 *
 * @param id what it is known by
 * @param adopted the day of its adoption
 * @param days the days on which it is in force
 * @param known when the fact was in the books
 */
@JsonPropertyOrder({"id", "adopted", "days", "known"})
public record CleanAidOpinion(
    @JsonProperty(required = true) OpinionId id,
    @JsonProperty(required = true) @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate adopted,
    @JsonProperty(required = true) DayRange days,
    @OmitAlways DayRange known)
    implements Dated {
  /**
   * @throws IllegalArgumentException if it is in force before its adoption, or a day is not one the
   *     library can speak of
   */
  public CleanAidOpinion {
    PolicyDays.check(adopted);
    if (days.from().isBefore(adopted)) {
      throw new IllegalArgumentException(
          "opinion must not be in force before its adoption on "
              + adopted
              + ", but was from "
              + days.from());
    }
    known = DayRange.orAlways(known);
  }
}
