package org.aidgov.testkit.sample;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.aidgov.core.care.CareContact;
import org.aidgov.core.care.CareFile;
import org.aidgov.core.care.Emergency;
import org.aidgov.core.care.EmergencyId;
import org.aidgov.core.care.PlanId;
import org.aidgov.core.care.PlanVersion;
import org.aidgov.core.care.Site;
import org.aidgov.core.care.SiteId;
import org.aidgov.core.care.SiteStaff;
import org.aidgov.core.care.SituationChange;
import org.aidgov.core.care.SupportOffer;
import org.aidgov.core.care.SupportPlan;
import org.aidgov.core.care.Talk;
import org.aidgov.core.care.TalkForm;
import org.aidgov.core.party.Branch;
import org.aidgov.core.party.BranchMembership;
import org.aidgov.core.party.PartyFile;
import org.aidgov.core.party.PartyOrganisationId;
import org.aidgov.core.register.Dossier;
import org.aidgov.core.register.RegisterContent;
import org.aidgov.core.staff.Headquarters;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.staff.PersonKind;
import org.aidgov.core.staff.Tour;
import org.aidgov.core.value.DayRange;

/**
 * Adds care for everybody: leaders talk with each person twice a year, members talk in their
 * branches, and in each province an emergency goes on with three plans of support.
 */
final class SampleCare {
  private static final DayRange YEAR = DayRange.parse("2021-01-01/2022-01-01");
  static final LocalDate IN_THE_BRANCH = LocalDate.of(2021, 4, 15);
  private static final LocalDate EMERGENCY = LocalDate.of(2022, 3, 1);
  private static final LocalDate CHANGE = LocalDate.of(2022, 4, 11);
  private static final int FIRST_TALK = 60;
  private static final int NEXT_TALK = 170;
  private static final int SITES = 2;
  private static final ImmutableList<TalkForm> FORMS = ImmutableList.copyOf(TalkForm.values());

  private final RegisterContent content;
  private final ListMultimap<HeadquartersId, PersonId> leaders = ArrayListMultimap.create();
  private final ListMultimap<PartyOrganisationId, PersonId> committees = ArrayListMultimap.create();
  private final ListMultimap<PartyOrganisationId, PersonId> members = ArrayListMultimap.create();
  private final List<Emergency> emergencies = new ArrayList<>();

  private SampleCare(RegisterContent content) {
    this.content = content;
    for (Headquarters one : content.headquarters()) {
      one.leaders().forEach(leader -> leaders.put(one.id(), leader.person()));
    }
    for (Branch branch : content.branches()) {
      branch.roles().forEach(role -> committees.put(branch.id(), role.person()));
    }
    for (Dossier dossier : content.people()) {
      for (PartyOrganisationId branch : inAllYear(dossier)) {
        members.put(branch, id(dossier));
      }
    }
  }

  static RegisterContent addTo(RegisterContent content) {
    return new SampleCare(content).added();
  }

  private RegisterContent added() {
    for (Headquarters one : content.headquarters()) {
      if (one.level() == Headquarters.Level.PROVINCIAL) {
        emergencies.add(emergency(one));
      }
    }
    List<Dossier> people = new ArrayList<>();
    for (Dossier dossier : content.people()) {
      people.add(dossier.withCare(care(dossier, people.size())));
    }
    return content.withEmergencies(emergencies).withPeople(people);
  }

  private static PersonId id(Dossier dossier) {
    return dossier.person().id();
  }

  /** The temporary branches in which somebody was all year: those with a committee. */
  private List<PartyOrganisationId> inAllYear(Dossier dossier) {
    return dossier.party().map(PartyFile::memberships).orElse(List.of()).stream()
        .filter(membership -> membership.days().encloses(YEAR))
        .map(BranchMembership::branch)
        .filter(branch -> !committees.get(branch).isEmpty())
        .toList();
  }

