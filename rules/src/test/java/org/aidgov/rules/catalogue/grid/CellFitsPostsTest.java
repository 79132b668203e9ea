package org.aidgov.rules.catalogue.grid;

import static org.aidgov.rules.catalogue.grid.GridVerifier.days;
import static org.aidgov.rules.catalogue.grid.GridVerifier.deputy;
import static org.aidgov.rules.catalogue.grid.GridVerifier.head;
import static org.aidgov.rules.catalogue.grid.GridVerifier.in;
import static org.aidgov.rules.catalogue.grid.GridVerifier.unit;
import static org.aidgov.rules.catalogue.grid.GridVerifier.verify;

import java.util.List;
import java.util.Optional;
import org.aidgov.core.grid.Cell;
import org.aidgov.core.grid.CellId;
import org.aidgov.core.register.Dossier;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.staff.GroupHead;
import org.aidgov.core.staff.Leader;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.staff.Post;
import org.aidgov.core.staff.UnitId;
import org.aidgov.core.value.DayRange;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class CellFitsPostsTest implements RuleExample {
  @Override
  public Rule rule() {
    return new CellFitsPosts();
  }

  /** With a cell of the office, of three people who hold posts there. */
  @Override
  public Scenario compliant() {
    Scenario scenario = Scenario.compliant();
    Cell hospital = scenario.content().cells().get(3);
    scenario =
        scenario.add(
            hospital
                .withId(new CellId("c-office"))
                .withUnits(unit("u-office", "2020-03-01/.."))
                .withRoles(head("p-9", "2020-03-01/.."), deputy("p-10", "2020-03-01/..")));
    Dossier doctor = scenario.content().people().get(7);
    for (String id : List.of("p-9", "p-10", "p-11")) {
      scenario =
          scenario.add(
              doctor
                  .withPerson(
                      doctor
                          .person()
                          .withId(new PersonId(id))
                          .withPosts(post("u-office", "2020-03-01/..")))
                  .withCells(in("c-office", "2020-03-01/..")));
    }
    return scenario;
  }

  @Override
  public Scenario violating() {
    return withPosts("p-8", post("u-office", "2020-03-01/.."));
  }

  @Test
  void reportsSomebodyWhosePostsAreAllElsewhere() {
    verify(rule(), violating()).reports("p-8 no-post-there").since("p-8", "2020-03-01");
    Scenario moved =
        withPosts(
            "p-8", post("u-hospital", "2020-03-01/2022-05-11"), post("u-office", "2021-01-01/.."));
    verify(rule(), moved.on("2022-05-10")).reportsNothing();
    verify(rule(), moved).reports("p-8 no-post-there").since("p-8", "2022-05-11");
  }

  @Test
  void movingPostAndCellOnOneDayIsInOrder() {
    // H8
    Scenario moved =
        withPosts(
                "p-8",
                post("u-hospital", "2020-03-01/2022-05-11"),
                post("u-office", "2022-05-11/.."))
            .dossier(
                "p-8",
                d ->
                    d.withCells(
                        in("c-hospital", "2020-03-01/2022-05-11"),
                        in("c-office", "2022-05-11/..")));
    verify(rule(), moved.on("2022-05-10")).isSatisfiedBy("p-8");
    verify(rule(), moved).isSatisfiedBy("p-8");
  }

  @Test
  void oneOfTwoPostsIsEnough() {
    // H10
    verify(
            rule(),
            withPosts(
                "p-8", post("u-hospital", "2020-03-01/.."), post("u-office", "2020-03-01/..")))
        .isSatisfiedBy("p-8");
  }

  @Test
  void reportsSomebodyWithPostsOnlyInTheCellOfAHeadquarters() {
    Scenario idle = atHeadquarters();
    verify(rule(), idle.on("2022-05-10")).reportsNothing();
    verify(rule(), idle).reports("p-8 at-headquarters").since("p-8", "2022-05-11");
  }

  @Test
  void aTaskAnOfficeGroupOrLeadingIsWorkAtTheHeadquarters() {
    // H10, H30
    verify(rule(), compliant().dossier("p-8", d -> d.withCells(in("c-hq", "2020-03-01/.."))))
        .isSatisfiedBy("p-8");
    verify(
            rule(),
            atHeadquarters()
                .group(
                    "g-medical",
                    g ->
                        g.withHeads(
                            new GroupHead(
                                new PersonId("p-8"),
                                List.of(),
                                List.of(),
                                days("2020-03-01/.."),
                                DayRange.ALWAYS))))
        .isSatisfiedBy("p-8");
    Scenario led =
        atHeadquarters()
            .headquarters(
                "hq-city",
                h ->
                    h.withLeaders(
                        new Leader(
                            new PersonId("p-8"),
                            Leader.Role.DEPUTY_COMMANDER,
                            days("2020-03-01/2022-06-01"),
                            DayRange.ALWAYS)));
    verify(rule(), led).isSatisfiedBy("p-8");
    verify(rule(), led.on("2022-06-01")).reports("p-8 at-headquarters").since("p-8", "2022-06-01");
  }

  @Test
  void asksNothingWithoutPostsOrOutsideTheGrid() {
    verify(rule(), withPosts("p-8")).isNotApplicableTo("p-8", "no-post");
    verify(rule(), compliant().dossier("p-8", d -> d.withCells()))
        .isNotApplicableTo("p-8", "not-in-one-cell");
    verify(rule(), compliant().on("2020-02-29")).isNotApplicableTo("p-8", "not-serving");
  }

  /** In the cell of the headquarters since 11 May, without a task there. */
  private Scenario atHeadquarters() {
    return compliant()
        .person("p-8", p -> p.withTasks(List.of()))
        .dossier(
            "p-8",
            d ->
                d.withCells(
                    in("c-hospital", "2020-03-01/2022-05-11"), in("c-hq", "2022-05-11/..")));
  }

  private Scenario withPosts(String person, Post... posts) {
    return compliant().person(person, p -> p.withPosts(posts));
  }

  private static Post post(String unit, String days) {
    return new Post(
        new UnitId(unit),
        Optional.of("副主任"),
        Optional.of("业务"),
        Optional.of("质量"),
        days(days),
        DayRange.ALWAYS);
  }
}
