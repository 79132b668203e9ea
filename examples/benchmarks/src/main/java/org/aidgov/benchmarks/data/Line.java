package org.aidgov.benchmarks.data;

import java.util.ArrayList;
import java.util.List;
import org.aidgov.core.party.PartyOrganisationId;
import org.aidgov.core.staff.OfficeGroupId;
import org.jspecify.annotations.Nullable;

/** An office group with its temporary branch. */
final class Line {
  final OfficeGroupId group;
  final PartyOrganisationId branch;
  final List<Slot> people = new ArrayList<>();
  @Nullable Defect defect;

  Line(RandomIds ids) {
    this.group = new OfficeGroupId(ids.next("g"));
    this.branch = new PartyOrganisationId(ids.next("t"));
  }
}
