package org.aidgov.rules.catalogue.staff;

import static org.aidgov.rules.catalogue.staff.StaffScenarios.cell;
import static org.aidgov.rules.catalogue.staff.StaffScenarios.like;
import static org.aidgov.rules.catalogue.staff.StaffScenarios.post;
import static org.aidgov.rules.catalogue.staff.StaffScenarios.posts;
import static org.aidgov.testkit.RuleVerifier.verify;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.aidgov.core.grid.Cell;
import org.aidgov.core.grid.CellId;
import org.aidgov.core.grid.CellRole;
import org.aidgov.core.grid.UnitClaim;
import org.aidgov.core.register.Dossier;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.staff.PlaceId;
import org.aidgov.core.staff.RecipientUnit;
import org.aidgov.core.staff.UnitId;
import org.aidgov.core.value.DayRange;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class MostOfEachCellHoldRealPostsTest implements RuleExample {
  private static final String ALL = "2020-03-01/..";

  @Override
  public Rule rule() {
    return new MostOfEachCellHoldRealPosts();
  }

  /** The small headquarters with a school and four teachers; all but one hold real posts there. */
  @Override
  public Scenario compliant() {
    Scenario plain = Scenario.compliant();
    Cell hospital = plain.register().cell(new CellId("c-hospital")).orElseThrow();
    Scenario all =
        plain
            .add(
                new RecipientUnit(
                    new UnitId("u-school"),
                    "阿克苏市学校",
                    RecipientUnit.Kind.SCHOOL,
                    new PlaceId("aksu"),
                    Set.of(RecipientUnit.Line.LOCAL)))
            .add(
                hospital
                    .withId(new CellId("c-school"))
                    .withUnits(
                        new UnitClaim(new UnitId("u-school"), DayRange.parse(ALL), DayRange.ALWAYS))
                    .withRoles(role("p-10", CellRole.Kind.HEAD), role("p-9", CellRole.Kind.DEPUTY)))
            .add(teacher("p-9"))
            .add(teacher("p-10"))
            .add(teacher("p-11"))
            .add(teacher("p-12"));
    return posts(all, "p-12");
  }

  @Override
  public Scenario violating() {
    return posts(compliant(), "p-10");
  }

  /** H21: half is not most, in this cell; and a good share elsewhere does not help. */
  @Test
  void halfIsNotMost() {
    verify(rule(), violating()).reports("c-school too-few").since("c-school", "2022-04-01");
    verify(rule(), compliant()).isSatisfiedBy("c-school").reportsNothing();
    verify(rule(), posts(posts(Scenario.compliant(), "p-4"), "p-5"))
        .isSatisfiedBy("c-hospital"); // three of five
    verify(rule(), posts(posts(posts(Scenario.compliant(), "p-4"), "p-5"), "p-6"))
        .reports("c-hospital too-few"); // two of five
  }

  @Test
  void aPostInNameOnlyDoesNotCount() {
    verify(rule(), posts(compliant(), "p-10", post("u-school", "教师", "", "教学", ALL)))
        .reports("c-school too-few");
  }

  @Test
  void nobodyCanSayIfUnknownPartsCouldMakeTheDifference() {
    verify(rule(), posts(compliant(), "p-10", post("u-school", "教师", "?", "教学", ALL)))
        .isUndeterminedFor("c-school", "post-parts")
        .reportsNothing();
    verify(rule(), posts(posts(violating(), "p-11"), "p-9", post("u-school", "教师", "?", "教学", ALL)))
        .reports("c-school too-few"); // even with it, two of four
  }

  @Test
  void onlyThoseCountWhoServe() {
    Scenario gone = StaffScenarios.gone(violating(), "p-10", "RETURNED 2022-05-01");
    Scenario goneButInTheCell = gone.dossier("p-10", d -> d.withCells(cell("c-school", ALL)));
    verify(rule(), gone).isSatisfiedBy("c-school");
    verify(rule(), goneButInTheCell).isSatisfiedBy("c-school");
  }

  @Test
  void asksNothingOfOtherCells() {
    verify(rule(), compliant())
        .isNotApplicableTo("c-root", "not-a-basic-cell")
        .isNotApplicableTo("c-city", "not-a-basic-cell")
        .isNotApplicableTo("c-hq", "on-no-unit");
    verify(rule(), compliant().on("2020-02-29")).isNotApplicableTo("c-school", "does-not-exist");
  }

  /** H22: an empty "all" is no compliance. */
  @Test
  void asksNothingOfAnEmptyCell() {
    Scenario empty =
        compliant()
            .dossier("p-9", d -> d.withCells(cell("c-hq", ALL)))
            .dossier("p-10", d -> d.withCells(cell("c-hq", ALL)))
            .dossier("p-11", d -> d.withCells(cell("c-hq", ALL)))
            .dossier("p-12", d -> d.withCells(cell("c-hq", ALL)));
    verify(rule(), empty).isNotApplicableTo("c-school", "nobody");
  }

  @Test
  void aHeadquartersMayAskForMore() {
    Policy stricter =
        Policy.of(List.of(rule())).withParameter("STF-005.share", LocalDate.of(2022, 1, 1), 80);
    verify(rule(), stricter, Scenario.compliant()).reportsNothing();
    verify(rule(), stricter, posts("p-4")).reports("c-hospital too-few"); // four of five are 80 %
  }

  private static Dossier teacher(String id) {
    Dossier dossier = like(Scenario.compliant(), "p-8", id);
    return dossier
        .withPerson(dossier.person().withPosts(post("u-school", ALL)))
        .withCells(cell("c-school", ALL));
  }

  private static CellRole role(String person, CellRole.Kind kind) {
    return new CellRole(new PersonId(person), kind, DayRange.parse(ALL), DayRange.ALWAYS);
  }
}
