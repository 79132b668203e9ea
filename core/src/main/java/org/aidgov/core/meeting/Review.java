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

/**
 * A review (阶段评估) of a task force, which may renew it (续期).
 *
 * @param on its day
 * @param renewedUntil the last day planned from then on, if the task force was renewed
 * @param known when the fact was in the books
 */
@JsonPropertyOrder({"on", "renewedUntil", "known"})
public record Review(
    @JsonProperty(required = true) @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate on,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) @JsonFormat(shape = JsonFormat.Shape.STRING)
        Optional<LocalDate> renewedUntil,
    @OmitAlways DayRange known)
    implements Known {
  /**
   * @throws IllegalArgumentException if the last day planned is before the review
   */
  public Review {
    PolicyDays.check(on);
    renewedUntil = Facts.optional(renewedUntil);
    renewedUntil.ifPresent(PolicyDays::check);
    if (renewedUntil.isPresent() && renewedUntil.get().isBefore(on)) {
      throw new IllegalArgumentException(
          "renewal must not end before the review of "
              + on
              + ", but ends on '"
              + renewedUntil.get()
              + "'");
    }
    known = DayRange.orAlways(known);
  }
}
