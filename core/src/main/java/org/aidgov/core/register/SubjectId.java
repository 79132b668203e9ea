package org.aidgov.core.register;

import java.util.Comparator;

/**
 * Whom a verdict is about.
 *
 * @param scope the kind of subject
 * @param id its id; for a province its name, as in {@link org.aidgov.core.staff.BatchKey#province}
 */
public record SubjectId(Scope scope, String id) implements Comparable<SubjectId> {
  private static final Comparator<SubjectId> ORDER =
      Comparator.comparing(SubjectId::scope).thenComparing(SubjectId::id);

  @Override
  public int compareTo(SubjectId other) {
    return ORDER.compare(this, other);
  }

  /** Returns scope and id, as in {@code PERSON p-0001}. */
  @Override
  public String toString() {
    return scope + " " + id;
  }
}
