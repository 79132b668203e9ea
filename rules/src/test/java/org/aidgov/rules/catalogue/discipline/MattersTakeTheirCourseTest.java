package org.aidgov.rules.catalogue.discipline;

import static org.aidgov.core.discipline.MatterStep.Kind.ACKNOWLEDGED;
import static org.aidgov.core.discipline.MatterStep.Kind.CLOSED_BY_AUTHORITY;
import static org.aidgov.core.discipline.MatterStep.Kind.REGISTERED;
import static org.aidgov.core.discipline.MatterStep.Kind.TRANSFERRED;
import static org.aidgov.rules.catalogue.discipline.Arrangements.matter;
import static org.aidgov.rules.catalogue.discipline.Arrangements.step;
import static org.aidgov.rules.catalogue.discipline.Arrangements.withMatter;
import static org.aidgov.testkit.RuleVerifier.verify;

import java.util.Optional;
import org.aidgov.core.discipline.DisciplineBody;
import org.aidgov.core.rule.Rule;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class MattersTakeTheirCourseTest implements RuleExample {
  private static final Optional<String> AUTHORITY = Optional.of("da-home");

  @Override
  public Rule rule() {
    return new MattersTakeTheirCourse();
  }

  @Override
  public Scenario violating() {
    return to(Optional.of("dg-zj"));
  }

  private static Scenario to(Optional<String> body) {
    return withMatter(
        matter(
            body,
            step(REGISTERED, "2022-05-01"),
            step(TRANSFERRED, "2022-05-02"),
            step(ACKNOWLEDGED, "2022-05-02")));
  }

  @Test
  void theGroupItselfIsNoAuthority() {
    verify(rule(), violating()).reports("hq-zj no-authority/x-2").since("hq-zj", "2022-05-02");
    verify(rule(), violating().on("2022-05-01")).isSatisfiedBy("hq-zj");
    verify(rule(), to(AUTHORITY)).isSatisfiedBy("hq-zj");
  }

  @Test
  void neitherIsACommitteeOfTheHeadquartersNorNobody() {
    verify(
            rule(),
            violating().body("dg-zj", b -> b.withKind(DisciplineBody.Kind.HEADQUARTERS_COMMITTEE)))
        .reports("hq-zj no-authority/x-2");
    verify(rule(), to(Optional.empty())).reports("hq-zj no-authority/x-2");
  }

  @Test
  void theAuthorityOfEitherSideWillDo() {
    verify(
            rule(),
            to(AUTHORITY).body("da-home", b -> b.withKind(DisciplineBody.Kind.HOST_AUTHORITY)))
        .isSatisfiedBy("hq-zj");
  }

  @Test
  void whatIsClosedWithoutHavingBeenHandedOnWasSettledByTheGroupItself() {
    verify(
            rule(),
            withMatter(
                matter(
                    Optional.empty(),
                    step(REGISTERED, "2022-05-01"),
                    step(CLOSED_BY_AUTHORITY, "2022-05-03"))))
        .reports("hq-zj skipped/x-2")
        .since("hq-zj", "2022-05-03");
  }

  @Test
  void aStepBeforeTheOneThatComesFirstIsOutOfOrder() {
    verify(
            rule(),
            withMatter(
                matter(AUTHORITY, step(REGISTERED, "2022-05-05"), step(TRANSFERRED, "2022-05-04"))))
        .reports("hq-zj skipped/x-2")
        .since("hq-zj", "2022-05-04");
    verify(
            rule(),
            withMatter(
                matter(AUTHORITY, step(REGISTERED, "2022-05-04"), step(TRANSFERRED, "2022-05-04"))))
        .isSatisfiedBy("hq-zj");
  }

  @Test
  void asksNothingWhereNoMatterIs() {
    verify(rule(), Scenario.compliant().cleanAid("hq-zj", l -> l.withMatters()))
        .isNotApplicableTo("hq-zj", "no-matter");
  }
}
