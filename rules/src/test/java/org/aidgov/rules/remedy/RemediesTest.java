package org.aidgov.rules.remedy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.aidgov.core.evaluation.Difference;
import org.aidgov.core.evaluation.Evaluation;
import org.aidgov.core.evaluation.Evaluator;
import org.aidgov.core.evaluation.Finding;
import org.aidgov.core.evaluation.LiveEvaluation;
import org.aidgov.core.grid.Cell;
import org.aidgov.core.grid.CellAssignment;
import org.aidgov.core.grid.CellId;
import org.aidgov.core.party.BranchRole;
import org.aidgov.core.register.Register;
import org.aidgov.core.register.Remedy;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.value.DayRange;
import org.aidgov.rules.catalogue.Catalogue;
import org.aidgov.rules.catalogue.staff.StaffScenarios;
import org.aidgov.testkit.RandomChanges;
import org.aidgov.testkit.Scenario;
import org.aidgov.testkit.sample.SampleRegister;

class RemediesTest {
  private static final Evaluator EVALUATOR = Evaluator.of(Catalogue.policy());

  /** Of the sample, each kind of finding that a step of the closed list can put right now. */
  @Example
  void offersWhatPutsAFindingRight() {
    LiveEvaluation live =
        EVALUATOR.follow(Register.of(SampleRegister.asFound().content()), SampleRegister.AS_OF);
    Set<String> remedied = new TreeSet<>();
    for (Finding finding : live.evaluation().findings()) {
      for (Remedies.Offer offer : Remedies.of(live, finding, 1)) {
        check(live, finding, offer.remedy());
        remedied.add(finding.id().rule() + " " + finding.id().aspect());
      }
    }
    assertThat(remedied)
        .contains(
            "GRD-001 none",
            "GRD-001 several",
            "GRD-001 upper-level",
            "GRD-002 orphan",
            "GRD-002 wrong-level",
            "GRD-006 no-line",
            "GRD-006 other-block",
            "GRD-007 several",
            "GRD-007 vacant",
            "GRD-008 no-deputy",
            "GRD-009 elsewhere",
            "GRD-009 not-serving",
            "GRD-010 unattended",
            "GRD-013 none",
            "GRD-015 roles",
            "GRD-016 no-post-there",
            "PTY-014 roles",
            "PTY-016 none",
            "PTY-017 several",
            "PTY-018 non-member",
            "PTY-020 elected",
            "PTY-021 none",
            "PTY-022 not-formal",
            "STF-010 open-role");
  }

  /** The law, checked by judging everything anew rather than by the preview. */
  @Property(tries = 10)
  void anOfferedRemedyRemovesItsFindingAndAddsNoneAsBad(@ForAll long seed) {
    Register register = Scenario.compliant().register();
    RandomChanges changes = new RandomChanges(seed, Scenario.TODAY);
    for (int change = 0; change < 12; change++) {
      register = register.apply(List.of(changes.next(register.content())));
    }
    LiveEvaluation live = EVALUATOR.follow(register, Scenario.TODAY);
    for (Finding finding : live.evaluation().findings()) {
      List<Remedies.Offer> offers = Remedies.of(live, finding, 2);
      for (Remedies.Offer offer : offers) {
        check(live, finding, offer.remedy());
      }
      assertThat(Remedies.of(live, finding, 1)).isEqualTo(offers.stream().limit(1).toList());
    }
    checkPlan(live);
  }

  private static void check(LiveEvaluation live, Finding finding, Remedy remedy) {
    Difference difference = difference(live, remedy);
    assertThat(difference.resolved()).as(remedy.toString()).contains(finding);
    assertThat(difference.introduced())
        .as(remedy.toString())
        .allMatch(added -> added.severity().compareTo(finding.severity()) > 0);
  }

  private static Difference difference(LiveEvaluation live, Remedy remedy) {
    Register after = Register.of(live.register().apply(remedy.in(live.register())).content());
    return EVALUATOR.evaluate(after, live.asOf()).since(live.evaluation());
  }

  @Example
  void thePlanClosesAllGapsWithOneStepForEachAndDoesNoHarm() {
    Scenario gaps =
        Scenario.compliant()
            .dossier("p-8", d -> d.withCells())
            .dossier("p-2", d -> d.withCells())
            .dossier("p-6", d -> d.withCells());
    LiveEvaluation live = EVALUATOR.follow(gaps.register(), gaps.asOf());
    CoveragePlan plan = checkPlan(live);
    assertThat(plan.steps())
        .containsExactly(
            new Remedy.AssignToCell(new PersonId("p-2"), new CellId("c-hq"), gaps.asOf()),
            new Remedy.AssignToCell(new PersonId("p-6"), new CellId("c-hospital"), gaps.asOf()),
            new Remedy.AssignToCell(new PersonId("p-8"), new CellId("c-hospital"), gaps.asOf()));
    assertThat(plan.left()).isEmpty();
  }

