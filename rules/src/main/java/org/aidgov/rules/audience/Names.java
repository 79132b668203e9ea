package org.aidgov.rules.audience;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.Set;
import java.util.TreeSet;
import org.aidgov.core.evaluation.Finding;
import org.aidgov.core.register.Register;
import org.aidgov.core.register.SubjectId;
import org.aidgov.core.rule.Condition;
import org.aidgov.core.rule.FactValue;

/** Whom a finding names: in its subject, its thing, its facts and its conditions. */
final class Names {
  private static final Splitter PARTS = Splitter.on(':');

  private final ImmutableSet<String> people;

  Names(Register register) {
    people =
        register.content().people().stream()
            .map(dossier -> dossier.person().id().value())
            .collect(ImmutableSet.toImmutableSet());
  }

  /** Returns the ids of all people named, in order. */
  Set<String> in(Finding finding) {
    Set<String> named = new TreeSet<>();
    add(finding.id().subject(), named);
    PARTS.split(finding.id().thing()).forEach(part -> addId(part, named));
    finding.facts().values().forEach(fact -> add(fact, named));
    for (Condition condition : finding.conditions()) {
      add(condition.found(), named);
      add(condition.bound(), named);
    }
    return named;
  }

  private void add(FactValue fact, Set<String> named) {
    if (fact instanceof FactValue.Subject subject) {
      add(subject.subject(), named);
    } else if (fact instanceof FactValue.Reference reference) {
      addId(reference.id(), named);
    } else if (fact instanceof FactValue.Several several) {
      several.values().forEach(one -> add(one, named));
    }
  }

  /** Somebody who is not on the roster is named all the same. */
  private static void add(SubjectId subject, Set<String> named) {
    if (subject.scope().isOfPerson()) {
      named.add(subject.id());
    }
  }

  private void addId(String id, Set<String> named) {
    if (people.contains(id)) {
      named.add(id);
    }
  }
}
