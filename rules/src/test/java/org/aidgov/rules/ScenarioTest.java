package org.aidgov.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.aidgov.core.calendar.OfficeHours;
import org.aidgov.core.staff.PlaceId;
import org.aidgov.core.staff.RecipientUnit;
import org.aidgov.core.staff.UnitId;
import org.aidgov.core.value.DayRange;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

/** What is put into a scenario of the test kit is what is in it. */
class ScenarioTest {
  @Test
  void aUnitKeepsItsHoursAndHasTheUsualOnesOnlyWithout() {
    List<OfficeHours> usual = Scenario.compliant().content().units().get(0).hours();
    OfficeHours own =
        OfficeHours.of(
            usual.get(0).region(), DayRange.parse("2021-01-01/.."), usual.get(0).seasons());

    assertThat(added(unit().withHours(own)).hours()).containsExactly(own);
    assertThat(added(unit()).hours()).hasSize(1);
  }

  private static RecipientUnit unit() {
    return new RecipientUnit(
        new UnitId("u-new"),
        "市学校",
        RecipientUnit.Kind.SCHOOL,
        new PlaceId("aksu"),
        Set.of(RecipientUnit.Line.LOCAL));
  }

  private static RecipientUnit added(RecipientUnit unit) {
    List<RecipientUnit> units = Scenario.compliant().add(unit).content().units();
    return units.get(units.size() - 1);
  }
}
