package org.aidgov.rules.catalogue.staff;

import static java.util.Objects.requireNonNull;
import static org.aidgov.rules.catalogue.staff.StaffScenarios.like;
import static org.aidgov.rules.catalogue.staff.StaffScenarios.post;
import static org.aidgov.rules.catalogue.staff.StaffScenarios.posts;
import static org.aidgov.testkit.RuleVerifier.verify;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.Verdict.Violated;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class LocalPostIsRealTest implements RuleExample {
  private static final String ALL = "2020-03-01/..";

  @Override
  public Rule rule() {
    return new LocalPostIsReal();
  }

  /** With one more person, so that most still hold a real post when one does not. */
  @Override
  public Scenario compliant() {
    return Scenario.compliant().add(like(Scenario.compliant(), "p-8", "p-9"));
  }

  @Override
  public Scenario violating() {
    return posts(compliant(), "p-8", post("u-hospital", "科副主任", "", "科室质量", ALL));
  }

  @Test
  void reportsAPostWithABlankPart() {
    verify(rule(), violating()).reports("p-8 nominal/u-hospital").since("p-8", "2020-03-01");
    verify(rule(), Scenario.compliant()).isSatisfiedBy("p-8");
  }

  @Test
  void namesEveryPartThatIsMissing() {
    assertThat(missing(violating())).containsExactly(FactValue.of(PostPart.PORTFOLIO));
    assertThat(missing(posts("p-8", post("u-hospital", " ", "", "  ", ALL))))
        .containsExactly(
            FactValue.of(PostPart.TITLE),
            FactValue.of(PostPart.PORTFOLIO),
            FactValue.of(PostPart.ACCOUNTABILITY));
  }

  @Test
  void nobodyCanSayWhileAPartIsNotNoted() {
    verify(rule(), posts("p-8", post("u-hospital", "科副主任", "?", "?", ALL)))
        .isUndeterminedFor("p-8", "post-portfolio", "post-accountability")
        .reportsNothing();
  }

  @Test
  void aBlankPartIsReportedBesideOneThatIsNotNoted() {
    Scenario both = posts("p-8", post("u-hospital", "", "?", "科室质量", ALL));
    verify(rule(), both).reports("p-8 nominal/u-hospital");
    assertThat(missing(both)).containsExactly(FactValue.of(PostPart.TITLE));
  }

  /** H10: of several posts each is judged. */
  @Test
  void aRealPostDoesNotMakeUpForOneInNameOnly() {
    Scenario two =
        posts("p-8", post("u-hospital", ALL), post("u-office", "", "分工", "责任", "2021-01-01/.."));
    verify(rule(), two).reports("p-8 nominal/u-office").since("p-8", "2021-01-01");
    verify(rule(), two.on("2020-12-31")).isSatisfiedBy("p-8");
  }

  @Test
  void postsAtOneUnitAreOneFinding() {
    Scenario two =
        posts(
            "p-8",
            post("u-hospital", "", "分工", "责任", "2020-03-01/2022-06-01"),
            post("u-hospital", "职务", "", "责任", "2021-01-01/.."));
    verify(rule(), two).reports("p-8 nominal/u-hospital").since("p-8", "2020-03-01");
    verify(rule(), two.on("2022-06-01")).since("p-8", "2020-03-01");
  }

  @Test
  void onlyDaysOfServiceCount() {
    verify(rule(), posts("p-8", post("u-hospital", "", "分工", "责任", "2019-01-01/..")))
        .since("p-8", "2020-03-01");
    verify(rule(), violating().on("2020-02-29")).isNotApplicableTo("p-8", "not-serving");
  }

  @Test
  void asksNothingOfSomebodyWithoutAPost() {
    verify(rule(), posts("p-8")).isNotApplicableTo("p-8", "no-post");
    verify(rule(), violating()).isNotApplicableTo("p-1", "no-post");
  }

  private List<FactValue> missing(Scenario scenario) {
    Violated violated = (Violated) verify(rule(), scenario).ruling("p-8").verdict();
    FactValue missing = requireNonNull(violated.violations().get(0).facts().get("missing"));
    return ((FactValue.Several) missing).values();
  }
}
