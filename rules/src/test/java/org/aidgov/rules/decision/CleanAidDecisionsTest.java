package org.aidgov.rules.decision;

import static org.aidgov.rules.decision.SaidReasons.assertSaid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidgov.core.calendar.Calendars;
import org.aidgov.core.discipline.ChainStage;
import org.aidgov.core.discipline.Discipline;
import org.aidgov.core.discipline.DisciplineBody;
import org.aidgov.core.discipline.DisciplineBodyId;
import org.aidgov.core.discipline.Matter;
import org.aidgov.core.discipline.MatterId;
import org.aidgov.core.discipline.MatterStep;
import org.aidgov.core.discipline.PersonalSupervision;
import org.aidgov.core.discipline.RegulationEdition;
import org.aidgov.core.discipline.SupervisionMode;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.staff.OfficeGroupId;
import org.aidgov.core.value.DayRange;
import org.aidgov.rules.catalogue.Catalogue;
import org.aidgov.rules.decision.SupervisorsSupervised.Capacity;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers to the questions 61 to 66, 69 and 70. */
class CleanAidDecisionsTest {
  private static final Policy POLICY = Catalogue.policy();
  private static final Scenario COMPLIANT = Scenario.compliant();
  private static final HeadquartersId PROVINCIAL = new HeadquartersId("hq-zj");
  private static final HeadquartersId CITY = new HeadquartersId("hq-city");

  private static PersonalSupervision byP2() {
    return COMPLIANT.content().people().stream()
        .filter(dossier -> dossier.person().id().equals(Said.person("p-3")))
        .findFirst()
        .orElseThrow()
        .personalSupervision()
        .get(0);
  }

  private static Scenario supervising(String person, PersonalSupervision... supervision) {
    return COMPLIANT.dossier(person, d -> d.withPersonalSupervision(supervision));
  }

  @Test
  void theMatrixOfTheCompliantHeadquartersHasNoHole() {
    assertThat(SupervisionMatrix.holes(Said.view(COMPLIANT)).value()).isEmpty();
    assertSaid(SupervisionMatrix.holes(Said.view(COMPLIANT)), "matrix.full");
    assertSaid(SupervisionMatrix.modes(Said.view(COMPLIANT)), "mode.all");
    // H22: nobody there, nothing asked.
    Scenario before = COMPLIANT.on("2019-05-10");
    assertSaid(SupervisionMatrix.holes(Said.view(before)), "standing.not-asked");
    assertSaid(SupervisionMatrix.modes(Said.view(before)), "standing.not-asked");
  }

  /** H23: five of six disciplines, for one person, at one stage. */
  @Test
  void findsTheOneHoleOfOnePersonInOneDisciplineAtOneStage() {
    Set<Discipline> others = EnumSet.complementOf(EnumSet.of(Discipline.LIFE));
    Scenario scenario =
        supervising(
            "p-3",
            byP2().withDisciplines(others),
            byP2()
                .withDisciplines(Discipline.LIFE)
                .withStages(ChainStage.ARRIVAL, ChainStage.HANDOVER));

    Answer<List<SupervisionMatrix.Hole>> answer = SupervisionMatrix.holes(Said.view(scenario));

    assertThat(answer.value())
        .containsExactly(
            new SupervisionMatrix.Hole(
                Optional.of(new OfficeGroupId("g-office")),
                ChainStage.IN_POST,
                Discipline.LIFE,
                List.of(Said.person("p-3"))));
    assertSaid(answer, "matrix.hole");
  }

  /** A stage that is over is not asked about; one to come is. */
  @Test
  void looksAheadButNotBack() {
    assertThat(
            SupervisionMatrix.holes(
                    Said.view(
                        supervising(
                            "p-3", byP2().withStages(ChainStage.IN_POST, ChainStage.HANDOVER))))
                .value())
        .isEmpty();
    assertThat(
            SupervisionMatrix.holes(
                    Said.view(supervising("p-3", byP2().withStages(ChainStage.IN_POST))))
                .value())
        .hasSize(6)
        .extracting(SupervisionMatrix.Hole::stage)
        .containsOnly(ChainStage.HANDOVER);
  }

