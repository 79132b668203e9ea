package org.aidgov.core.work;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.Known;
import org.aidgov.core.value.OmitAlways;
import org.aidgov.core.value.PolicyDays;

/**
 * That a result has grown from another (滚雪球).
 *
 * @param from from which
 * @param on on which day it began to
 * @param known when the fact was in the books
 */
@JsonPropertyOrder({"from", "on", "known"})
public record Growth(
    @JsonProperty(required = true) ResultId from,
    @JsonProperty(required = true) @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate on,
    @OmitAlways DayRange known)
    implements Known {
  /**
   * @throws IllegalArgumentException if the day is not one the library can speak of
   */
  public Growth {
    PolicyDays.check(on);
    known = DayRange.orAlways(known);
  }
}
