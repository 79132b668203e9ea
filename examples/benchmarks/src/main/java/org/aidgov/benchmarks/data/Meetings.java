package org.aidgov.benchmarks.data;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.aidgov.core.party.BranchFunction;
import org.aidgov.core.party.LifeMeeting;
import org.aidgov.core.party.MeetingId;
import org.aidgov.core.party.PartyOrganisationId;

/** Makes up the meetings of organisational life, enough for the whole catalogue on one day. */
final class Meetings {
  static final LocalDate LIFE_MEETING = LocalDate.of(2021, 12, 20);
  private static final LocalDate MEMBERS = LocalDate.of(2022, 3, 4);
  private static final LocalDate THEME_DAY = LocalDate.of(2022, 4, 15);
  private static final LocalDate HOST = LocalDate.of(2022, 3, 10);

  private Meetings() {}

  static MeetingId id(PartyOrganisationId organisation, LocalDate day) {
    return new MeetingId(organisation.value() + "-" + day);
  }

  /** Returns the meetings of a temporary branch that its members attended. */
  static List<Attendance> ofTemporary(PartyOrganisationId branch) {
    return List.of(attendance(branch, MEMBERS), attendance(branch, THEME_DAY));
  }

  /** Returns the meetings of a host branch that the seconded members attended. */
  static List<Attendance> ofHost(PartyOrganisationId branch) {
    return List.of(attendance(branch, HOST));
  }

  private static Attendance attendance(PartyOrganisationId branch, LocalDate day) {
    return new Attendance(id(branch, day), day);
  }

  static void of(Province province, Consumer<LifeMeeting> add) {
    add.accept(
        of(province.committee, LifeMeeting.Kind.DEMOCRATIC_LIFE_MEETING, LIFE_MEETING, Set.of()));
    for (Command command : province.commands) {
      command.lines.forEach(line -> addTemporary(line.branch, add));
      command.sites.forEach(
          site -> add.accept(of(site.branch, LifeMeeting.Kind.MEMBERS_MEETING, HOST, Set.of())));
    }
  }

  private static void addTemporary(PartyOrganisationId branch, Consumer<LifeMeeting> add) {
    LocalDate december = LocalDate.of(2021, 12, 10);
    add.accept(of(branch, LifeMeeting.Kind.LECTURE, LocalDate.of(2021, 7, 1), Set.of()));
    add.accept(of(branch, LifeMeeting.Kind.ORGANISATIONAL_LIFE_MEETING, december, Set.of()));
    add.accept(of(branch, LifeMeeting.Kind.DEMOCRATIC_APPRAISAL, december.plusDays(1), Set.of()));
    Set<BranchFunction> all = Set.copyOf(Arrays.asList(BranchFunction.values()));
    add.accept(of(branch, LifeMeeting.Kind.MEMBERS_MEETING, MEMBERS, all));
    add.accept(of(branch, LifeMeeting.Kind.THEME_DAY, THEME_DAY, Set.of()));
    add.accept(of(branch, LifeMeeting.Kind.COMMITTEE_MEETING, THEME_DAY.plusDays(5), Set.of()));
  }

  private static LifeMeeting of(
      PartyOrganisationId organisation,
      LifeMeeting.Kind kind,
      LocalDate day,
      Set<BranchFunction> functions) {
    return LifeMeeting.builder()
        .id(id(organisation, day))
        .organisation(organisation)
        .kind(kind)
        .held(day)
        .functions(functions)
        .build();
  }
}
