package org.aidgov.rules.waiver;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import org.aidgov.core.register.SubjectId;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.value.Dated;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.Facts;
import org.aidgov.core.value.OmitAlways;
import org.aidgov.core.value.Texts;

/**
 * A leave not to keep a rule (豁免), given by a headquarters for a reason and until some day.
 *
 * @param id its id
 * @param rule which rule, by id
 * @param aspect which of the rule's aspects; all if absent
 * @param headquarters it is limited to what belongs to this headquarters, or to one below it
 * @param subject and to which subject; everything of the headquarters if absent
 * @param by which headquarters gave it
 * @param reason why, in a line
 * @param days on which days it holds: it must end
 * @param known when it was in the books
 */
public record Waiver(
    @JsonProperty(required = true) WaiverId id,
    @JsonProperty(required = true) String rule,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> aspect,
    @JsonProperty(required = true) HeadquartersId headquarters,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<SubjectId> subject,
    @JsonProperty(required = true) HeadquartersId by,
    @JsonProperty(required = true) String reason,
    @JsonProperty(required = true) DayRange days,
    @OmitAlways DayRange known)
    implements Dated {
  /**
   * @throws IllegalArgumentException without a reason or a last day
   */
  public Waiver {
    aspect = Facts.optional(aspect);
    subject = Facts.optional(subject);
    Texts.checkPresent("reason", reason);
    if (days.until().isEmpty()) {
      throw new IllegalArgumentException("days of a waiver must have an end, but were " + days);
    }
    known = DayRange.orAlways(known);
  }

  /** Returns a waiver of all aspects for one subject that the books always knew of. */
  public static Waiver of(
      String id,
      String rule,
      HeadquartersId headquarters,
      SubjectId subject,
      HeadquartersId by,
      String reason,
      DayRange days) {
    return new Waiver(
        new WaiverId(id),
        rule,
        Optional.empty(),
        headquarters,
        Optional.of(subject),
        by,
        reason,
        days,
        DayRange.ALWAYS);
  }
}
