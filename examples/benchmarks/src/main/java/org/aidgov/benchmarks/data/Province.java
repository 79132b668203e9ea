package org.aidgov.benchmarks.data;

import java.util.ArrayList;
import java.util.List;
import org.aidgov.core.grid.CellId;
import org.aidgov.core.party.PartyOrganisationId;
import org.aidgov.core.staff.BatchKey;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.staff.HomeUnitId;
import org.jspecify.annotations.Nullable;

/** A sending province, with its provincial headquarters and the commands below. */
final class Province {
  final String name;
  final BatchKey batch;
  final HeadquartersId headquarters;
  final CellId root;
  final PartyOrganisationId committee;
  final HomeUnitId homeUnit;
  final List<Command> commands = new ArrayList<>();
  @Nullable Defect defect;

  Province(String name, RandomIds ids) {
    this.name = name;
    this.batch = new BatchKey(name, 10);
    this.headquarters = new HeadquartersId(ids.next("hq"));
    this.root = new CellId(ids.next("c"));
    this.committee = new PartyOrganisationId(ids.next("pc"));
    this.homeUnit = new HomeUnitId(ids.next("home"));
  }
}
