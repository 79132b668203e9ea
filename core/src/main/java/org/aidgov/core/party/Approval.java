package org.aidgov.core.party;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.Optional;
import org.aidgov.core.value.Facts;
import org.aidgov.core.value.PolicyDays;

/**
 * The approval of a branch by a higher Party organisation (批复).
 *
 * @param by who approved
 * @param appliedOn the day of the application (请示)
 * @param on the day of the approval
 */
@JsonPropertyOrder({"by", "appliedOn", "on"})
public record Approval(
    @JsonProperty(required = true) PartyOrganisationId by,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) @JsonFormat(shape = JsonFormat.Shape.STRING)
        Optional<LocalDate> appliedOn,
    @JsonProperty(required = true) @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate on) {
  /**
   * @throws IllegalArgumentException if it was approved before it was applied for
   */
  public Approval {
    appliedOn = Facts.optional(appliedOn);
    PolicyDays.check(on);
    LocalDate approved = on;
    appliedOn.ifPresent(
        applied -> {
          if (PolicyDays.check(applied).isAfter(approved)) {
            throw new IllegalArgumentException(
                "approval on " + approved + " must not come before the application on " + applied);
          }
        });
  }
}