  private static CoveragePlan checkPlan(LiveEvaluation live) {
    CoveragePlan plan = CoveragePlan.of(live);
    List<Finding> gaps =
        live.evaluation().findings().stream()
            .filter(finding -> finding.id().toString().matches("GRD-001 PERSON \\S+ none .*"))
            .toList();
    Difference difference = difference(live, new Remedy.Together(plan.steps()));
    assertThat(plan.steps().size() + plan.left().size()).isEqualTo(gaps.size());
    assertThat(difference.resolved().stream().filter(gaps::contains)).hasSize(plan.steps().size());
    assertThat(difference).isEqualTo(plan.difference());
    gaps.stream()
        .findFirst()
        .ifPresent(
            gap ->
                assertThat(difference.introduced())
                    .allMatch(added -> added.severity().compareTo(gap.severity()) > 0));
    return plan;
  }

  /** Without a post, and with a headquarters that has no cell of its own. */
  @Example
  void thePlanFindsACellForWhoeverHasNone() {
    Scenario scenario =
        Scenario.compliant()
            .dossier("p-8", d -> d.withCells())
            .person(
                "p-8",
                p ->
                    p.withPosts()
                        .withTours(p.tours().get(0).withHeadquarters(new HeadquartersId("hq-zj"))));
    LiveEvaluation live = EVALUATOR.follow(scenario.register(), scenario.asOf());

    CoveragePlan plan = checkPlan(live);

    assertThat(plan.steps()).hasSize(1);
    assertThat(plan.left()).isEmpty();
  }

  @Example
  void thePlanSaysWhomItLeaves() {
    Scenario scenario =
        Scenario.compliant()
            .dossier("p-8", d -> d.withCells())
            .change(content -> content.withDisciplineLedgers(List.of()));
    LiveEvaluation live = EVALUATOR.follow(scenario.register(), scenario.asOf());

    CoveragePlan plan = checkPlan(live);

    // In any cell, nobody would be known to supervise: DIS-001, which asks nothing outside cells.
    assertThat(plan.left()).containsExactly(new PersonId("p-8"));
    assertThat(live.evaluation().findings().stream().filter(plan::leaves).map(f -> f.id().rule()))
        .containsExactly("GRD-001");
  }

  @Example
  void movesWhoeverIsInACellOfAnotherProvince() {
    Scenario scenario = Scenario.compliant();
    Cell hospital = scenario.register().cell(new CellId("c-hospital")).orElseThrow();
    Scenario foreign =
        scenario
            .add(hospital.withId(new CellId("c-hb")).withProvince("hubei").withUnits())
            .dossier(
                "p-8",
                d ->
                    d.withCells(
                        new CellAssignment(
                            new CellId("c-hb"), DayRange.parse("2020-03-01/.."), DayRange.ALWAYS)));
    LiveEvaluation live = EVALUATOR.follow(foreign.register(), foreign.asOf());

    assertThat(offers(live, "GRD-001 PERSON p-8 other-province"))
        .contains(
            new Remedy.Together(
                List.of(
                    new Remedy.EndInCell(new PersonId("p-8"), new CellId("c-hb"), foreign.asOf()),
                    new Remedy.AssignToCell(
                        new PersonId("p-8"), new CellId("c-hospital"), foreign.asOf()))));
  }

  @Example
  void offersNobodyOfUnknownMembershipForAPartyOffice() {
    Scenario scenario =
        Scenario.compliant()
            .branch("t-medical", b -> b.withRoles())
            .dossier("p-4", d -> d.withParty(Optional.empty()));
    LiveEvaluation live = EVALUATOR.follow(scenario.register(), scenario.asOf());

    List<Remedy> offers = offers(live, "PTY-021 BRANCH t-medical none");

    assertThat(offers)
        .isNotEmpty()
        .noneMatch(
            remedy ->
                remedy instanceof Remedy.AppointInBranch appoint
                    && appoint.person().equals(new PersonId("p-4")));
  }

  @Example
  void endsAllRolesInABranchOfWhoeverHasGone() {
    Scenario scenario =
        Scenario.compliant()
            .branch(
                "t-medical",
                b ->
                    b.withRoles(
                        b.roles().get(0),
                        new BranchRole(
                            new PersonId("p-4"),
                            BranchRole.Kind.ORGANISATION,
                            BranchRole.Basis.APPOINTED,
                            b.roles().get(0).days(),
                            DayRange.ALWAYS)));
    Scenario gone = StaffScenarios.gone(scenario, "p-4", "RETURNED 2022-05-01");
    LiveEvaluation live = EVALUATOR.follow(gone.register(), gone.asOf());

    assertThat(offers(live, "STF-010 PERSON p-4 open-role/BRANCH_ROLE:t-medical"))
        .singleElement()
        .isInstanceOf(Remedy.Together.class);
  }

