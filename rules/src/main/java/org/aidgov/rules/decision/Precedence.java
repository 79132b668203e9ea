package org.aidgov.rules.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Parameter;
import org.aidgov.core.source.Citation;
import org.aidgov.rules.policy.Differences;
import org.aidgov.rules.policy.Source;
import org.aidgov.rules.policy.Sources;

/**
 * Two norms disagree: which prevails, and on what ground (Q95)? The higher text; of one rank, the
 * one declared as special for the case; else the later; else nobody can say. Never the first.
 */
public final class Precedence {
  private Precedence() {}

  /** Why one prevails. */
  public enum Ground {
    /** 上位法优先于下位法. */
    HIGHER,
    /** 特别规定优先于一般规定. */
    SPECIAL,
    /** 新规定优先于旧规定. */
    LATER,
    /** 无法判定. */
    UNDECIDED
  }

  /**
   * A norm.
   *
   * @param text where it stands
   * @param from the day from which it holds, as far as known
   */
  public record Norm(Citation text, Optional<LocalDate> from) {
    /** Returns what a text says, in force as its source is. */
    public static Norm of(Citation text) {
      String from = Sources.get(text.source()).inForceFrom();
      return new Norm(text, from.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(from)));
    }

    /** Returns a value of a parameter. */
    public static Norm of(Parameter.Value value) {
      return new Norm(value.citation(), Optional.of(value.from()));
    }
  }

  /**
   * Which prevails.
   *
   * @param norm the one; nothing if nobody can say
   * @param ground why
   */
  public record Prevailing(Optional<Norm> norm, Ground ground) {}

  /**
   * Answers for two norms on one matter.
   *
   * @param special which of them is declared special for the case; nothing if neither is
   */
  public static Answer<Prevailing> between(Norm one, Norm other, Optional<Norm> special) {
    Prevailing prevailing = decide(one, other, special);
    return new Answer<>(
        prevailing,
        List.of(
            Answer.Reason.of("precedence." + prevailing.ground(), one.text(), other.text())
                .with("one", name(one))
                .with("other", name(other))));
  }

  private static Prevailing decide(Norm one, Norm other, Optional<Norm> special) {
    int rank = Sources.get(one.text().source()).rank();
    int otherRank = Sources.get(other.text().source()).rank();
    if (rank != otherRank) {
      return new Prevailing(Optional.of(rank < otherRank ? one : other), Ground.HIGHER);
    }
    if (special.isPresent()) {
      return new Prevailing(special, Ground.SPECIAL);
    }
    if (one.from().isEmpty() || other.from().isEmpty() || one.from().equals(other.from())) {
      return new Prevailing(Optional.empty(), Ground.UNDECIDED);
    }
    boolean later = one.from().get().isAfter(other.from().get());
    return new Prevailing(Optional.of(later ? one : other), Ground.LATER);
  }

  private static FactValue name(Norm norm) {
    Source source = Sources.get(norm.text().source());
    return new FactValue.Reference(source.id());
  }

  /** Lists where the policy and formal texts differ, and how the catalogue settles each. */
  public static Answer<List<Differences.Difference>> known() {
    return new Answer<>(
        Differences.all(),
        Differences.all().stream()
            .map(one -> Answer.Reason.of("precedence." + one.id(), one.policy(), one.text()))
            .toList());
  }
}
