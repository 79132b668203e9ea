package org.aidgov.core.staff;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.aidgov.core.value.Dated;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.OmitAlways;

/**
 * A leading post at a headquarters (指挥部领导). Leaders are staff like all others: covered, supervised,
 * talked to.
 *
 * @param person who
 * @param role as what
 * @param days on which days
 * @param known when the fact was in the books
 */
@JsonPropertyOrder({"person", "role", "days", "known"})
public record Leader(
    @JsonProperty(required = true) PersonId person,
    @JsonProperty(required = true) Role role,
    @JsonProperty(required = true) DayRange days,
    @OmitAlways DayRange known)
    implements Dated {
  /** A leading post. */
  public enum Role {
    /** 指挥长: the commander. */
    COMMANDER,
    /** 副指挥长: a deputy commander. */
    DEPUTY_COMMANDER
  }

  /** Stands for what the books always said where {@code known} is absent. */
  public Leader {
    known = DayRange.orAlways(known);
  }
}
