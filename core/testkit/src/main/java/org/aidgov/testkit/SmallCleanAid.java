package org.aidgov.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
import org.aidgov.core.discipline.BodyMember;
import org.aidgov.core.discipline.CellSupervision;
import org.aidgov.core.discipline.ChainStage;
import org.aidgov.core.discipline.CleanAidOpinion;
import org.aidgov.core.discipline.Discipline;
import org.aidgov.core.discipline.DisciplineBody;
import org.aidgov.core.discipline.DisciplineBodyId;
import org.aidgov.core.discipline.DisciplineLedger;
import org.aidgov.core.discipline.Matter;
import org.aidgov.core.discipline.MatterId;
import org.aidgov.core.discipline.MatterStep;
import org.aidgov.core.discipline.OpinionId;
import org.aidgov.core.discipline.PersonalSupervision;
import org.aidgov.core.discipline.SupervisionMode;
import org.aidgov.core.grid.CellId;
import org.aidgov.core.register.Dossier;
import org.aidgov.core.register.RegisterContent;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.value.DayRange;

/**
 * Clean aid and care in the small headquarters: one group supervises everybody but its own members
 * (p-3, p-5, p-6); the two leaders talk with all, and with each other; one emergency goes on, at
 * whose site p-7 serves.
 */
final class SmallCleanAid {
  private static final DayRange TOUR = DayRange.parse("2020-03-01/..");
  private static final HeadquartersId PROVINCIAL = new HeadquartersId("hq-zj");
  private static final DisciplineBodyId GROUP = new DisciplineBodyId("dg-zj");
  private static final DisciplineBodyId AUTHORITY = new DisciplineBodyId("da-home");
  private static final EmergencyId EMERGENCY = new EmergencyId("e-1");
  private static final String[] LEADERS_TALKS = {
    "2020-08-15", "2021-02-15", "2021-08-15", "2022-02-15"
  };

  private SmallCleanAid() {}

  static RegisterContent addTo(RegisterContent content) {
    return content
        .withDisciplineBodies(group(), authority())
        .withDisciplineLedgers(ledger())
        .withEmergencies(emergency())
        .withPeople(content.people().stream().map(SmallCleanAid::addTo).toList());
  }

  private static DisciplineBody group() {
    return DisciplineBody.builder()
        .id(GROUP)
        .name("临时纪律监督组")
        .kind(DisciplineBody.Kind.TEMPORARY_GROUP)
        .headquarters(PROVINCIAL)
        .days(DayRange.parse("2020-03-01/2024-01-01"))
        .addMember(member("p-3", BodyMember.Role.HEAD))
        .addMember(member("p-5", BodyMember.Role.MEMBER))
        .addMember(member("p-6", BodyMember.Role.MEMBER))
        .build();
  }

  private static BodyMember member(String person, BodyMember.Role role) {
    return new BodyMember(new PersonId(person), role, TOUR, DayRange.ALWAYS);
  }

  private static DisciplineBody authority() {
    return DisciplineBody.builder()
        .id(AUTHORITY)
        .name("派出方纪检监察机关")
        .kind(DisciplineBody.Kind.SENDING_AUTHORITY)
        .headquarters(PROVINCIAL)
        .days(TOUR)
        .build();
  }

  private static DisciplineLedger ledger() {
    LocalDate adopted = LocalDate.of(2020, 4, 1);
    return DisciplineLedger.builder()
        .headquarters(PROVINCIAL)
        .addOpinion(
            new CleanAidOpinion(
                new OpinionId("o-clean-aid"), adopted, DayRange.openFrom(adopted), DayRange.ALWAYS))
        .addSupervision(
            CellSupervision.builder()
                .cell(new CellId("c-root"))
                .body(GROUP)
                .addDisciplines(Discipline.values())
                .addStages(ChainStage.values())
                .addModes(SupervisionMode.values())
                .days(TOUR)
                .build())
        .addMatter(
            new Matter(
                new MatterId("x-1"),
                Optional.of(AUTHORITY),
                List.of(
                    step(MatterStep.Kind.REGISTERED, "2021-06-01"),
                    step(MatterStep.Kind.TRANSFERRED, "2021-06-03"),
                    step(MatterStep.Kind.ACKNOWLEDGED, "2021-06-10"),
                    step(MatterStep.Kind.CLOSED_BY_AUTHORITY, "2021-09-01"))))
        .build();
  }

