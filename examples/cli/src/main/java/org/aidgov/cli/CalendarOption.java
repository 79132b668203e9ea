package org.aidgov.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.calendar.Calendars;
import org.aidgov.core.rule.Policy;
import picocli.CommandLine.Option;

/** Further calendars of holidays. */
final class CalendarOption {
  @Option(
      names = "--calendar",
      paramLabel = "FILE",
      description = "holidays of further years or regions, as CSV; may be given several times")
  private List<Path> files = List.of();

  /** Returns a policy with these calendars, as known on a day if one is given. */
  Policy on(Policy policy, Optional<LocalDate> knownOn) {
    Calendars calendars = policy.calendars();
    for (Path file : files) {
      calendars = calendars.plus(Input.calendar(file));
    }
    return policy.withCalendars(knownOn.map(calendars::knownOn).orElse(calendars));
  }
}
