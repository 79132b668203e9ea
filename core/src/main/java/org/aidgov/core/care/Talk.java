package org.aidgov.core.care;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.Set;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.Facts;
import org.aidgov.core.value.Known;
import org.aidgov.core.value.OmitAlways;
import org.aidgov.core.value.PolicyDays;

/**
 * A heart-to-heart talk (谈心谈话) that took place: it supports, and is never one of discipline. A talk
 * of two colleagues is in the care files of both. What was said is not kept.
 *
 * @param with who talked with the person; as what, the roles of that day say
 * @param on on which day
 * @param forms in which of the three forms; none for a talk among colleagues
 * @param known when the fact was in the books
 */
@JsonPropertyOrder({"with", "on", "forms", "known"})
public record Talk(
    @JsonProperty(required = true) PersonId with,
    @JsonProperty(required = true) @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate on,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) Set<TalkForm> forms,
    @OmitAlways DayRange known)
    implements Known {
  /**
   * @throws IllegalArgumentException if the day is not one the library can speak of
   */
  public Talk {
    PolicyDays.check(on);
    forms = Facts.set(forms);
    known = DayRange.orAlways(known);
  }

  /** Returns a talk that the books always knew of. */
  public static Talk of(PersonId with, LocalDate on, TalkForm... forms) {
    return new Talk(with, on, Set.of(forms), DayRange.ALWAYS);
  }
}
