package org.aidgov.rules.catalogue.staff;

import static org.aidgov.testkit.RuleVerifier.verify;

import java.util.List;
import java.util.Set;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.staff.HomeLink;
import org.aidgov.core.staff.WorkLine;
import org.aidgov.core.value.DayRange;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class EachLineLinkedHomeTest implements RuleExample {
  @Override
  public Rule rule() {
    return new EachLineLinkedHome();
  }

  @Override
  public Scenario violating() {
    return links();
  }

  @Test
  void reportsALineThatWasNeverLinked() {
    verify(rule(), violating())
        .reports("g-medical missing/DISCIPLINE_BUILDING")
        .since("g-medical", "2020-03-01")
        .isSatisfiedBy("g-office");
  }

  @Test
  void reportsALineFromTheDayOnWhichItsLinkHasEnded() {
    Scenario ended = links(link(WorkLine.DISCIPLINE_BUILDING, "2020-03-01/2022-05-11"));
    verify(rule(), ended.on("2022-05-10")).reportsNothing();
    verify(rule(), ended)
        .reports("g-medical missing/DISCIPLINE_BUILDING")
        .since("g-medical", "2022-05-11");
  }

  @Test
  void aLinkOfAnotherLineDoesNotHelp() {
    verify(rule(), links(link(WorkLine.MENTORING, "2020-03-01/..")))
        .reports("g-medical missing/DISCIPLINE_BUILDING");
  }

  @Test
  void asksForEachLine() {
    Scenario two =
        Scenario.compliant()
            .group(
                "g-medical",
                g ->
                    g.withLines(
                        Set.of(
                            WorkLine.DISCIPLINE_BUILDING,
                            WorkLine.MENTORING,
                            WorkLine.SMART_TOURISM)));
    verify(rule(), two).reports("g-medical missing/MENTORING", "g-medical missing/SMART_TOURISM");
  }

  @Test
  void asksNothingOfAGroupWithoutLinesOrThatIsNotThere() {
    verify(rule(), Scenario.compliant().group("g-medical", g -> g.withLines(Set.of())))
        .isNotApplicableTo("g-medical", "no-line");
    verify(rule(), violating().on("2020-02-29")).isNotApplicableTo("g-medical", "does-not-exist");
  }

  private static Scenario links(HomeLink... links) {
    return Scenario.compliant().group("g-medical", g -> g.withHomeLinks(List.of(links)));
  }

  private static HomeLink link(WorkLine line, String days) {
    return new HomeLink(line, "后方单位", DayRange.parse(days), DayRange.ALWAYS);
  }
}
