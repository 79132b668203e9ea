package org.aidgov.core.rule;

import java.util.List;
import java.util.Set;
import org.aidgov.core.register.Scope;
import org.aidgov.core.source.Citation;
import org.aidgov.core.value.Facts;
import org.aidgov.core.value.GovernanceStyle;
import org.immutables.value.Value;

/**
 * What a rule says of itself.
 *
 * @param id stable, never used again for another rule: three letters of the area, a number
 * @param clauses the clauses of the policy it checks; at least one
 * @param citations the regulations it rests on beside them
 * @param severity how bad its worst violation is
 * @param parameters the numbers it uses
 * @param reads the kinds of neighbour it looks at beside its subject; a {@linkplain
 *     org.aidgov.core.register.RegisterView#restrictedTo restricted view} refuses any other
 * @param aspects the ways to violate it; each has words of its own
 * @param readsAbsence whether it takes the absence of a record for a violation, so that deleting
 *     records can turn its answer round
 * @param extension whether the policy text itself does not ask for it (ext)
 * @param since the edition of the catalogue in which it first stood
 */
@Value.Builder
@GovernanceStyle
public record RuleDescriptor(
    String id,
    List<String> clauses,
    List<Citation> citations,
    Severity severity,
    List<Parameter> parameters,
    Set<Scope> reads,
    List<String> aspects,
    boolean readsAbsence,
    boolean extension,
    String since) {
  /**
   * @throws IllegalArgumentException without an id, a clause or an aspect
   */
  public RuleDescriptor {
    if (id.isBlank() || clauses.isEmpty() || aspects.isEmpty()) {
      throw new IllegalArgumentException(
          "a rule must have an id, a clause and an aspect, but was '" + id + "'");
    }
    clauses = List.copyOf(clauses);
    citations = List.copyOf(citations);
    parameters = List.copyOf(parameters);
    reads = Facts.set(reads);
    aspects = List.copyOf(aspects);
  }

  /** Starts a descriptor from nothing. */
  public static Builder builder(String id) {
    return new Builder().id(id).readsAbsence(false).extension(false).since("0.1");
  }

  /** Collects what a descriptor consists of. */
  public static class Builder extends RuleDescriptorBuilder {
    Builder() {}
  }
}