  private static MatterStep step(MatterStep.Kind kind, String day) {
    return MatterStep.of(kind, LocalDate.parse(day));
  }

  private static Emergency emergency() {
    return Emergency.builder()
        .id(EMERGENCY)
        .name("突发情况")
        .headquarters(PROVINCIAL)
        .days(DayRange.parse("2022-04-01/.."))
        .addChange(new SituationChange(LocalDate.of(2022, 4, 20), DayRange.ALWAYS))
        .addSite(
            new Site(
                new SiteId("s-1"),
                "集中医学观察点",
                DayRange.parse("2022-04-01/.."),
                List.of(
                    new SiteStaff(
                        new PersonId("p-7"), DayRange.parse("2022-04-01/.."), DayRange.ALWAYS))))
        .addPlan(
            new SupportPlan(
                new PlanId("l-1"),
                "心理支持方案",
                List.of(version(1, "2022-04-01/2022-04-22"), version(2, "2022-04-22/.."))))
        .build();
  }

  private static PlanVersion version(int number, String days) {
    return new PlanVersion(number, DayRange.parse(days), DayRange.ALWAYS);
  }

  private static Dossier addTo(Dossier dossier) {
    return switch (dossier.person().id().value()) {
      case "p-1" -> dossier.withCare(care("p-2", TalkForm.EXPERIENCE, "p-3", "p-2"));
      case "p-2" -> dossier.withCare(care("p-1", TalkForm.EXPERIENCE, "p-3", "p-1"));
      case "p-3" ->
          dossier
              .withPersonalSupervision(by("p-2"))
              .withCare(care("p-2", TalkForm.EXPERIENCE, "p-1", "p-2"));
      case "p-4" -> dossier.withCare(care("p-2", TalkForm.THINKING, "p-5", "p-6"));
      case "p-5" ->
          dossier
              .withPersonalSupervision(by("p-4"))
              .withCare(care("p-2", TalkForm.THINKING, "p-4", "p-6", "p-7"));
      case "p-6" ->
          dossier
              .withPersonalSupervision(by("p-4"))
              .withCare(care("p-2", TalkForm.METHODS, "p-4", "p-5", "p-7"));
      case "p-7" ->
          dossier.withCare(
              care("p-2", TalkForm.METHODS, "p-4", "p-5", "p-6")
                  .withOffers(
                      new SupportOffer(EMERGENCY, LocalDate.of(2022, 4, 6), DayRange.ALWAYS)));
      default ->
          dossier.withCare(
              care("p-2", TalkForm.METHODS)
                  .withContacts(CareContact.of(CareContact.Kind.FAMILY, LocalDate.of(2021, 11, 20)))
                  .withOffers(
                      new SupportOffer(EMERGENCY, LocalDate.of(2022, 4, 6), DayRange.ALWAYS)));
    };
  }

  private static PersonalSupervision by(String person) {
    return PersonalSupervision.builder()
        .person(new PersonId(person))
        .addDisciplines(Discipline.values())
        .addStages(ChainStage.values())
        .addModes(SupervisionMode.values())
        .days(TOUR)
        .build();
  }

  /** Talks with a leader in each half-year, and with colleagues in each year. */
  private static CareFile care(String leader, TalkForm form, String... colleagues) {
    CareFile.Builder care = CareFile.builder();
    for (String day : LEADERS_TALKS) {
      care.addTalk(Talk.of(new PersonId(leader), LocalDate.parse(day), form));
    }
    for (String colleague : colleagues) {
      for (String day : new String[] {"2020-05-20", "2021-05-20", "2022-05-05"}) {
        care.addTalk(Talk.of(new PersonId(colleague), LocalDate.parse(day)));
      }
    }
    return care.build();
  }
}
