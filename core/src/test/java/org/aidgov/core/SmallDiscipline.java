package org.aidgov.core;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.aidgov.core.care.CareContact;
import org.aidgov.core.care.CareFile;
import org.aidgov.core.care.CareTrigger;
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
import org.aidgov.core.register.RegisterContent;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.value.DayRange;

/** Random facts on clean aid and on care, for small registers. */
final class SmallDiscipline {
  private static final SiteId SITE = new SiteId("s-0");

  private SmallDiscipline() {}

  /** Content without anything else. */
  static Arbitrary<RegisterContent> all() {
    return Combinators.combine(
            SmallRegisters.each(
                SmallRegisters.BODIES, id -> body(id, SmallRegisters.HEADQUARTERS.get(0))),
            SmallRegisters.each(SmallRegisters.HEADQUARTERS.subList(0, 2), SmallDiscipline::ledger),
            SmallRegisters.each(SmallRegisters.EMERGENCIES, SmallDiscipline::emergency))
        .as(
            (bodies, ledgers, emergencies) ->
                RegisterContent.builder()
                    .disciplineBodies(bodies)
                    .disciplineLedgers(ledgers)
                    .emergencies(emergencies)
                    .build());
  }

  private static Arbitrary<DisciplineBody> body(DisciplineBodyId id, HeadquartersId headquarters) {
    return Combinators.combine(SmallRegisters.mostlyAlways(), members())
        .as(
            (days, members) ->
                DisciplineBody.builder()
                    .id(id)
                    .name("body")
                    .kind(DisciplineBody.Kind.TEMPORARY_GROUP)
                    .headquarters(headquarters)
                    .days(days)
                    .members(members)
                    .build());
  }

  private static Arbitrary<List<BodyMember>> members() {
    return SmallRegisters.some(
        3, SmallRegisters.NAMED, SmallRegisters.enums(BodyMember.Role.class), BodyMember::new);
  }

  private static Arbitrary<DisciplineLedger> ledger(HeadquartersId headquarters) {
    Arbitrary<List<CellSupervision>> supervision =
        SmallRegisters.some(
            4,
            SmallRegisters.CELLS,
            supervisors(),
            (cell, by, days, known) ->
                CellSupervision.builder()
                    .cell(cell)
                    .person(by.person())
                    .body(by.body())
                    .addDisciplines(by.discipline())
                    .addStages(by.stage())
                    .addModes(by.mode())
                    .days(days)
                    .known(known)
                    .build());
    return Combinators.combine(supervision, matter())
        .as(
            (arrangements, matter) ->
                DisciplineLedger.builder()
                    .headquarters(headquarters)
                    .addOpinions(
                        new CleanAidOpinion(
                            new OpinionId("o-0"),
                            SmallDays.FIRST,
                            DayRange.openFrom(SmallDays.FIRST),
                            DayRange.ALWAYS))
                    .supervision(arrangements)
                    .addMatters(matter)
                    .build());
  }

  private static Arbitrary<Matter> matter() {
    return Combinators.combine(
            Arbitraries.of(MatterStep.Kind.class),
            SmallRegisters.days(),
            SmallRegisters.mostlyAlways())
        .as(MatterStep::new)
        .list()
        .ofMaxSize(4)
        .map(steps -> new Matter(new MatterId("x-0"), Optional.empty(), steps));
  }

  /** Who supervises in one square. */
  private record By(
      Optional<PersonId> person,
      Optional<DisciplineBodyId> body,
      Discipline discipline,
      ChainStage stage,
      SupervisionMode mode) {}

  private static Arbitrary<By> supervisors() {
    return Combinators.combine(
            Arbitraries.of(SmallRegisters.NAMED),
            Arbitraries.of(SmallRegisters.BODIES).optional(0.6),
            Arbitraries.of(Discipline.POLITICAL, Discipline.LIFE),
            SmallRegisters.enums(ChainStage.class),
            Arbitraries.of(SupervisionMode.DAILY, SupervisionMode.LONG_TERM))
        .as(
            (person, body, discipline, stage, mode) ->
                new By(
                    body.isPresent() ? Optional.empty() : Optional.of(person),
                    body,
                    discipline,
                    stage,
                    mode));
  }

  static Arbitrary<List<PersonalSupervision>> personal() {
    return SmallRegisters.some(
        2,
        List.of(""),
        supervisors(),
        (nothing, by, days, known) ->
            PersonalSupervision.builder()
                .person(by.person())
                .body(by.body())
                .addDisciplines(by.discipline())
                .addStages(by.stage())
                .addModes(by.mode())
                .days(days)
                .known(known)
                .build());
  }

  private static Arbitrary<Emergency> emergency(EmergencyId id) {
    Arbitrary<List<SiteStaff>> staff = SmallRegisters.some(3, SmallRegisters.NAMED, SiteStaff::new);
    Arbitrary<List<PlanVersion>> versions = SmallRegisters.some(3, List.of(1, 2), PlanVersion::new);
    return Combinators.combine(
            Arbitraries.of(SmallRegisters.HEADQUARTERS),
            SmallRegisters.ranges(),
            SmallRegisters.days(),
            staff,
            versions)
        .as(
            (headquarters, days, changed, staffList, versionList) ->
                Emergency.builder()
                    .id(id)
                    .name("emergency")
                    .headquarters(headquarters)
                    .days(days)
                    .addChanges(new SituationChange(changed, DayRange.ALWAYS))
                    .addSites(new Site(SITE, "site", days, staffList))
                    .addPlans(new SupportPlan(new PlanId("l-0"), "plan", versionList))
                    .build());
  }

  static Arbitrary<CareFile> care() {
    Arbitrary<DayRange> known = SmallRegisters.mostlyAlways();
    Arbitrary<Talk> talk =
        Combinators.combine(
                Arbitraries.of(SmallRegisters.NAMED),
                SmallRegisters.days(),
                SmallRegisters.enums(TalkForm.class).set().ofMaxSize(2),
                known)
            .as(Talk::new);
    Arbitrary<CareTrigger> trigger =
        Combinators.combine(
                SmallRegisters.enums(CareTrigger.Kind.class), SmallRegisters.days(), known)
            .as(CareTrigger::new);
    Arbitrary<CareContact> contact =
        Combinators.combine(
                SmallRegisters.enums(CareContact.Kind.class), SmallRegisters.days(), known)
            .as(CareContact::new);
    Arbitrary<SupportOffer> offer =
        Combinators.combine(
                Arbitraries.of(SmallRegisters.EMERGENCIES), SmallRegisters.days(), known)
            .as(SupportOffer::new);
    return Combinators.combine(
            talk.list().ofMaxSize(4),
            trigger.list().ofMaxSize(2),
            contact.list().ofMaxSize(2),
            offer.list().ofMaxSize(2))
        .as(CareFile::new);
  }
}
