package org.aidgov.core.staff;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.aidgov.core.value.Dated;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.Facts;
import org.aidgov.core.value.OmitAlways;
import org.aidgov.core.value.Texts;

/**
 * The head of an office group (办组长), who bears one post and two duties (一岗双责).
 *
 * @param person who
 * @param workDuties the duties for the group's work, as written down
 * @param partyDuties the duties for the group's Party building, as written down
 * @param days on which days
 * @param known when the fact was in the books
 */
@JsonPropertyOrder({"person", "workDuties", "partyDuties", "days", "known"})
public record GroupHead(
    @JsonProperty(required = true) PersonId person,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> workDuties,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> partyDuties,
    @JsonProperty(required = true) DayRange days,
    @OmitAlways DayRange known)
    implements Dated {
  /**
   * @throws IllegalArgumentException if a duty is too long
   */
  public GroupHead {
    workDuties = Facts.list(workDuties);
    partyDuties = Facts.list(partyDuties);
    workDuties.forEach(duty -> Texts.check("workDuties", duty));
    partyDuties.forEach(duty -> Texts.check("partyDuties", duty));
    known = DayRange.orAlways(known);
  }
}
