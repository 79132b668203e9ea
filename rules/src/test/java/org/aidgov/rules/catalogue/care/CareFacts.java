package org.aidgov.rules.catalogue.care;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.aidgov.core.care.CareFile;
import org.aidgov.core.care.PlanVersion;
import org.aidgov.core.care.SiteStaff;
import org.aidgov.core.care.SupportPlan;
import org.aidgov.core.care.Talk;
import org.aidgov.core.care.TalkForm;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.value.DayRange;
import org.aidgov.testkit.Scenario;

/** Facts on care for the tests of its rules. */
final class CareFacts {
  private CareFacts() {}

  static Talk talk(String with, String day, TalkForm... forms) {
    return Talk.of(new PersonId(with), LocalDate.parse(day), forms);
  }

  /** The compliant scenario in which somebody had these talks only. */
  static Scenario talks(String person, Talk... talks) {
    return Scenario.compliant().care(person, care -> care.withTalks(talks));
  }

  /** Leaves out the talks that pass. */
  static CareFile without(CareFile care, Predicate<Talk> left) {
    return care.withTalks(care.talks().stream().filter(left.negate()).toList());
  }

  static boolean isOn(Talk talk, String day) {
    return talk.on().equals(LocalDate.parse(day));
  }

  static PlanVersion version(int number, String days) {
    return new PlanVersion(number, DayRange.parse(days), DayRange.ALWAYS);
  }

  static SiteStaff staff(String person, String days) {
    return new SiteStaff(new PersonId(person), DayRange.parse(days), DayRange.ALWAYS);
  }

  static Scenario withVersions(PlanVersion... versions) {
    return Scenario.compliant()
        .emergency(
            "e-1",
            e -> e.withPlans(new SupportPlan(e.plans().get(0).id(), "方案", List.of(versions))));
  }
}
