package org.aidgov.rules.decision;

import java.util.List;
import java.util.Optional;
import org.aidgov.core.calendar.HoursClass;
import org.aidgov.core.calendar.Moment;
import org.aidgov.core.register.Register;
import org.aidgov.core.register.Scope;
import org.aidgov.core.register.UnitView;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.staff.UnitId;
import org.aidgov.rules.catalogue.supervision.PlaceHours;

/** Is a minute in the hours of a recipient unit (八小时以内), and why (Q53)? */
public final class UnitHours {
  private UnitHours() {}

  /**
   * Returns where the minute lies; nothing where hours or days are not on record.
   *
   * @param policy with the calendars
   * @throws IllegalArgumentException if the register does not have the unit
   */
  public static Answer<Optional<HoursClass>> at(
      Register register, Policy policy, UnitId unit, Moment moment) {
    UnitView shown =
        register
            .asOf(moment.day())
            .unit(unit)
            .orElseThrow(
                () -> new IllegalArgumentException("the register has no unit '" + unit + "'"));
    PlaceHours hours = PlaceHours.at(shown.unit().hours(), policy.calendars(), moment);
    return new Answer<>(
        hours.inHours(), List.of(PlaceReasons.of(GridFacts.fact(Scope.UNIT, unit), hours, moment)));
  }
}
