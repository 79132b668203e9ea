package org.aidgov.rules.catalogue.institution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.aidgov.core.institution.InstitutionVersion;
import org.aidgov.core.institution.RevisionAct;
import org.aidgov.core.institution.RevisionItem;
import org.aidgov.core.institution.RevisionPlan;
import org.aidgov.core.institution.VersionState;
import org.aidgov.core.institution.VersionStep;
import org.aidgov.core.register.HeadquartersView;
import org.aidgov.core.register.InstitutionView;
import org.aidgov.core.staff.Batch;

/** What plans of systematic revision want done (修、改、立、废), and whether it is. */
public final class Revisions {
  private Revisions() {}

  /** Returns the headquarters' plans for a batch that have been adopted, in order of ids. */
  public static List<RevisionPlan> plans(HeadquartersView headquarters, Batch batch) {
    List<RevisionPlan> plans = new ArrayList<>();
    for (RevisionPlan plan : headquarters.revisionPlans()) {
      if (plan.batch().equals(batch.key()) && headquarters.reached(plan.adopted())) {
        plans.add(plan);
      }
    }
    return plans;
  }

  /**
   * Returns the day on which what was planned was done; nothing while it is open.
   *
   * @param start the first day on which doing it counts
   */
  public static Optional<LocalDate> done(
      HeadquartersView headquarters, RevisionItem item, LocalDate start) {
    InstitutionView institution = headquarters.institution(item.institution()).orElseThrow();
    return switch (item.act()) {
      case ESTABLISH -> established(institution, start);
      case AMEND, REVISE -> changed(institution, start).or(() -> abolished(institution));
      case ABOLISH -> abolished(institution);
    };
  }

  /** What was in force already when the tour started need not be established any more. */
  private static Optional<LocalDate> established(InstitutionView institution, LocalDate start) {
    return entered(
        institution,
        (version, on) ->
            !on.isBefore(start)
                || version.inForce().filter(days -> days.contains(start)).isPresent());
  }

  private static Optional<LocalDate> changed(InstitutionView institution, LocalDate start) {
    return entered(
        institution,
        (version, on) -> version.act() != RevisionAct.ESTABLISH && !on.isBefore(start));
  }

  /** Returns the first day on which a version that counts came into force. */
  private static Optional<LocalDate> entered(
      InstitutionView institution, BiPredicate<InstitutionVersion, LocalDate> counts) {
    LocalDate first = null;
    for (InstitutionVersion version : institution.institution().versions()) {
      LocalDate entered =
          institution.latest(version, VersionStep.Kind.ENTERED_INTO_FORCE).orElse(null);
      if (entered != null
          && counts.test(version, entered)
          && (first == null || entered.isBefore(first))) {
        first = entered;
      }
    }
    return Optional.ofNullable(first);
  }

  /** What was to be amended and has been abolished instead is settled, too. */
  private static Optional<LocalDate> abolished(InstitutionView institution) {
    if (!institution.inForce().isEmpty()) {
      return Optional.empty();
    }
    LocalDate last = null;
    for (InstitutionVersion version : institution.institution().versions()) {
      if (InForce.is(VersionState.ABOLISHED, institution, version)) {
        last = institution.latest(version, VersionStep.Kind.ABOLISHED).orElse(last);
      }
    }
    return Optional.ofNullable(last);
  }
}
