package org.aidgov.rules.catalogue.life;

import static org.aidgov.testkit.RuleVerifier.verify;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aidgov.core.party.BranchMembership;
import org.aidgov.core.party.MeetingId;
import org.aidgov.core.party.PartyOrganisationId;
import org.aidgov.core.party.PartyStatus;
import org.aidgov.core.party.StatusPeriod;
import org.aidgov.core.register.RegisterContent;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.staff.Batch;
import org.aidgov.core.staff.BatchKey;
import org.aidgov.core.staff.Person;
import org.aidgov.core.staff.Tour;
import org.aidgov.core.staff.TourStage;
import org.aidgov.core.staff.TourStep;
import org.aidgov.core.value.DayRange;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class DualLifeEachQuarterTest implements RuleExample {
  @Override
  public Rule rule() {
    return new DualLifeEachQuarter();
  }

  @Override
  public Scenario violating() {
    return without("p-5", "h-hospital-2022-03-10");
  }

  @Test
  void reportsEachPlaceInWhichAMemberDidNotTakePart() {
    verify(rule(), violating()).reports("p-5 host").since("p-5", "2022-01-01");
    verify(rule(), without("p-5", "h-hospital-2022-03-10", "t-medical-2022-02-10"))
        .reports("p-5 host", "p-5 temporary");
  }

  /** H30: leaders are not outside their own rules. */
  @Test
  void judgesLeadersLikeAllOthers() {
    verify(rule(), without("p-1", "t-office-2022-02-10")).reports("p-1 temporary");
  }

  /** H12: a probationary member attends, H13: a non-member is not asked. */
  @Test
  void asksProbationaryMembersButNotNonMembers() {
    verify(rule(), without("p-7", "t-medical-2022-02-10"))
        .reports("p-7 temporary")
        .isNotApplicableTo("p-8", "not-a-member");
  }

  @Test
  void nobodyCanSayOfSomebodyWhoseStatusNobodyKnows() {
    Scenario unknown = Scenario.compliant().dossier("p-5", d -> d.withParty(Optional.empty()));
    verify(rule(), unknown).reportsNothing().isUndeterminedFor("p-5", "party-status");
  }

  /** H18: the quarter splits between the branches before and after a move. */
  @Test
  void countsMeetingsOfTheBranchOfTheDay() {
    Scenario moved = moved("2022-02-15");
    verify(rule(), moved).isSatisfiedBy("p-5");
    Scenario movedBefore = moved("2022-02-10");
    verify(rule(), movedBefore).reports("p-5 temporary");
  }

  @Test
  void asksAPlaceOnlyOfThoseWhoWereThereForMostOfTheQuarter() {
    verify(rule(), joined("2022-02-15")).reports("p-5 temporary");
    verify(rule(), joined("2022-02-16")).isSatisfiedBy("p-5");
  }

  /** H19: two tours that follow each other are one service. */
  @Test
  void countsTheDaysOfTwoToursTogether() {
    Scenario absent = without("p-5", "t-medical-2022-02-10");
    Scenario twoTours =
        absent
            .change(
                content ->
                    content.withBatches(
                        content.batches().get(0),
                        new Batch(BatchKey.parse("zhejiang/11"), DayRange.parse("2022-01-01/.."))))
            .person(
                "p-5",
                p ->
                    p.withTours(
                        tour(p, "zhejiang/10", "2020-03-01", "2022-02-28"),
                        tour(p, "zhejiang/11", "2022-03-01", "2025-04-10")));
    verify(rule(), twoTours).reports("p-5 temporary");
    Scenario gap =
        absent.person("p-5", p -> p.withTours(tour(p, "zhejiang/10", "2022-02-16", "2023-04-10")));
    verify(rule(), gap).isNotApplicableTo("p-5", "younger-than-period");
  }

  /** H13: the days before admission are those of a non-member. */
  @Test
  void countsOnlyDaysAsAMember() {
    verify(rule(), admitted("2022-02-15")).reports("p-5 temporary");
    verify(rule(), admitted("2022-02-16")).isNotApplicableTo("p-5", "younger-than-period");
  }

  /** H9: who attended is what was believed on the day asked about. */
  @Test
  void aMembershipLearnedLaterCountsFromThenOn() {
    DayRange later = DayRange.openFrom(LocalDate.of(2022, 5, 1));
    Scenario learned =
        without("p-5", "t-medical-2022-02-10")
            .party(
                "p-5",
                f ->
                    f.withMemberships(
                        new BranchMembership(
                            new PartyOrganisationId("t-medical"),
                            DayRange.parse("2020-03-20/.."),
                            later),
                        f.memberships().get(0)));
    RegisterContent content = learned.content();
    int before = (int) LocalDate.of(2022, 4, 30).toEpochDay();
    verify(rule(), Scenario.of(content.knownOn(before))).isSatisfiedBy("p-5");
    verify(rule(), Scenario.of(content.knownOn(before + 1))).reports("p-5 temporary");
  }

  private static Tour tour(Person person, String batch, String first, String last) {
    return person
        .tours()
        .get(0)
        .withBatch(BatchKey.parse(batch))
        .withSteps(
            TourStep.of(TourStage.ARRIVED, LocalDate.parse(first)),
            TourStep.of(TourStage.RETURNED, LocalDate.parse(last)));
  }

  private static Scenario admitted(String day) {
    return without("p-5", "t-medical-2022-02-10")
        .party(
            "p-5",
            f ->
                f.withStatuses(
                    status(PartyStatus.ACTIVIST, "2020-01-01/" + day),
                    status(PartyStatus.PROBATIONARY, day + "/..")));
  }

  private static StatusPeriod status(PartyStatus status, String days) {
    return new StatusPeriod(status, DayRange.parse(days), DayRange.ALWAYS);
  }

  private static Scenario joined(String day) {
    return without("p-5", "t-medical-2022-02-10")
        .party("p-5", f -> f.withMemberships(in("t-medical", day + "/.."), f.memberships().get(0)));
  }

  private static Scenario moved(String day) {
    return Scenario.compliant()
        .party(
            "p-5",
            f ->
                f.withMemberships(
                    in("t-medical", "2020-03-20/" + day),
                    in("t-office", day + "/.."),
                    in("h-hospital", "2020-03-12/..")));
  }

  private static BranchMembership in(String branch, String days) {
    return new BranchMembership(
        new PartyOrganisationId(branch), DayRange.parse(days), DayRange.ALWAYS);
  }

  private static Scenario without(String person, String... meetings) {
    List<MeetingId> missed = Stream.of(meetings).map(MeetingId::new).toList();
    return Scenario.compliant()
        .party(
            person,
            f -> f.withAttended(f.attended().stream().filter(m -> !missed.contains(m)).toList()));
  }
}
