package org.aidgov.core.work;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.aidgov.core.value.Dated;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.OmitAlways;

/**
 * That whoever is advised does not want advice on a method (不采纳建议), on some days. No reason is
 * asked for.
 *
 * @param method on which method
 * @param days on which days
 * @param known when the fact was in the books
 */
@JsonPropertyOrder({"method", "days", "known"})
public record AdviceRejection(
    @JsonProperty(required = true) WorkMethod method,
    @JsonProperty(required = true) DayRange days,
    @OmitAlways DayRange known)
    implements Dated {
  /** Stands for what the books always said where {@code known} is absent. */
  public AdviceRejection {
    known = DayRange.orAlways(known);
  }
}