  /** H30: a member of the group is not supervised by the group. */
  @Test
  void whoIsSupervisedOnlyByHisOwnGroupIsAHole() {
    Scenario scenario = supervising("p-5").person("p-5", person -> person.withGroups());

    Answer<List<SupervisionMatrix.Hole>> answer = SupervisionMatrix.holes(Said.view(scenario));

    assertThat(answer.value())
        .hasSize(12)
        .extracting(SupervisionMatrix.Hole::group)
        .containsOnly(Optional.empty());
    // One sentence a stage, however many disciplines.
    assertSaid(answer, "matrix.hole-without-group", "matrix.hole-without-group");
  }

  /** H22: the provincial headquarters has nobody to supervise, so it is not in the matrix. */
  @Test
  void namesTheModeThatIsMissing() {
    Scenario scenario =
        supervising("p-3", byP2().withModes(SupervisionMode.DAILY, SupervisionMode.WHOLE_COURSE));

    Answer<List<SupervisionMatrix.Mode>> answer = SupervisionMatrix.modes(Said.view(scenario));

    assertThat(answer.value())
        .containsExactly(
            new SupervisionMatrix.Mode(CITY, SupervisionMode.DAILY, List.of(), 8),
            new SupervisionMatrix.Mode(
                CITY, SupervisionMode.LONG_TERM, List.of(Said.person("p-3")), 8),
            new SupervisionMatrix.Mode(CITY, SupervisionMode.WHOLE_COURSE, List.of(), 8));
    assertSaid(answer, "mode.missing");
  }

  @Test
  void saysHowTheGroupStands() {
    Answer<List<Standing<CleanAid.Respect>>> answer = CleanAid.group(Said.view(COMPLIANT), POLICY);
    assertThat(answer.value()).hasSize(8);
    assertSaid(answer, "standing.kept", "standing.kept", "standing.kept", "standing.kept");

    Answer<List<Standing<CleanAid.Respect>>> open =
        CleanAid.group(
            Said.view(
                COMPLIANT.body("dg-zj", body -> body.withDays(DayRange.parse("2020-05-01/..")))),
            POLICY);
    assertThat(open.value())
        .filteredOn(one -> one.headquarters().equals(PROVINCIAL))
        .filteredOn(one -> one.verdict() instanceof Verdict.Violated)
        .extracting(Standing::respect)
        .containsExactly(CleanAid.Respect.HAS_END, CleanAid.Respect.BEFORE_OPINION);
    assertThat(Said.reasons(open)).contains("standing.not-kept");
  }

  /** H22: nothing to ask is not the same as kept. */
  @Test
  void aGroupThatIsGoneIsNeitherStaffedNorDoesItEnd() {
    Answer<List<Standing<CleanAid.Respect>>> answer =
        CleanAid.group(
            Said.view(
                COMPLIANT.body(
                    "dg-zj", body -> body.withDays(DayRange.parse("2020-03-01/2021-01-01")))),
            POLICY);

    assertThat(answer.value())
        .filteredOn(
            one ->
                one.respect() == CleanAid.Respect.STAFFED
                    || one.respect() == CleanAid.Respect.HAS_END)
        .extracting(Standing::verdict)
        .hasSize(4)
        .hasOnlyElementsOfType(Verdict.NotApplicable.class);
    assertSaid(answer, "standing.not-kept", "standing.kept");
  }

  @Test
  void saysForWhomTheOpinionIsInForce() {
    Answer<List<CleanAid.Reach>> answer = CleanAid.opinion(Said.view(COMPLIANT));
    assertThat(answer.value())
        .extracting(CleanAid.Reach::headquarters, CleanAid.Reach::people, r -> r.opinions().size())
        .containsExactly(tuple(CITY, 8, 1), tuple(PROVINCIAL, 0, 1));
    assertSaid(answer, "opinion.in-force", "opinion.in-force");

    assertSaid(
        CleanAid.opinion(Said.view(COMPLIANT.cleanAid("hq-zj", l -> l.withOpinions()))),
        "opinion.none",
        "opinion.none");
    assertSaid(
        CleanAid.opinion(Said.view(COMPLIANT.on("2020-03-31"))), "opinion.none", "opinion.none");
  }

  /** H30: leaders and supervisors are supervised, and by somebody else. */
  @Test
  void saysWhoSupervisesTheSupervisors() {
    Answer<List<SupervisorsSupervised>> answer = SupervisorsSupervised.of(Said.view(COMPLIANT));

    assertThat(answer.value())
        .contains(
            new SupervisorsSupervised(
                Said.person("p-1"),
                Set.of(Capacity.LEADER),
                List.of(),
                List.of(new DisciplineBodyId("dg-zj")),
                Set.of()),
            new SupervisorsSupervised(
                Said.person("p-3"),
                Set.of(Capacity.BODY_MEMBER),
                List.of(Said.person("p-2")),
                List.of(),
                Set.of()));
    assertThat(Said.reasons(answer)).hasSize(6).containsOnly("supervisor.supervised");
  }

