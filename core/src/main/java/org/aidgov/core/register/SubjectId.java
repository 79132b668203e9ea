package org.aidgov.core.register;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Whom a verdict is about.
 *
 * @param scope the kind of subject
 * @param id its id; for a province its name, as in {@link org.aidgov.core.staff.BatchKey#province}
 */
public record SubjectId(
    @JsonProperty(required = true) Scope scope, @JsonProperty(required = true) String id)
    implements Comparable<SubjectId> {
  @Override
  public int compareTo(SubjectId other) {
    int byScope = scope.compareTo(other.scope);
    return byScope != 0 ? byScope : id.compareTo(other.id);
  }

  /** Returns scope and id, as in {@code PERSON p-0001}. */
  @Override
  public String toString() {
    return scope + " " + id;
  }
}
