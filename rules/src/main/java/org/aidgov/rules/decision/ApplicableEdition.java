package org.aidgov.rules.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.source.Binding;
import org.aidgov.core.source.Citation;
import org.aidgov.core.source.Evidence;
import org.aidgov.core.value.PolicyDays;
import org.aidgov.rules.decision.Answer.Reason;
import org.aidgov.rules.policy.Source;
import org.aidgov.rules.policy.Sources;

/**
 * Which edition of a regulation applies to an act: that of the day of the act, not today's (从旧兼从轻).
 *
 * @param edition the edition of the day of the act; nothing if none was in force, or none is known
 * @param later the edition of the day of the decision, where it is another; it counts instead where
 *     it is the lighter one, which somebody competent has to say
 */
public record ApplicableEdition(Optional<Source> edition, Optional<Source> later) {
  /**
   * Returns the edition.
   *
   * @param regulation the ids of its editions are this, a dash, and a year, as in {@code
   *     discipline-2018}
   * @param act the day of the act
   * @param decision the day on which the matter is decided
   * @throws IllegalArgumentException if the decision comes before the act
   */
  public static Answer<ApplicableEdition> of(String regulation, LocalDate act, LocalDate decision) {
    if (decision.isBefore(act)) {
      throw new IllegalArgumentException(
          "decision must be on or after the act, but was '" + decision + "'");
    }
    Optional<Source> then = on(regulation, act);
    Optional<Source> now =
        on(regulation, decision).filter(source -> !then.equals(Optional.of(source)));
    List<Reason> reasons = new ArrayList<>();
    reasons.add(
        then.map(
                source -> Reason.of("edition.of-act", whole(source)).with("act", FactValue.of(act)))
            .orElseGet(
                () ->
                    Reason.of("edition.none")
                        .with("regulation", new FactValue.Reference(regulation))
                        .with("act", FactValue.of(act))));
    now.ifPresent(
        source ->
            reasons.add(
                Reason.of("edition.lighter", whole(source))
                    .with("decision", FactValue.of(decision))));
    return new Answer<>(new ApplicableEdition(then, now), reasons);
  }

  private static Citation whole(Source source) {
    return new Citation(source.id(), "", Binding.MANDATORY, Evidence.GENERAL_KNOWLEDGE);
  }

  private static Optional<Source> on(String regulation, LocalDate day) {
    return Sources.all().stream()
        .filter(source -> source.id().startsWith(regulation + "-"))
        .filter(source -> !source.inForceFrom().isEmpty())
        .filter(source -> !PolicyDays.parse(source.inForceFrom()).isAfter(day))
        .max(Comparator.comparing(source -> PolicyDays.parse(source.inForceFrom())));
  }
}
