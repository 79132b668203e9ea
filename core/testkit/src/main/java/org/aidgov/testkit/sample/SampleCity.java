package org.aidgov.testkit.sample;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidgov.core.grid.CellId;
import org.aidgov.core.grid.GridLevel;
import org.aidgov.core.party.PartyOrganisationId;
import org.aidgov.core.staff.BatchKey;
import org.aidgov.core.staff.Headquarters;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.staff.Place;
import org.aidgov.core.staff.RecipientUnit;
import org.aidgov.core.staff.UnitId;

/**
 * A city headquarters: leaders and an office in a cell of their own, and teams of cadres and
 * professionals in units of the place.
 */
final class SampleCity extends SampleHeadquarters {
  private static final int LEADERS = 3;
  private static final int OFFICE = 9;
  private static final int FUNDS = 3;

  /** How many cadres each unit has for the whole time; professionals come and go. */
  private static final int CADRES = 3;

  private static final int USUAL_TEAM = 11;
  private static final int FEWEST_UNITS = 5;

  SampleCity(Draft draft, String province, BatchKey batch, String code, String name) {
    super(draft, province, batch, code, name);
  }

  void fill(
      HeadquartersId provincial,
      CellId root,
      String place,
      String placeName,
      Place.Kind kind,
      int size,
      BatchKey batch) {
    addHeadquarters(Headquarters.Level.CITY, Optional.of(provincial), List.of(place), LEADERS);
    CellId upper = cell("city");
    addUpperCell(
        upper, name + "网格", GridLevel.SECOND, Optional.of(root), people.next(0), people.next(1));
    addOwnStaff(upper, place, placeName);
    int others = size - OFFICE - FUNDS;
    List<Integer> shares = shares(others, Math.max(FEWEST_UNITS, others / USUAL_TEAM));
    addTeams(upper, place, placeName, kind, shares);
    SampleTexts.addOfCity(this, provincial, batch);
  }

  /** The leaders, the office, and the small group for the funds, in one joint branch. */
  private void addOwnStaff(CellId upper, String place, String placeName) {
    UnitId unit = addUnit(0, Area.OFFICE.unit(placeName, 0), Area.OFFICE.kind, place);
    PersonId officeHead = people.next(LEADERS);
    PersonId other = people.next(LEADERS + 1);
    PersonId fundsHead = people.next(LEADERS + OFFICE);
    addGroup(Area.OFFICE, officeHead);
    addGroup(Area.FUNDS, fundsHead);
    addTemporaryBranch(List.of(Area.OFFICE, Area.FUNDS), List.of(officeHead, fundsHead, other));
    CellId own = cell("own");
    addCellOnHeadquarters(own, upper, officeHead, other);
    for (int leader = 0; leader < LEADERS; leader++) {
      people.addInCharge(atHeadquarters(Area.OFFICE, own, Optional.of(unit)), "党委副书记", committee);
    }
    for (Area area : List.of(Area.OFFICE, Area.FUNDS)) {
      for (int person = 0; person < (area == Area.OFFICE ? OFFICE : FUNDS); person++) {
        Placement placement = atHeadquarters(area, own, Optional.empty());
        if (person < 2) {
          people.addInCharge(placement, "", List.<PartyOrganisationId>of());
        } else {
          people.addCadre(placement, "");
        }
      }
    }
  }

  private Placement atHeadquarters(Area area, CellId own, Optional<UnitId> unit) {
    return new Placement(
        id, group(area), area.lines.get(0), own, unit, temporaryBranch(area), hostBranch(0));
  }

  private void addTeams(
      CellId upper, String place, String placeName, Place.Kind kind, List<Integer> shares) {
    Map<Area, Integer> before = new EnumMap<>(Area.class);
    Map<Area, List<PersonId>> inCharge = new EnumMap<>(Area.class);
    List<Runnable> teams = new ArrayList<>();
    int first = 0;
    for (int team = 0; team < shares.size(); team++) {
      Area area = Area.OF_UNITS.get(team % Area.OF_UNITS.size());
      int number = before.merge(area, 1, Integer::sum) - 1;
      boolean regiment = kind == Place.Kind.DIVISION && area == Area.INDUSTRY;
      String unitName = regiment ? (number + 1) + "团" : area.unit(placeName, number);
      UnitId unit =
          addUnit(team + 1, unitName, regiment ? RecipientUnit.Kind.REGIMENT : area.kind, place);
      CellId basic = cell(Integer.toString(team + 1));
      PersonId head = people.next(first);
      PersonId deputy = people.next(first + 1);
      addCellOnUnit(basic, unitName, upper, unit, head, deputy);
      inCharge
          .computeIfAbsent(area, a -> new ArrayList<>())
          .addAll(List.of(head, deputy, people.next(first + 2)));
      Placement placement =
          new Placement(
              id,
              group(area),
              area.lines.get(number % area.lines.size()),
              basic,
              Optional.of(unit),
              temporaryBranch(area),
              hostBranch(team + 1));
      int size = shares.get(team);
      teams.add(() -> addTeam(placement, size));
      first += size;
    }
    inCharge.forEach(
        (area, people) -> {
          addGroup(area, people.get(0));
          addTemporaryBranch(List.of(area), people.subList(0, CADRES));
        });
    // The people come last: they attend the meetings of branches that are there.
    teams.forEach(Runnable::run);
  }

  private void addTeam(Placement placement, int size) {
    for (int person = 0; person < size; person++) {
      if (person < CADRES) {
        people.addInCharge(placement, "副职", List.<PartyOrganisationId>of());
      } else {
        people.addProfessional(placement, person % 2 == 0, "业务骨干");
      }
    }
  }

  @Override
  boolean isSmall(Area area) {
    return area == Area.FUNDS;
  }
}
