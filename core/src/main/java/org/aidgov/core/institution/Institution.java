package org.aidgov.core.institution;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.value.Entity;
import org.aidgov.core.value.Facts;
import org.aidgov.core.value.GovernanceStyle;
import org.aidgov.core.value.Known;
import org.aidgov.core.value.Texts;
import org.immutables.value.Value;

/**
 * An institution (制度): a written rule of a headquarters, in one version after the other. One that
 * is only planned has no version yet.
 *
 * @param id what it is known by
 * @param name its title
 * @param kind which of those that a policy names
 * @param category what it is about
 * @param headquarters whose text it is
 * @param versions its versions, in order of numbers
 * @param executions the records of its execution
 */
@Value.Builder
@GovernanceStyle
@SuppressWarnings(
    "immutables:from") // an id is narrower than Entity's; from() copies it all the same
@JsonPropertyOrder({"id", "name", "kind", "category", "headquarters", "versions", "executions"})
public record Institution(
    @JsonProperty(required = true) InstitutionId id,
    @JsonProperty(required = true) String name,
    @JsonProperty(required = true) InstitutionKind kind,
    @JsonProperty(required = true) InstitutionCategory category,
    @JsonProperty(required = true) HeadquartersId headquarters,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<InstitutionVersion> versions,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ExecutionRecord> executions)
    implements Entity, WithInstitution {
  /**
   * @throws IllegalArgumentException if the name is blank or too long, or two versions have the
   *     same number
   */
  public Institution {
    Texts.checkPresent("name", name);
    versions = Facts.ordered(versions, InstitutionVersion::number);
    for (int i = 1; i < versions.size(); i++) {
      if (versions.get(i - 1).number() == versions.get(i).number()) {
        throw new IllegalArgumentException(
            "versions must have a number each, but two have " + versions.get(i).number());
      }
    }
    executions = Facts.ordered(executions, ExecutionRecord::on);
  }

  /** Returns what the books said of it on a day. */
  public Institution knownOn(int epochDay) {
    List<InstitutionVersion> versionsThen =
        Facts.map(versions, version -> version.knownOn(epochDay));
    List<ExecutionRecord> executionsThen = Known.on(epochDay, executions);
    boolean same = versionsThen == versions && executionsThen == executions;
    return same
        ? this
        : new Institution(id, name, kind, category, headquarters, versionsThen, executionsThen);
  }

  /** Starts an institution from nothing. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects what an institution consists of. */
  public static class Builder extends InstitutionBuilder {
    Builder() {}
  }
}
