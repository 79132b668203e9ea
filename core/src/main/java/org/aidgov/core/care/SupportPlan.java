package org.aidgov.core.care;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.aidgov.core.value.Facts;
import org.aidgov.core.value.Known;
import org.aidgov.core.value.Texts;

/**
 * A plan of support in an emergency (心理干预方案): that there is one, and in which versions. What it
 * says, and whom it reached, is not kept.
 *
 * @param id what it is known by
 * @param name what people call it
 * @param versions its versions, in order of days; none while it is a draft
 */
@JsonPropertyOrder({"id", "name", "versions"})
public record SupportPlan(
    @JsonProperty(required = true) PlanId id,
    @JsonProperty(required = true) String name,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<PlanVersion> versions) {
  /**
   * @throws IllegalArgumentException if the name is blank or too long
   */
  public SupportPlan {
    Texts.checkPresent("name", name);
    versions = Facts.byDays(versions);
  }

  /** Returns what the books said of it on a day. */
  SupportPlan knownOn(int epochDay) {
    List<PlanVersion> versionsThen = Known.on(epochDay, versions);
    return versionsThen == versions ? this : new SupportPlan(id, name, versionsThen);
  }
}
