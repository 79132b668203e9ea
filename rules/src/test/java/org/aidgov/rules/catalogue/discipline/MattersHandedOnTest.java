package org.aidgov.rules.catalogue.discipline;

import static org.aidgov.core.discipline.MatterStep.Kind.ACKNOWLEDGED;
import static org.aidgov.core.discipline.MatterStep.Kind.REGISTERED;
import static org.aidgov.core.discipline.MatterStep.Kind.TRANSFERRED;
import static org.aidgov.rules.catalogue.discipline.Arrangements.matter;
import static org.aidgov.rules.catalogue.discipline.Arrangements.step;
import static org.aidgov.rules.catalogue.discipline.Arrangements.withMatter;
import static org.aidgov.testkit.RuleVerifier.verify;

import java.util.Optional;
import org.aidgov.core.rule.Rule;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class MattersHandedOnTest implements RuleExample {
  private static final Optional<String> AUTHORITY = Optional.of("da-home");

  @Override
  public Rule rule() {
    return new MattersHandedOn();
  }

  @Override
  public Scenario violating() {
    return withMatter(matter(Optional.empty(), step(REGISTERED, "2022-05-01")));
  }

  @Test
  void aWeekIsInTimeADayMoreIsNot() {
    verify(rule(), violating().on("2022-05-08")).isSatisfiedBy("hq-zj");
    verify(rule(), violating().on("2022-05-09"))
        .reports("hq-zj not-transferred/x-2")
        .since("hq-zj", "2022-05-09");
    verify(rule(), violating()).reports("hq-zj not-transferred/x-2").since("hq-zj", "2022-05-09");
  }

  @Test
  void whatHasBeenHandedOnLateIsNotHeldAgainstAnybodyAnyMore() {
    Scenario late =
        withMatter(
            matter(AUTHORITY, step(REGISTERED, "2022-04-01"), step(TRANSFERRED, "2022-05-11")));

    verify(rule(), late.on("2022-05-10")).reports("hq-zj not-transferred/x-2");
    verify(rule(), late).isSatisfiedBy("hq-zj");
  }

  @Test
  void asksForAReceiptAfterThirtyDays() {
    Scenario noReceipt =
        withMatter(
            matter(AUTHORITY, step(REGISTERED, "2022-04-11"), step(TRANSFERRED, "2022-04-11")));

    verify(rule(), noReceipt).isSatisfiedBy("hq-zj");
    verify(rule(), noReceipt.on("2022-05-12"))
        .reports("hq-zj not-acknowledged/x-2")
        .since("hq-zj", "2022-05-12");
  }

  @Test
  void aReceiptEndsIt() {
    verify(
            rule(),
            withMatter(
                matter(
                    AUTHORITY,
                    step(REGISTERED, "2022-01-11"),
                    step(TRANSFERRED, "2022-01-12"),
                    step(ACKNOWLEDGED, "2022-03-01"))))
        .isSatisfiedBy("hq-zj");
  }

  @Test
  void asksNothingBeforeAMatterIsRegistered() {
    verify(rule(), violating().on("2022-04-30")).isNotApplicableTo("hq-zj", "no-matter");
    verify(rule(), Scenario.compliant()).isNotApplicableTo("hq-city", "no-matter");
  }
}
