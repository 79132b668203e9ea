package org.aidgov.rules.decision;

import org.aidgov.core.calendar.ClockRange;
import org.aidgov.core.calendar.DayStatus;
import org.aidgov.core.calendar.HoursClass;
import org.aidgov.core.calendar.Moment;
import org.aidgov.core.register.Scope;
import org.aidgov.core.rule.FactValue;
import org.aidgov.rules.catalogue.supervision.PlaceHours;
import org.aidgov.rules.catalogue.supervision.WorkHours.AtPlace;
import org.aidgov.rules.decision.Answer.Reason;

/** Says where a moment lies, seen from the hours of a place. */
final class PlaceReasons {
  private PlaceReasons() {}

  static Reason of(AtPlace place, Moment moment) {
    FactValue who =
        place
            .unit()
            .map(unit -> GridFacts.fact(Scope.UNIT, unit))
            .orElseGet(
                () -> GridFacts.fact(Scope.HEADQUARTERS, place.headquarters().orElseThrow()));
    return of(who, place.hours(), moment);
  }

  static Reason of(FactValue place, PlaceHours hours, Moment moment) {
    if (hours.hours().isEmpty()) {
      return Reason.of("hours.none").with("place", place).with("day", FactValue.of(moment.day()));
    }
    DayStatus status = hours.status().orElseThrow();
    Reason reason =
        Reason.of(key(hours))
            .with("place", place)
            .with("day", FactValue.of(moment.day()))
            .with("basis", FactValue.of(status.basis()))
            .with("source", source(status))
            .with("region", new FactValue.Reference(hours.hours().get().region().value()));
    return status.kind() == DayStatus.Kind.REST
        ? reason
        : reason.with(
            "sessions",
            FactValue.of(
                hours.season().orElseThrow().sessions().stream()
                    .map((ClockRange session) -> FactValue.of(session))
                    .toList()));
  }

  private static String key(PlaceHours hours) {
    DayStatus.Kind day = hours.status().orElseThrow().kind();
    if (day == DayStatus.Kind.REST) {
      return "hours.rest-day";
    }
    if (hours.inHours().isEmpty()) {
      return "hours.unknown-day";
    }
    HoursClass found = hours.inHours().get();
    if (day == DayStatus.Kind.UNKNOWN) {
      return "hours.outside-on-any-day";
    }
    return switch (found) {
      case INSIDE -> "hours.inside";
      case BREAK -> "hours.break";
      case OUTSIDE -> "hours.outside";
    };
  }

  /** The notice that says what the day is; a dash for an ordinary day. */
  private static FactValue source(DayStatus status) {
    return new FactValue.Reference(
        status.row().map(row -> row.name() + ", " + row.source()).orElse("—"));
  }
}