  /** H30: nobody supervises himself. */
  @Test
  void findsWhoSupervisesOnlyHimself() {
    Scenario self = supervising("p-3", byP2().withSupervisor(Said.person("p-3")));
    Answer<List<SupervisorsSupervised>> answer = SupervisorsSupervised.of(Said.view(self));

    assertThat(answer.value())
        .filteredOn(one -> !one.onlyByOneself().isEmpty())
        .containsExactly(
            new SupervisorsSupervised(
                Said.person("p-3"),
                Set.of(Capacity.BODY_MEMBER, Capacity.SUPERVISOR),
                List.of(),
                List.of(),
                EnumSet.allOf(Discipline.class)));
    assertThat(Said.reasons(answer)).contains("supervisor.oneself");

    Scenario later = supervising("p-3", byP2().withStages(ChainStage.HANDOVER));
    assertThat(SupervisorsSupervised.of(Said.view(later)).value())
        .as("not yet")
        .filteredOn(SupervisorsSupervised::isSupervisedByNobody)
        .extracting(SupervisorsSupervised::person)
        .containsExactly(Said.person("p-3"));

    Scenario nobody = COMPLIANT.cleanAid("hq-zj", ledger -> ledger.withSupervision());
    assertThat(Said.reasons(SupervisorsSupervised.of(Said.view(nobody))))
        .contains("supervisor.nobody");
    assertSaid(SupervisorsSupervised.of(Said.view(COMPLIANT.on("2019-01-01"))), "supervisor.none");
  }

  private static Answer<CompetentBody> competent(
      Scenario scenario,
      String person,
      Discipline discipline,
      String act,
      CompetentBody.Post post) {
    return CompetentBody.of(
        Said.view(scenario), Said.person(person), discipline, LocalDate.parse(act), post);
  }

  @Test
  void theAuthorityOverThePostIsCompetentNeverTheHeadquarters() {
    Answer<CompetentBody> home =
        competent(COMPLIANT, "p-4", Discipline.WORK, "2021-06-01", CompetentBody.Post.HOME);
    assertThat(home.value())
        .isEqualTo(
            new CompetentBody(
                DisciplineBody.Kind.SENDING_AUTHORITY,
                List.of(new DisciplineBodyId("da-home")),
                Optional.of(RegulationEdition.EDITION_2018),
                Optional.of(Said.organisation("h-hospital"))));
    assertThat(Said.reasons(home))
        .containsExactly(
            "edition.of-act",
            "competent.chapter",
            "competent.home-post",
            "competent.body",
            "competent.branch",
            "competent.not-headquarters");

    Answer<CompetentBody> local =
        competent(COMPLIANT, "p-4", Discipline.WORK, "2021-06-01", CompetentBody.Post.LOCAL);
    assertThat(local.value().kind()).isEqualTo(DisciplineBody.Kind.HOST_AUTHORITY);
    assertThat(local.value().bodies()).isEmpty();
    assertThat(Said.reasons(local)).contains("competent.local-post", "competent.no-body");
  }

  @Test
  void aPostThatWasNotHeldOnTheDayOfTheActDoesNotCount() {
    Answer<CompetentBody> answer =
        competent(COMPLIANT, "p-4", Discipline.WORK, "2020-02-20", CompetentBody.Post.LOCAL);

    assertThat(answer.value().kind()).isEqualTo(DisciplineBody.Kind.SENDING_AUTHORITY);
    assertThat(Said.reasons(answer)).contains("competent.no-local-post");
  }

