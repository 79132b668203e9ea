package org.aidgov.core.care;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.Facts;
import org.aidgov.core.value.Known;
import org.aidgov.core.value.Texts;

/**
 * A place of work in an emergency (such as 集中医学观察点), served by some of the staff. Of whom they
 * serve there nothing is kept.
 *
 * @param id what it is known by
 * @param name what people call it
 * @param days as long as it is kept up
 * @param staff who of the staff serves there
 */
@JsonPropertyOrder({"id", "name", "days", "staff"})
public record Site(
    @JsonProperty(required = true) SiteId id,
    @JsonProperty(required = true) String name,
    @JsonProperty(required = true) DayRange days,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<SiteStaff> staff) {
  /**
   * @throws IllegalArgumentException if the name is blank or too long
   */
  public Site {
    Texts.checkPresent("name", name);
    staff = Facts.byDays(staff);
  }

  /** Returns what the books said of it on a day. */
  Site knownOn(int epochDay) {
    List<SiteStaff> staffThen = Known.on(epochDay, staff);
    return staffThen == staff ? this : new Site(id, name, days, staffThen);
  }
}
