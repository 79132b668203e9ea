package org.aidgov.core.care;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.Known;
import org.aidgov.core.value.OmitAlways;
import org.aidgov.core.value.PolicyDays;

/**
 * A sign of care other than a talk: that it took place, and when.
 *
 * @param kind which kind
 * @param on on which day
 * @param known when the fact was in the books
 */
@JsonPropertyOrder({"kind", "on", "known"})
public record CareContact(
    @JsonProperty(required = true) Kind kind,
    @JsonProperty(required = true) @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate on,
    @OmitAlways DayRange known)
    implements Known {
  /** Which kind of sign. */
  public enum Kind {
    /** 家属联系、家访: a call or visit to the family. */
    FAMILY,
    /** 走访慰问: a visit to the person. */
    VISIT,
    /** 体检安排: the yearly check-up was arranged; nothing of what it showed. */
    CHECK_UP,
    /** 探亲: home leave was arranged. */
    HOME_LEAVE
  }

  /**
   * @throws IllegalArgumentException if the day is not one the library can speak of
   */
  public CareContact {
    PolicyDays.check(on);
    known = DayRange.orAlways(known);
  }

  /** Returns a contact that the books always knew of. */
  public static CareContact of(Kind kind, LocalDate on) {
    return new CareContact(kind, on, DayRange.ALWAYS);
  }
}
