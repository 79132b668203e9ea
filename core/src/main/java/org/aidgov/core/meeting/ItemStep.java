package org.aidgov.core.meeting;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.Optional;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.Facts;
import org.aidgov.core.value.Known;
import org.aidgov.core.value.OmitAlways;
import org.aidgov.core.value.PolicyDays;

/**
 * One step in following up an agreed item.
 *
 * @param kind what happened
 * @param on on which day
 * @param to to whom it was reported; of an escalation, and of nothing else
 * @param known when the fact was in the books
 */
@JsonPropertyOrder({"kind", "on", "to", "known"})
public record ItemStep(
    @JsonProperty(required = true) Kind kind,
    @JsonProperty(required = true) @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate on,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<PersonId> to,
    @OmitAlways DayRange known)
    implements Known {
  /** What happens to an agreed item, in the usual order. */
  public enum Kind {
    /** 催办: the owner was sent a reminder. */
    REMINDED,
    /** 提级督办: it was reported to somebody further up. */
    ESCALATED,
    /** 报结: the owner says that it is done. */
    SUBMITTED,
    /** 退回: it is not done, and open again with its first deadline. */
    RETURNED,
    /** 办结: those responsible agree that it is done. */
    CLOSED
  }

  /**
   * @throws IllegalArgumentException if the day is not one the library can speak of, or somebody is
   *     named though it is no escalation, or nobody though it is one
   */
  public ItemStep {
    PolicyDays.check(on);
    to = Facts.optional(to);
    if (to.isPresent() != (kind == Kind.ESCALATED)) {
      throw new IllegalArgumentException("an escalation, and nothing else, must say to whom");
    }
    known = DayRange.orAlways(known);
  }

  /** Returns a step that the books always knew of. */
  public static ItemStep of(Kind kind, LocalDate on) {
    return new ItemStep(kind, on, Optional.empty(), DayRange.ALWAYS);
  }

  /** Returns an escalation that the books always knew of. */
  public static ItemStep escalated(LocalDate on, PersonId to) {
    return new ItemStep(Kind.ESCALATED, on, Optional.of(to), DayRange.ALWAYS);
  }
}
