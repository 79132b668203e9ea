package org.aidgov.rules.catalogue.institution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.institution.InstitutionVersion;
import org.aidgov.core.institution.VersionState;
import org.aidgov.core.institution.VersionStep;
import org.aidgov.core.register.InstitutionView;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Parameter;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.rule.Verdict.Violated;
import org.aidgov.rules.policy.Reasons;
import org.aidgov.rules.policy.Sources;

/**
 * {@code INS-008}: what becomes of a text that lapses by itself (试行期满、失效) is settled: in its last
 * months a review or another version is on the way, and after it another version is in force, or it
 * is recorded as abolished.
 */
public final class LapsingTextRenewed implements Rule.OnInstitution {
  /** How long before its end. */
  public static final Parameter AHEAD =
      Parameter.of(
              "INS-008.ahead", "months", Parameter.Direction.UP, 6, Sources.validityOfDocuments())
          .between(1, 12);

  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("INS-008")
          .addClauses("I2")
          .addCitations(Sources.order372(), Sources.validityOfDocuments())
          .severity(Severity.WARNING)
          .addParameters(AHEAD)
          .addAspects("lapsed", "ends-soon")
          .readsAbsence(true)
          .extension(true)
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Verdict judge(InstitutionView institution, Case c) {
    List<InstitutionVersion> inForce = institution.inForce();
    if (inForce.isEmpty()) {
      return judgeLapsed(institution, c);
    }
    boolean asked = false;
    List<Violated> wrong = new ArrayList<>();
    for (InstitutionVersion version : inForce) {
      if (version.validUntil().isPresent()) {
        asked = true;
        c.forgetConditions();
        judgeEnd(institution, version, version.validUntil().get(), c).ifPresent(wrong::add);
      }
    }
    return asked ? c.all(wrong) : Reasons.NO_LAST_DAY;
  }

  private static Verdict judgeLapsed(InstitutionView institution, Case c) {
    Optional<InstitutionVersion> last = InForce.last(institution);
    if (last.isEmpty() || last.get().validUntil().isEmpty()) {
      return Reasons.NOT_IN_FORCE;
    }
    return c.holds("settled", InForce.lapsed(institution).isEmpty())
        ? c.satisfied()
        : c.violated("lapsed", number(last.get()), last.get().validUntil().get().plusDays(1))
            .with("version", FactValue.of(last.get().number()));
  }

  private static Optional<Violated> judgeEnd(
      InstitutionView institution, InstitutionVersion version, LocalDate end, Case c) {
    // The last day on which nothing need have begun; whoever revised it earlier is in time, too.
    LocalDate due = end.minusMonths(c.value(AHEAD));
    if (c.isWithin("ends", end, due, AHEAD) || c.isSome("begun", begun(institution, version))) {
      return Optional.empty();
    }
    LocalDate entered = version.inForce().orElseThrow().from();
    LocalDate since = due.isBefore(entered) ? entered : due.plusDays(1);
    return Optional.of(
        c.violated("ends-soon", number(version), since)
            .only(Severity.INFO)
            .with("version", FactValue.of(version.number())));
  }

  /** Counts what is on the way: later versions, and a review that has begun and not ended. */
  private static int begun(InstitutionView institution, InstitutionVersion version) {
    int begun = InForce.is(VersionState.UNDER_REVIEW, institution, version) ? 1 : 0;
    for (InstitutionVersion other : institution.institution().versions()) {
      if (other.number() > version.number() && hasBegun(institution, other)) {
        begun++;
      }
    }
    return begun;
  }

  private static boolean hasBegun(InstitutionView institution, InstitutionVersion version) {
    for (VersionStep step : version.steps()) {
      if (institution.reached(step.on())) {
        return true;
      }
    }
    return false;
  }

  private static String number(InstitutionVersion version) {
    return Integer.toString(version.number());
  }
}
