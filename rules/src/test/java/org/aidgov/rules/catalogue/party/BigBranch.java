package org.aidgov.rules.catalogue.party;

import static org.aidgov.rules.catalogue.party.PartyFacts.as;
import static org.aidgov.rules.catalogue.party.PartyFacts.plus;
import static org.aidgov.rules.catalogue.party.PartyFacts.role;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidgov.core.care.Talk;
import org.aidgov.core.grid.Cell;
import org.aidgov.core.grid.CellAssignment;
import org.aidgov.core.grid.CellId;
import org.aidgov.core.grid.CellRole;
import org.aidgov.core.grid.UnitClaim;
import org.aidgov.core.party.BranchRole;
import org.aidgov.core.party.LifeMeeting;
import org.aidgov.core.party.MeetingId;
import org.aidgov.core.party.PartyOrganisationId;
import org.aidgov.core.party.UnitCoverage;
import org.aidgov.core.register.Dossier;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.staff.PlaceId;
import org.aidgov.core.staff.Post;
import org.aidgov.core.staff.RecipientUnit;
import org.aidgov.core.staff.UnitId;
import org.aidgov.core.value.DayRange;
import org.aidgov.testkit.Scenario;

/** The medical branch with a committee and many members, in hospitals and cells of their own. */
final class BigBranch {
  private static final int IN_A_CELL = 10;
  private static final int AT_FIRST = 4;
  private static final DayRange TOUR = DayRange.parse("2020-03-01/..");

  /** The only one of the first four who is not on the committee talks with another member. */
  private static final Talk TALK = Talk.of(doctorId(0), LocalDate.of(2021, 6, 1));

  private BigBranch() {}

  /** Returns the compliant scenario with so many members in the medical branch. */
  static Scenario of(int members) {
    Scenario scenario = Scenario.compliant();
    int more = members - AT_FIRST;
    for (int first = 0; first < more; first += IN_A_CELL) {
      scenario = withHospital(scenario, first);
    }
    for (int i = 0; i < more; i++) {
      scenario = scenario.add(doctor(i));
    }
    return withCommittee(scenario);
  }

  private static Scenario withHospital(Scenario scenario, int first) {
    UnitId unit = unit(first);
    Cell cell = scenario.content().cells().get(3);
    return scenario
        .add(
            new RecipientUnit(
                unit,
                "医院" + first,
                RecipientUnit.Kind.HOSPITAL,
                new PlaceId("aksu"),
                Set.of(RecipientUnit.Line.LOCAL)))
        .add(
            cell.withId(cell(first))
                .withName("医院网格" + first)
                .withUnits(new UnitClaim(unit, TOUR, DayRange.ALWAYS))
                .withRoles(
                    new CellRole(doctorId(first), CellRole.Kind.HEAD, TOUR, DayRange.ALWAYS),
                    new CellRole(doctorId(first + 1), CellRole.Kind.DEPUTY, TOUR, DayRange.ALWAYS)))
        .branch(
            "h-hospital",
            b ->
                b.withUnits(
                    plus(
                        b.units(),
                        new UnitCoverage(unit, DayRange.parse("2010-01-01/.."), DayRange.ALWAYS))));
  }

  private static Dossier doctor(int number) {
    Dossier doctor = as(Scenario.compliant(), "p-5", doctorId(number).value());
    Post post = doctor.person().posts().get(0);
    return doctor
        .withCells(new CellAssignment(cell(number), TOUR, DayRange.ALWAYS))
        .withPerson(
            doctor
                .person()
                .withPosts(
                    new Post(
                        unit(number),
                        post.title(),
                        post.portfolio(),
                        post.accountability(),
                        TOUR,
                        DayRange.ALWAYS)));
  }

  private static Scenario withCommittee(Scenario scenario) {
    LifeMeeting committeeMeeting =
        LifeMeeting.builder()
            .id(new MeetingId("t-medical-committee"))
            .organisation(new PartyOrganisationId("t-medical"))
            .kind(LifeMeeting.Kind.COMMITTEE_MEETING)
            .held(Optional.of(LocalDate.of(2022, 4, 12)))
            .build();
    return scenario
        .branch(
            "t-medical",
            b ->
                b.withRoles(
                    List.of(
                        b.roles().get(0),
                        role("p-5", BranchRole.Kind.ORGANISATION, "2020-03-20/.."),
                        role("p-6", BranchRole.Kind.PUBLICITY, "2020-03-20/.."))))
        .add(committeeMeeting)
        .care("p-7", care -> care.withTalks(plus(care.talks(), TALK)));
  }

  private static PersonId doctorId(int number) {
    return new PersonId("p-" + (100 + number));
  }

  private static UnitId unit(int number) {
    return new UnitId("u-" + number / IN_A_CELL);
  }

  private static CellId cell(int number) {
    return new CellId("c-" + number / IN_A_CELL);
  }
}
