package org.aidgov.benchmarks.dto;

import java.util.List;
import org.aidgov.benchmarks.validator.HangsRightly;
import org.aidgov.benchmarks.validator.RolesInPlace;
import org.aidgov.core.grid.CellRole;
import org.aidgov.core.grid.GridLevel;

/** A cell of the grid. */
@HangsRightly
@RolesInPlace
public record CellDto(
    String id,
    String name,
    String province,
    GridLevel level,
    Days days,
    List<Parent> parents,
    List<UnitClaim> units,
    List<HeadquartersClaim> headquarters,
    List<Role> roles,
    List<Service> services) {
  /** Takes an absent list for an empty one. */
  public CellDto {
    parents = Lists.orEmpty(parents);
    units = Lists.orEmpty(units);
    headquarters = Lists.orEmpty(headquarters);
    roles = Lists.orEmpty(roles);
    services = Lists.orEmpty(services);
  }

  /** A cell it hangs from. */
  public record Parent(String cell, Days days) {}

  /** A unit it stands on. */
  public record UnitClaim(String unit, Days days) {}

  /** A headquarters it stands on. */
  public record HeadquartersClaim(String headquarters, Days days) {}

  /** Somebody in charge. */
  public record Role(String person, CellRole.Kind role, Days days) {}

  /** What it does for its people. */
  public record Service(String title, Days days) {}
}
