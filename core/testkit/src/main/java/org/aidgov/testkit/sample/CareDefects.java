package org.aidgov.testkit.sample;

import static org.aidgov.testkit.sample.PlantedDefects.days;
import static org.aidgov.testkit.sample.PlantedDefects.person;
import static org.aidgov.testkit.sample.PlantedDefects.plus;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.aidgov.core.care.CareFile;
import org.aidgov.core.care.CareTrigger;
import org.aidgov.core.care.Emergency;
import org.aidgov.core.care.EmergencyId;
import org.aidgov.core.care.PlanId;
import org.aidgov.core.care.PlanVersion;
import org.aidgov.core.care.Site;
import org.aidgov.core.care.SiteId;
import org.aidgov.core.care.SituationChange;
import org.aidgov.core.care.SupportPlan;
import org.aidgov.core.care.Talk;
import org.aidgov.core.care.TalkForm;
import org.aidgov.core.register.Dossier;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.value.DayRange;

/** What is wrong with care. */
final class CareDefects {
  private static final LocalDate AMONG_MEMBERS = SampleCare.IN_THE_BRANCH.plusDays(7);

  private CareDefects() {}

  static void plant(PlantedDefects in) {
    talks(in);
    emergencies(in);
  }

  private static void talks(PlantedDefects in) {
    String longAgo = in.personIn("c-jx-2", 4);
    in.put(
        s ->
            s.care(
                longAgo,
                c ->
                    without(c, talk -> !talk.forms().isEmpty())
                        .withTalks(
                            plus(
                                without(c, talk -> !talk.forms().isEmpty()).talks(),
                                Talk.of(
                                    person("jx-001"),
                                    LocalDate.of(2021, 11, 1),
                                    TalkForm.EXPERIENCE)))),
        "CAR-001 CARE " + longAgo + " long-ago 2022-05-02");
    in.put(
        s ->
            s.change(
                c -> c.withPeople(c.people().stream().map(CareDefects::notOnMethods).toList())),
        "CAR-002 HEADQUARTERS_CARE hq-hu unused/METHODS 2021-01-01");
    String alone = in.personOf("tz", d -> talks(d, t -> t.on().equals(AMONG_MEMBERS)));
    in.put(
        s -> s.care(alone, c -> without(c, talk -> talk.on().equals(AMONG_MEMBERS))),
        "CAR-003 CARE " + alone + " fellow/" + in.temporaryBranchOf(alone) + " 2021-01-01");
    String called = in.nonMember("qz", 0);
    in.put(
        s ->
            s.care(
                called,
                c ->
                    c.withTriggers(
                        CareTrigger.of(CareTrigger.Kind.SUPPORT, LocalDate.of(2022, 6, 1)))),
        "CAR-004 CARE " + called + " no-talk/SUPPORT:2022-06-01 2022-06-09");
    DayRange secondHalf = days("2021-07-01/2022-01-01");
    String uncared = in.personIn("c-wz-5", 0);
    in.put(
        s -> s.care(uncared, c -> without(c, talk -> secondHalf.contains(talk.on()))),
        "CAR-005 CARE " + uncared + " without-care 2021-07-01");
  }

  private static boolean talks(Dossier dossier, Predicate<Talk> wanted) {
    return dossier.care().map(CareFile::talks).orElse(List.of()).stream().anyMatch(wanted);
  }

  private static CareFile without(CareFile care, Predicate<Talk> left) {
    return care.withTalks(care.talks().stream().filter(left.negate()).toList());
  }

  /** Those of one headquarters are talked with in two forms only. */
  private static Dossier notOnMethods(Dossier dossier) {
    boolean concerned = dossier.person().id().value().startsWith("hu-");
    return concerned
        ? dossier.withCare(
            dossier
                .care()
                .map(c -> c.withTalks(c.talks().stream().map(CareDefects::notOnMethods).toList())))
        : dossier;
  }

  private static Talk notOnMethods(Talk talk) {
    return talk.forms().contains(TalkForm.METHODS)
        ? Talk.of(talk.with(), talk.on(), TalkForm.THINKING)
        : talk;
  }

  private static void emergencies(PlantedDefects in) {
    Emergency here =
        Emergency.builder()
            .id(new EmergencyId("e-hz"))
            .name("另一突发情况")
            .headquarters(new HeadquartersId("hq-hz"))
            .days(days("2022-05-01/.."))
            .addSite(new Site(new SiteId("s-1"), "点位", days("2022-05-02/.."), List.of()))
            .build();
    in.put(
        s -> s.add(here),
        "CAR-006 HEADQUARTERS_CARE hq-hz no-plan/e-hz 2022-05-01",
        "CAR-008 HEADQUARTERS_CARE hq-hz nobody/e-hz:s-1 2022-05-02");
    in.put(
        s ->
            s.emergency(
                "e-zj",
                e ->
                    e.withChanges(
                        plus(
                            e.changes(),
                            new SituationChange(LocalDate.of(2022, 5, 20), DayRange.ALWAYS)))),
        "CAR-007 HEADQUARTERS_CARE hq-zj not-adjusted/e-zj 2022-05-26");
    String helper = in.staffOf("e-zj");
    in.put(
        s -> s.care(helper, c -> c.withOffers()),
        "CAR-009 CARE " + helper + " no-offer/e-zj 2022-03-16");
    Emergency over =
        Emergency.builder()
            .id(new EmergencyId("e-nb"))
            .name("已结束的突发情况")
            .headquarters(new HeadquartersId("hq-nb"))
            .days(days("2022-01-01/2022-03-01"))
            .addPlan(
                new SupportPlan(
                    new PlanId("l-1"),
                    "方案",
                    List.of(new PlanVersion(1, days("2022-01-03/.."), DayRange.ALWAYS))))
            .build();
    in.put(s -> s.add(over), "CAR-010 HEADQUARTERS_CARE hq-nb plans/e-nb 2022-04-01");
  }

  /** The first of the staff who serves at a site. */
  static Optional<String> staff(Emergency emergency) {
    return emergency.sites().stream()
        .flatMap(site -> site.staff().stream())
        .map(staff -> staff.person().value())
        .findFirst();
  }
}
