package org.aidgov.core.institution;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.staff.OfficeGroupId;
import org.aidgov.core.staff.PersonKind;
import org.aidgov.core.value.Facts;

/**
 * For whom a text is (适用范围). An empty part leaves out nobody; who is named must be at or below the
 * headquarters whose text it is.
 *
 * @param headquarters these headquarters alone, without those below them; empty for the one whose
 *     text it is with all below it
 * @param groups these office groups alone
 * @param kinds these kinds of people alone
 */
@JsonPropertyOrder({"headquarters", "groups", "kinds"})
public record Applicability(
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<HeadquartersId> headquarters,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<OfficeGroupId> groups,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) Set<PersonKind> kinds) {
  /** For everybody of the headquarters whose text it is, and of those below it. */
  public static final Applicability ALL = new Applicability(List.of(), List.of(), Set.of());

  /** Takes an absent part for an empty one. */
  public Applicability {
    headquarters = Facts.list(headquarters);
    groups = Facts.list(groups);
    kinds = Facts.set(kinds);
  }

  /**
   * Tells whether two texts that are for the same headquarters can be for the same person there.
   */
  public boolean meets(Applicability other) {
    return meet(groups, other.groups) && meet(kinds, other.kinds);
  }

  private static <T> boolean meet(Collection<T> one, Collection<T> other) {
    return one.isEmpty() || other.isEmpty() || one.stream().anyMatch(other::contains);
  }
}
