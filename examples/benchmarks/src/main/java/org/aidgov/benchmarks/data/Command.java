package org.aidgov.benchmarks.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aidgov.core.grid.CellId;
import org.aidgov.core.party.PartyOrganisationId;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.staff.PlaceId;

/** A city headquarters: its sites, the first at the headquarters itself, and its lines. */
final class Command {
  /** The first day of everything. */
  static final LocalDate BEGAN = LocalDate.of(2020, 3, 1);

  final Province province;
  final HeadquartersId id;
  final CellId cell;
  final PlaceId place;
  final List<Site> sites = new ArrayList<>();
  final List<Line> lines = new ArrayList<>();
  private final Map<PartyOrganisationId, List<Attendance>> attendances = new HashMap<>();

  Command(Province province, RandomIds ids) {
    this.province = province;
    this.id = new HeadquartersId(ids.next("hq"));
    this.cell = new CellId(ids.next("c"));
    this.place = new PlaceId(ids.next("pl"));
  }

  /** Returns one of the first three people at the headquarters, who lead it. */
  Slot officer(int number) {
    return sites.get(0).people.get(number);
  }

  /** Returns the meetings that the members of a branch attended. */
  List<Attendance> attendance(PartyOrganisationId branch) {
    if (attendances.isEmpty()) {
      lines.forEach(line -> attendances.put(line.branch, Meetings.ofTemporary(line.branch)));
      sites.forEach(site -> attendances.put(site.branch, Meetings.ofHost(site.branch)));
    }
    return attendances.getOrDefault(branch, List.of());
  }
}
