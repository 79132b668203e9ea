package org.aidgov.core.staff;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.aidgov.core.value.Dated;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.Facts;
import org.aidgov.core.value.OmitAlways;
import org.aidgov.core.value.Texts;

/**
 * A post held locally (地方任职), at a recipient unit. Real (任实职、分实工、担实责) if it has a title, a
 * portfolio and an accountability of its own.
 *
 * <p>Each of the three may be <em>absent</em>: nobody noted it; or <em>blank</em>: there is none.
 * Only the second is a defect.
 *
 * @param unit where
 * @param title the office held (实职)
 * @param portfolio the division of work (实工)
 * @param accountability what the person answers for (实责)
 * @param days on which days
 * @param known when the fact was in the books
 */
@JsonPropertyOrder({"unit", "title", "portfolio", "accountability", "days", "known"})
public record Post(
    @JsonProperty(required = true) UnitId unit,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> title,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> portfolio,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> accountability,
    @JsonProperty(required = true) DayRange days,
    @OmitAlways DayRange known)
    implements Dated {
  /**
   * @throws IllegalArgumentException if a text is too long
   */
  public Post {
    title = Facts.optional(title);
    portfolio = Facts.optional(portfolio);
    accountability = Facts.optional(accountability);
    title.ifPresent(text -> Texts.check("title", text));
    portfolio.ifPresent(text -> Texts.check("portfolio", text));
    accountability.ifPresent(text -> Texts.check("accountability", text));
    known = DayRange.orAlways(known);
  }

  /** Tells whether title, portfolio and accountability are all there. */
  @JsonIgnore
  public boolean isReal() {
    return isThere(title) && isThere(portfolio) && isThere(accountability);
  }

  /** Tells whether one of title, portfolio and accountability is known to be missing. */
  @JsonIgnore
  public boolean isNominal() {
    return isBlank(title) || isBlank(portfolio) || isBlank(accountability);
  }

  private static boolean isThere(Optional<String> part) {
    return part.isPresent() && !Texts.isBlank(part.get());
  }

  private static boolean isBlank(Optional<String> part) {
    return part.isPresent() && Texts.isBlank(part.get());
  }
}
