package org.aidgov.core.register;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.aidgov.core.institution.ExecutionRecord;
import org.aidgov.core.institution.Institution;
import org.aidgov.core.institution.InstitutionId;
import org.aidgov.core.institution.InstitutionVersion;
import org.aidgov.core.institution.RegulatedMatterId;
import org.aidgov.core.institution.VersionState;
import org.aidgov.core.institution.VersionStep;
import org.aidgov.core.staff.Headquarters;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.PolicyDays;

/** One institution, as of a day, with the headquarters whose text it is, and texts beside it. */
public final class InstitutionView extends SubjectView {
  InstitutionView(RegisterView view, int number) {
    super(view, number);
  }

  @Override
  public SubjectId subject() {
    return new SubjectId(Scope.INSTITUTION, institution().id().value());
  }

  /** Returns the institution, with all its versions. */
  public Institution institution() {
    return view.tables.institutions.get(number);
  }

  /** Returns the versions that are in force: one, if all is well. */
  public List<InstitutionVersion> inForce() {
    InstitutionVersion only = null;
    List<InstitutionVersion> several = null;
    for (InstitutionVersion version : institution().versions()) {
      if (isInForce(version)) {
        if (only == null) {
          only = version;
        } else {
          several = several == null ? new ArrayList<>(List.of(only)) : several;
          several.add(version);
        }
      }
    }
    if (several != null) {
      return ImmutableList.copyOf(several);
    }
    return only == null ? ImmutableList.of() : ImmutableList.of(only);
  }

  /** Tells whether a version is in force. */
  public boolean isInForce(InstitutionVersion version) {
    DayRange days = version.inForce().orElse(null);
    return days != null && view.isCurrent(days);
  }

  /** Returns how far the life of a version has come; nothing before its first step. */
  public Optional<VersionState> state(InstitutionVersion version) {
    for (VersionStep step : version.steps()) {
      view.reached(step.on());
    }
    LocalDate last = version.validUntil().orElse(PolicyDays.LAST);
    if (last.isBefore(PolicyDays.LAST)) {
      view.reached(last.plusDays(1));
    }
    return version.state(view.asOf());
  }

  /** Returns the latest day, by the view's day, of a step of a version. */
  public Optional<LocalDate> latest(InstitutionVersion version, VersionStep.Kind kind) {
    LocalDate latest = null;
    for (VersionStep step : version.steps()) {
      // In order of days, so a later one takes the place of an earlier one.
      if (step.kind() == kind && view.reached(step.on())) {
        latest = step.on();
      }
    }
    return Optional.ofNullable(latest);
  }

  /** Returns the records of its execution by the view's day, in order of days. */
  public List<ExecutionRecord> executions() {
    ImmutableList.Builder<ExecutionRecord> executions = ImmutableList.builder();
    for (ExecutionRecord execution : institution().executions()) {
      if (view.reached(execution.on())) {
        executions.add(execution);
      }
    }
    return executions.build();
  }

  /** Shows the headquarters whose text it is. */
  public HeadquartersView headquarters() {
    view.require(Scope.HEADQUARTERS);
    return new HeadquartersView(
        view, view.tables.headquarters.numberOf(institution().headquarters()));
  }

  /**
   * Returns the headquarters of the same province that a version is for, on all days, in order of
   * ids.
   */
  public List<Headquarters> appliesTo(InstitutionVersion version) {
    view.require(Scope.HEADQUARTERS);
    List<Headquarters> found = new ArrayList<>();
    String province = view.tables.province(institution().headquarters());
    for (int i = 0; i < view.tables.headquarters.size(); i++) {
      if (!view.tables.headquarters.get(i).province().equals(province)) {
        continue;
      }
      HeadquartersView one = new HeadquartersView(view, i);
      if (one.isFor(institution(), version)) {
        found.add(one.headquarters());
      }
    }
    found.sort((one, other) -> one.id().compareTo(other.id()));
    return found;
  }

  /**
   * Returns the other institutions of the same province that regulate, in whatever version, a
   * matter that this one does, in order of ids.
   */
  public List<Institution> regulatingTheSame() {
    view.require(Scope.INSTITUTION);
    Institution own = institution();
    String province = view.tables.province(own.headquarters());
    Map<InstitutionId, Institution> found = new TreeMap<>();
    for (RegulatedMatterId matter : InstitutionIndex.matters(own)) {
      for (Institution other : view.index.institutions.get().regulating(province, matter)) {
        found.put(other.id(), other);
      }
    }
    found.remove(own.id());
    return ImmutableList.copyOf(found.values());
  }

  /** Shows another institution. */
  public InstitutionView show(Institution other) {
    view.require(Scope.INSTITUTION);
    return new InstitutionView(view, view.tables.institutions.numberOf(other.id()));
  }
}
