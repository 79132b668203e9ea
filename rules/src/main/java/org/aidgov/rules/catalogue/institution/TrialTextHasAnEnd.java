package org.aidgov.rules.catalogue.institution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.calendar.Rounding;
import org.aidgov.core.institution.InstitutionVersion;
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

/** {@code INS-009}: a text on trial (试行、暂行) says until when, and that is not too long. */
public final class TrialTextHasAnEnd implements Rule.OnInstitution {
  private static final Parameter MOST =
      Parameter.of(
              "INS-009.most", "months", Parameter.Direction.DOWN, 24, Sources.validityOfDocuments())
          .between(6, 60);
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("INS-009")
          .addClauses("I2")
          .addCitations(Sources.validityOfDocuments())
          .severity(Severity.WARNING)
          .addParameters(MOST)
          .addAspects("no-end", "too-long")
          .readsAbsence(true)
          .extension(true)
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Verdict judge(InstitutionView institution, Case c) {
    boolean asked = false;
    List<Violated> wrong = new ArrayList<>();
    for (InstitutionVersion version : institution.inForce()) {
      if (version.isTrial()) {
        asked = true;
        c.forgetConditions();
        judge(version, c)
            .ifPresent(v -> wrong.add(v.with("version", FactValue.of(version.number()))));
      }
    }
    return asked ? c.all(wrong) : Reasons.NOT_ON_TRIAL;
  }

  private static Optional<Violated> judge(InstitutionVersion version, Case c) {
    LocalDate from = version.inForce().orElseThrow().from();
    String thing = Integer.toString(version.number());
    Optional<LocalDate> until = version.validUntil();
    if (!c.holds("has-end", until.isPresent())) {
      return Optional.of(c.violated("no-end", thing, from));
    }
    LocalDate latest = c.due(from, MOST, Rounding.UP);
    return c.notAfter("valid-until", until.get(), latest, MOST)
        ? Optional.empty()
        : Optional.of(c.violated("too-long", thing, from));
  }
}