  /** H26: the act in December 2023, the decision in February 2024. */
  @Test
  void theEditionIsThatOfTheDayOfTheActWithANoteOnTheLighterOne() {
    Answer<CompetentBody> answer =
        competent(
            COMPLIANT.on("2024-02-10"),
            "p-4",
            Discipline.FINANCIAL,
            "2023-12-20",
            CompetentBody.Post.HOME);

    assertThat(answer.value().edition()).contains(RegulationEdition.EDITION_2018);
    assertThat(Said.reasons(answer)).contains("edition.lighter", "discipline-name.differs");
    assertThat(
            competent(
                    COMPLIANT.on("2024-02-10"),
                    "p-4",
                    Discipline.LIFE,
                    "2024-01-01",
                    CompetentBody.Post.HOME)
                .value()
                .edition())
        .contains(RegulationEdition.EDITION_2023);
    assertThat(
            Said.reasons(
                competent(
                    COMPLIANT, "p-4", Discipline.LIFE, "2018-09-30", CompetentBody.Post.HOME)))
        .contains("edition.none");
    assertThatThrownBy(
            () ->
                competent(COMPLIANT, "p-4", Discipline.LIFE, "2022-05-12", CompetentBody.Post.HOME))
        .hasMessageContaining("2022-05-11");
  }

  /** H13: the Party's regulations are not for somebody who is no member. */
  @Test
  void nobodyDrawsNonMembersIntoThePartysRules() {
    Answer<CompetentBody> answer =
        competent(COMPLIANT, "p-8", Discipline.LIFE, "2021-06-01", CompetentBody.Post.HOME);
    assertThat(answer.value().branch()).isEmpty();
    assertThat(Said.reasons(answer)).contains("competent.not-a-member");

    Scenario unknown = COMPLIANT.dossier("p-8", d -> d.withParty(Optional.empty()));
    assertThat(
            Said.reasons(
                competent(unknown, "p-8", Discipline.LIFE, "2021-06-01", CompetentBody.Post.HOME)))
        .contains("competent.membership-unknown");
  }

  private static final Matter REGISTERED =
      new Matter(
          new MatterId("x-2"),
          Optional.empty(),
          List.of(MatterStep.of(MatterStep.Kind.REGISTERED, LocalDate.of(2022, 5, 1))));

  private static Scenario registered() {
    return COMPLIANT.cleanAid("hq-zj", ledger -> ledger.withMatters(REGISTERED));
  }

  @Test
  void doesNotSayThatNothingIsOverdueWhereNobodyKnows() {
    Answer<List<CleanAid.Overdue>> answer =
        CleanAid.overdueMatters(Said.view(registered()), POLICY.withCalendars(Calendars.NONE));

    assertThat(answer.value()).isEmpty();
    assertSaid(answer, "matter.unknown");
  }

  @ParameterizedTest
  @CsvSource({"2022-05-10, ''", "2022-05-11, matter.not-transferred"})
  void namesThePointersThatWereNotHandedOnInTime(String day, String expected) {
    Answer<List<CleanAid.Overdue>> answer =
        CleanAid.overdueMatters(Said.view(registered().on(day)), POLICY);

    assertSaid(answer, expected.isEmpty() ? "matter.none" : expected);
    if (!expected.isEmpty()) {
      assertThat(answer.value())
          .containsExactly(
              new CleanAid.Overdue(
                  PROVINCIAL, REGISTERED.id(), "not-transferred", LocalDate.of(2022, 5, 10)));
    }
  }

  @Test
  void asksForTheReceiptOfWhatWasHandedOn() {
    Matter matter =
        new Matter(
            new MatterId("x-2"),
            Optional.of(new DisciplineBodyId("da-home")),
            List.of(
                MatterStep.of(MatterStep.Kind.REGISTERED, LocalDate.of(2022, 3, 1)),
                MatterStep.of(MatterStep.Kind.TRANSFERRED, LocalDate.of(2022, 3, 2))));

    assertSaid(
        CleanAid.overdueMatters(
            Said.view(COMPLIANT.cleanAid("hq-zj", l -> l.withMatters(matter))), POLICY),
        "matter.not-acknowledged");
  }

  @Test
  void mapsTheSixNamesByEdition() {
    Answer<List<DisciplineNames>> answer = DisciplineNames.on(LocalDate.of(2023, 12, 31));

    assertThat(answer.value())
        .extracting(DisciplineNames::discipline)
        .containsExactly(Discipline.values());
    assertThat(answer.value().get(2).chapter().orElseThrow().articles()).isEqualTo("85–111");
    assertThat(
            DisciplineNames.on(LocalDate.of(2024, 1, 1))
                .value()
                .get(2)
                .chapter()
                .orElseThrow()
                .articles())
        .isEqualTo("94–121");
    assertThat(Said.reasons(answer)).hasSize(7).contains("discipline-name.differs");
    assertThat(Said.reasons(DisciplineNames.on(LocalDate.of(2018, 9, 30))))
        .contains("edition.none");
  }
}
