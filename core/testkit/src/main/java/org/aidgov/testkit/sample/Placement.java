package org.aidgov.testkit.sample;

import java.util.Optional;
import org.aidgov.core.grid.CellId;
import org.aidgov.core.party.PartyOrganisationId;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.staff.OfficeGroupId;
import org.aidgov.core.staff.UnitId;
import org.aidgov.core.staff.WorkLine;

/** Where somebody belongs. */
record Placement(
    HeadquartersId headquarters,
    OfficeGroupId group,
    WorkLine line,
    CellId cell,
    Optional<UnitId> unit,
    PartyOrganisationId temporaryBranch,
    PartyOrganisationId hostBranch) {}
