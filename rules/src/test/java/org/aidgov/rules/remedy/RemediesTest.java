package org.aidgov.rules.remedy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
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
import org.aidgov.core.grid.CellId;
import org.aidgov.core.register.Register;
import org.aidgov.core.register.Remedy;
import org.aidgov.core.staff.PersonId;
import org.aidgov.rules.catalogue.Catalogue;
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
      for (Remedies.Offer offer : Remedies.of(live, finding, 2)) {
        check(live, finding, offer.remedy());
      }
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
}