  private CareFile care(Dossier dossier, int number) {
    Tour tour = dossier.person().tours().get(0);
    DayRange stay = tour.serving().orElseThrow();
    CareFile.Builder care = CareFile.builder();
    int talk = number;
    LocalDate day = stay.from().plusDays(FIRST_TALK);
    while (stay.contains(day) && !day.isAfter(SampleRegister.AS_OF)) {
      PersonId leader = other(leaders.get(tour.headquarters()), id(dossier), talk);
      care.addTalk(Talk.of(leader, day, FORMS.get(talk % FORMS.size())));
      day = day.plusDays(NEXT_TALK);
      talk++;
    }
    for (PartyOrganisationId branch : inAllYear(dossier)) {
      addTalksInTheBranch(care, id(dossier), branch);
    }
    LocalDate call = stay.from().plusDays(FIRST_TALK / 2);
    if (stay.contains(call)) {
      care.addContact(CareContact.of(CareContact.Kind.FAMILY, call));
    }
    for (Emergency emergency : emergencies) {
      if (emergency.sites().stream().anyMatch(site -> serves(site, id(dossier)))) {
        care.addOffer(new SupportOffer(emergency.id(), EMERGENCY.plusDays(5), DayRange.ALWAYS));
      }
    }
    return care.build();
  }

  private static boolean serves(Site site, PersonId person) {
    return site.staff().stream().anyMatch(staff -> staff.person().equals(person));
  }

  /** With one of the committee and a fellow; on the committee, with each of the others. */
  private void addTalksInTheBranch(
      CareFile.Builder care, PersonId person, PartyOrganisationId branch) {
    List<PersonId> committee = committees.get(branch);
    if (committee.contains(person)) {
      committee.stream()
          .filter(other -> !other.equals(person))
          .forEach(other -> care.addTalk(Talk.of(other, IN_THE_BRANCH)));
      return;
    }
    care.addTalk(Talk.of(committee.get(0), IN_THE_BRANCH));
    List<PersonId> fellows =
        members.get(branch).stream().filter(member -> !committee.contains(member)).toList();
    PersonId next = fellows.get((fellows.indexOf(person) + 1) % fellows.size());
    // A fellow who came later will do where somebody was the only one there all year.
    care.addTalk(
        Talk.of(next.equals(person) ? new PersonId("elsewhere") : next, IN_THE_BRANCH.plusDays(7)));
  }

  private static PersonId other(List<PersonId> people, PersonId person, int number) {
    PersonId found = people.get(number % people.size());
    return found.equals(person) ? people.get((number + 1) % people.size()) : found;
  }

  private Emergency emergency(Headquarters headquarters) {
    String code = headquarters.id().value().substring("hq-".length());
    List<PersonId> staff =
        content.people().stream()
            .filter(
                d -> d.person().tours().get(0).batch().province().equals(headquarters.province()))
            .filter(SampleCare::staysOn)
            .map(SampleCare::id)
            .limit(2 * SITES)
            .toList();
    Emergency.Builder emergency =
        Emergency.builder()
            .id(new EmergencyId("e-" + code))
            .name("突发情况")
            .headquarters(headquarters.id())
            .days(DayRange.openFrom(EMERGENCY))
            .addChange(new SituationChange(CHANGE, DayRange.ALWAYS));
    for (int site = 0; site < SITES; site++) {
      emergency.addSite(
          new Site(
              new SiteId("s-" + (site + 1)),
              "集中医学观察点" + (site + 1),
              DayRange.openFrom(EMERGENCY),
              List.of(staff(staff.get(2 * site)), staff(staff.get(2 * site + 1)))));
    }
    for (int plan = 1; plan <= 3; plan++) {
      emergency.addPlan(
          new SupportPlan(
              new PlanId("l-" + plan),
              "心理干预方案" + plan,
              List.of(
                  version(1, DayRange.of(EMERGENCY.plusDays(2), CHANGE.plusDays(2))),
                  version(2, DayRange.openFrom(CHANGE.plusDays(2))))));
    }
    return emergency.build();
  }

  private static boolean staysOn(Dossier dossier) {
    DayRange stay = dossier.person().tours().get(0).serving().orElseThrow();
    return dossier.person().kind() == PersonKind.PROFESSIONAL
        && stay.isOpen()
        && stay.contains(EMERGENCY);
  }

  private static SiteStaff staff(PersonId person) {
    return new SiteStaff(person, DayRange.openFrom(EMERGENCY), DayRange.ALWAYS);
  }

  private static PlanVersion version(int number, DayRange days) {
    return new PlanVersion(number, days, DayRange.ALWAYS);
  }
}
