package org.aidgov.benchmarks.data;

import com.google.common.collect.Lists;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidgov.benchmarks.dto.DtoMapper;
import org.aidgov.benchmarks.dto.RegisterDto;
import org.aidgov.core.party.PartyCommittee;
import org.aidgov.core.party.PartyOrganisationId;
import org.aidgov.core.party.PartyOrganisationKind;
import org.aidgov.core.party.PartyStatus;
import org.aidgov.core.register.RegisterContent;
import org.aidgov.core.staff.Batch;
import org.aidgov.core.staff.GroupHead;
import org.aidgov.core.staff.Headquarters;
import org.aidgov.core.staff.HomeLink;
import org.aidgov.core.staff.HomeUnit;
import org.aidgov.core.staff.Leader;
import org.aidgov.core.staff.OfficeGroup;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.staff.Place;
import org.aidgov.core.staff.RecipientUnit;
import org.aidgov.core.staff.WorkLine;
import org.aidgov.core.value.DayRange;

/**
 * Makes registers of any number of people, the same for the same seed. The structure grows with the
 * people: headquarters of 100 to 200, basic cells of about 8, temporary branches of 3 to 50.
 */
public final class RegisterGenerator {
  /** One seed for all benchmarks, so that all peers get the same data. */
  public static final long SEED = 3;

  private static final DayRange DAYS = DayRange.openFrom(Command.BEGAN);

  private RegisterGenerator() {}

  /** Returns a register in order by the whole catalogue on the common day. */
  public static RegisterContent compliant(int people, long seed) {
    return content(new Planner(people, seed, false));
  }

  /** As {@link #compliant}, and nothing is unknown: whose status nobody knows is no member here. */
  public static RegisterContent allKnown(int people, long seed) {
    Planner plan = new Planner(people, seed, false);
    for (Slot slot : plan.people) {
      slot.status = slot.status.or(() -> Optional.of(PartyStatus.NON_MEMBER));
    }
    return content(plan);
  }

  /** Returns a register with each {@link Defect}, two or three for a hundred people. */
  public static RegisterContent withDefects(int people, long seed) {
    return content(new Planner(people, seed, true));
  }

  /** As {@link #withDefects}, as plain types: without ever holding all people as ours. */
  public static RegisterDto plain(int people, long seed) {
    Planner plan = new Planner(people, seed, true);
    return DtoMapper.of(structure(plan).build(), Lists.transform(plan.people, Dossiers::of));
  }

  private static RegisterContent content(Planner plan) {
    return structure(plan).people(Lists.transform(plan.people, Dossiers::of)).build();
  }

  private static RegisterContent.Builder structure(Planner plan) {
    RegisterContent.Builder content = RegisterContent.builder();
    for (Province province : plan.provinces) {
      content.addBatch(new Batch(province.batch, DayRange.parse("2020-02-01/2023-05-01")));
      content.addHomeUnit(new HomeUnit(province.homeUnit, "派出单位"));
      content.addHeadquarters(provincial(province));
      content.addCommittee(
          new PartyCommittee(
              province.committee,
              "援疆指挥部党委",
              PartyOrganisationKind.COMMITTEE,
              province.headquarters,
              DAYS,
              Optional.of(new PartyOrganisationId("standing-committee"))));
      Grid.of(province, content::addCell);
      Meetings.of(province, content::addMeeting);
      province.commands.forEach(command -> add(command, content));
    }
    return content;
  }

  private static void add(Command command, RegisterContent.Builder content) {
    content.addPlace(new Place(command.place, "受援地", Place.Kind.CITY));
    command.sites.forEach(site -> content.addUnit(unit(command, site)));
    content.addHeadquarters(city(command));
    command.lines.forEach(line -> content.addGroup(group(command, line)));
    Branches.of(command, content::addBranch);
  }

  private static RecipientUnit unit(Command command, Site site) {
    return new RecipientUnit(
        site.unit,
        "受援单位",
        site.atHeadquarters ? RecipientUnit.Kind.BUREAU : RecipientUnit.Kind.HOSPITAL,
        command.place,
        Set.of(RecipientUnit.Line.LOCAL));
  }

  private static Headquarters provincial(Province province) {
    return Headquarters.builder()
        .id(province.headquarters)
        .name("省援疆指挥部")
        .level(Headquarters.Level.PROVINCIAL)
        .province(province.name)
        .days(DAYS)
        .addLeader(leader(province.commands.get(0).officer(0).id))
        .build();
  }

  private static Headquarters city(Command command) {
    return Headquarters.builder()
        .id(command.id)
        .name("市援疆指挥部")
        .level(Headquarters.Level.CITY)
        .province(command.province.name)
        .parent(command.province.headquarters)
        .addPlace(command.place)
        .days(DAYS)
        .addLeader(leader(command.officer(1).id))
        .build();
  }

  private static Leader leader(PersonId person) {
    return new Leader(person, Leader.Role.COMMANDER, DAYS, DayRange.ALWAYS);
  }

  private static OfficeGroup group(Command command, Line line) {
    WorkLine work =
        line.equals(command.lines.get(0)) ? WorkLine.GENERAL_AFFAIRS : WorkLine.DISCIPLINE_BUILDING;
    return OfficeGroup.builder()
        .id(line.group)
        .name("办组")
        .headquarters(command.id)
        .days(DAYS)
        .addLine(work)
        .addHead(
            new GroupHead(
                line.people.get(0).id, List.of("本组业务"), List.of("本组党建"), DAYS, DayRange.ALWAYS))
        .addHomeLink(new HomeLink(work, "对口部门", DAYS, DayRange.ALWAYS))
        .build();
  }
}