  @Example
  void refusesToOfferNothing() {
    Scenario scenario = Scenario.compliant().dossier("p-8", d -> d.withCells());
    LiveEvaluation live = EVALUATOR.follow(scenario.register(), scenario.asOf());

    assertThatThrownBy(() -> Remedies.of(live, live.evaluation().findings().get(0), 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("most must be at least 1, but was 0");
  }

  private static List<Remedy> offers(LiveEvaluation live, String finding) {
    Finding found =
        live.evaluation().findings().stream()
            .filter(one -> one.id().toString().startsWith(finding))
            .findFirst()
            .orElseThrow();
    return Remedies.of(live, found, 9).stream().map(Remedies.Offer::remedy).toList();
  }

  /** Q48. */
  @Example
  void saysWhatAMoveChanges() {
    Scenario scenario = Scenario.compliant();
    LiveEvaluation live = EVALUATOR.follow(scenario.register(), scenario.asOf());
    Evaluation before = live.evaluation();
    Difference difference = WhatIf.moves(live, new PersonId("p-4"), new CellId("c-hq"));
    // The head of a basic cell has to be in it.
    assertThat(difference.introduced().stream().map(added -> added.id().toString()))
        .containsExactly("GRD-009 CELL c-hospital elsewhere/HEAD:p-4 2022-05-11");
    assertThat(WhatIf.moves(live, new PersonId("p-8"), new CellId("c-hospital")).isEmpty())
        .isTrue();
    assertThat(live.evaluation()).isEqualTo(before);
    assertThatThrownBy(() -> WhatIf.moves(live, new PersonId("p-99"), new CellId("c-hq")))
        .hasMessage("the register has no person 'p-99'");
  }

  /** Q49. */
  @Example
  void saysWhatDissolvingOrMergingACellLeavesBehind() {
    Scenario scenario = Scenario.compliant();
    LiveEvaluation live = EVALUATOR.follow(scenario.register(), scenario.asOf());
    assertThat(
            WhatIf.dissolves(live, new CellId("c-hospital")).introduced().stream()
                .map(added -> added.id().toString()))
        .contains(
            "GRD-001 PERSON p-4 none 2022-05-11",
            "GRD-005 UNIT u-hospital none 2022-05-11",
            "GRD-015 CELL c-hospital people 2022-05-11");
    assertThat(
            WhatIf.merges(live, new CellId("c-hospital"), new CellId("c-hq")).introduced().stream()
                .map(added -> added.id().toString()))
        .noneMatch(added -> added.startsWith("GRD-001"))
        .contains("GRD-004 CELL c-hq both 2022-05-11");
  }

  @Example
  void aMergerTakesCellsBelowAndHeadquartersAlong() {
    Scenario scenario = Scenario.compliant();
    Cell city = scenario.register().cell(new CellId("c-city")).orElseThrow();
    Scenario two = scenario.add(city.withId(new CellId("c-second")));
    LiveEvaluation live = EVALUATOR.follow(two.register(), two.asOf());
    assertThat(introduced(WhatIf.merges(live, new CellId("c-city"), new CellId("c-second"))))
        .noneMatch(added -> added.startsWith("GRD-002"));
    assertThat(introduced(WhatIf.merges(live, new CellId("c-hq"), new CellId("c-hospital"))))
        .contains("GRD-004 CELL c-hospital both 2022-05-11");
  }

  @Example
  void refusesToDissolveWhatIsNotThereAndToMergeACellIntoItself() {
    CellId id = new CellId("c-hospital");
    Scenario ended =
        Scenario.compliant()
            .cell("c-hospital", c -> c.withDays(DayRange.parse("2018-01-01/2020-01-01")));
    LiveEvaluation live = EVALUATOR.follow(ended.register(), ended.asOf());

    assertThatThrownBy(() -> WhatIf.dissolves(live, id))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "cell 'c-hospital' must be there before 2022-05-11 and on it,"
                + " but is 2018-01-01/2020-01-01");
    assertThatThrownBy(() -> WhatIf.merges(live, new CellId("c-hq"), id))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("cell 'c-hospital' must be there on 2022-05-11, but is 2018-01-01/2020-01-01");
    assertThatThrownBy(() -> WhatIf.merges(live, id, id))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("cell 'c-hospital' must be merged into another");
  }

  private static List<String> introduced(Difference difference) {
    return difference.introduced().stream().map(added -> added.id().toString()).toList();
  }
}
