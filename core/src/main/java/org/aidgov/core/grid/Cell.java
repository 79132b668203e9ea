package org.aidgov.core.grid;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.aidgov.core.staff.BatchKey;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.Entity;
import org.aidgov.core.value.Facts;
import org.aidgov.core.value.GovernanceStyle;
import org.aidgov.core.value.Known;
import org.aidgov.core.value.Lasting;
import org.aidgov.core.value.Texts;
import org.immutables.value.Value;

/**
 * A cell of the grid (网格).
 *
 * <p>A basic cell, at the third level, stands on basic units: recipient units, or a city or county
 * headquarters for those who work at the headquarters itself.
 *
 * @param id what it is known by
 * @param name what people call it
 * @param province the sending province whose grid it is part of, in lower-case letters
 * @param level first, second or third
 * @param days the days of its existence
 * @param parents under which cell it hangs
 * @param units the recipient units it stands on
 * @param headquarters the headquarters it stands on
 * @param roles who is in charge
 * @param services what it does for its people
 */
@Value.Builder
@GovernanceStyle
@SuppressWarnings(
    "immutables:from") // an id is narrower than Entity's; from() copies it all the same
@JsonPropertyOrder({
  "id",
  "name",
  "province",
  "level",
  "days",
  "parents",
  "units",
  "headquarters",
  "roles",
  "services"
})
public record Cell(
    @JsonProperty(required = true) CellId id,
    @JsonProperty(required = true) String name,
    @JsonProperty(required = true) String province,
    @JsonProperty(required = true) GridLevel level,
    @JsonProperty(required = true) DayRange days,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<CellParent> parents,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<UnitClaim> units,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<HeadquartersClaim> headquarters,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<CellRole> roles,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ServiceItem> services)
    implements Entity, Lasting, WithCell {
  /**
   * @throws IllegalArgumentException if the name is blank or too long, or the province is no
   *     lower-case word
   */
  public Cell {
    Texts.checkPresent("name", name);
    BatchKey.checkProvince(province);
    parents = Facts.byDays(parents);
    units = Facts.byDays(units);
    headquarters = Facts.byDays(headquarters);
    roles = Facts.byDays(roles);
    services = Facts.byDays(services);
  }

  /** Returns what the books said of it on a day. */
  public Cell knownOn(int epochDay) {
    List<CellParent> parentsThen = Known.on(epochDay, parents);
    List<UnitClaim> unitsThen = Known.on(epochDay, units);
    List<HeadquartersClaim> headquartersThen = Known.on(epochDay, headquarters);
    List<CellRole> rolesThen = Known.on(epochDay, roles);
    List<ServiceItem> servicesThen = Known.on(epochDay, services);
    boolean same =
        parentsThen == parents
            && unitsThen == units
            && headquartersThen == headquarters
            && rolesThen == roles
            && servicesThen == services;
    return same
        ? this
        : new Cell(
            id,
            name,
            province,
            level,
            days,
            parentsThen,
            unitsThen,
            headquartersThen,
            rolesThen,
            servicesThen);
  }

  /** Starts a cell from nothing. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects what a cell consists of. */
  public static class Builder extends CellBuilder {
    Builder() {}
  }
}
