package org.aidgov.benchmarks.data;

import java.util.ArrayList;
import java.util.List;
import org.aidgov.core.grid.CellId;
import org.aidgov.core.party.PartyOrganisationId;
import org.aidgov.core.staff.UnitId;
import org.jspecify.annotations.Nullable;

/** A recipient unit with its host branch, and the basic cell of the people there. */
final class Site {
  final UnitId unit;
  final CellId cell;
  final PartyOrganisationId branch;

  /** Whether the cell stands on the headquarters: its people hold no local posts. */
  final boolean atHeadquarters;

  final List<Slot> people = new ArrayList<>();
  @Nullable Defect defect;

  Site(RandomIds ids, boolean atHeadquarters) {
    this.unit = new UnitId(ids.next("u"));
    this.cell = new CellId(ids.next("c"));
    this.branch = new PartyOrganisationId(ids.next("h"));
    this.atHeadquarters = atHeadquarters;
  }
}
