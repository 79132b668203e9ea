package org.aidgov.core.staff;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Set;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.Entity;
import org.aidgov.core.value.Facts;
import org.aidgov.core.value.GovernanceStyle;
import org.aidgov.core.value.Known;
import org.aidgov.core.value.Lasting;
import org.aidgov.core.value.Texts;
import org.immutables.value.Value;

/**
 * An office group (办组) of a headquarters: its office or one of its groups; the line (条) of those
 * who belong to it.
 *
 * @param id what it is known by
 * @param name what people call it
 * @param headquarters whose group it is
 * @param days the days of its existence
 * @param lines the lines of work it is in charge of
 * @param heads who heads it
 * @param homeLinks its links to the home side
 */
@Value.Builder
@GovernanceStyle
@SuppressWarnings(
    "immutables:from") // an id is narrower than Entity's; from() copies it all the same
@JsonPropertyOrder({"id", "name", "headquarters", "days", "lines", "heads", "homeLinks"})
public record OfficeGroup(
    @JsonProperty(required = true) OfficeGroupId id,
    @JsonProperty(required = true) String name,
    @JsonProperty(required = true) HeadquartersId headquarters,
    @JsonProperty(required = true) DayRange days,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) Set<WorkLine> lines,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<GroupHead> heads,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<HomeLink> homeLinks)
    implements Entity, Lasting, WithOfficeGroup {
  /**
   * @throws IllegalArgumentException if the name is blank or too long
   */
  public OfficeGroup {
    Texts.checkPresent("name", name);
    lines = Facts.set(lines);
    heads = Facts.byDays(heads);
    homeLinks = Facts.byDays(homeLinks);
  }

  /** Returns what the books said of it on a day. */
  public OfficeGroup knownOn(int epochDay) {
    List<GroupHead> headsThen = Known.on(epochDay, heads);
    List<HomeLink> homeLinksThen = Known.on(epochDay, homeLinks);
    boolean same = headsThen == heads && homeLinksThen == homeLinks;
    return same ? this : withHeads(headsThen).withHomeLinks(homeLinksThen);
  }

  /** Starts a group from nothing. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects what a group consists of. */
  public static class Builder extends OfficeGroupBuilder {
    Builder() {}
  }
}
