package org.aidgov.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.aidgov.core.rule.Policy;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** By which policy to judge: the catalogue's, with what the headquarters has set. */
@SuppressWarnings("NullAway.Init") // fields are set by picocli
final class PolicyOption {
  @Option(
      names = "--policy",
      paramLabel = "FILE",
      description = "numbers and severities the headquarters has set, as JSON")
  private Optional<Path> file;

  @Mixin private CalendarOption calendars;

  /** Returns the policy, with the calendars as known on a day if one is given. */
  Policy policy(Optional<LocalDate> knownOn) {
    return policy(Optional.empty(), knownOn);
  }

  /** As {@link #policy(Optional)}, with what another file sets, if one is given. */
  Policy policy(Optional<Path> other, Optional<LocalDate> knownOn) {
    return calendars.on(Input.policy(other.or(() -> file)), knownOn);
  }
}
