package org.aidgov.rules.catalogue.institution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.institution.InstitutionVersion;
import org.aidgov.core.institution.VersionState;
import org.aidgov.core.register.InstitutionView;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.DaySet;
import org.aidgov.rules.policy.Reasons;

/**
 * {@code INS-006}: one version of an institution follows the other (版本衔接) with neither a day of two
 * nor a day of none.
 */
public final class OneVersionInForce implements Rule.OnInstitution {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("INS-006")
          .addClauses("I2")
          .severity(Severity.WARNING)
          .addAspects("overlap", "gap")
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
      return judgeGap(institution, c);
    }
    return c.isSingle("in-force", inForce.size())
        ? c.satisfied()
        : c.violated("overlap", since(institution)).with("versions", numbers(inForce));
  }

  private static Verdict judgeGap(InstitutionView institution, Case c) {
    Optional<InstitutionVersion> last = InForce.last(institution);
    if (last.isEmpty() || !InForce.is(VersionState.REVISED, institution, last.get())) {
      return Reasons.NOT_IN_FORCE;
    }
    LocalDate end = last.get().inForce().flatMap(DayRange::until).orElseThrow();
    return c.holds("followed", false)
        ? c.satisfied()
        : c.violated("gap", end).with("version", FactValue.of(last.get().number()));
  }

  private static LocalDate since(InstitutionView institution) {
    List<DaySet> each = new ArrayList<>();
    for (InstitutionVersion version : institution.institution().versions()) {
      version.inForce().ifPresent(days -> each.add(DaySet.of(days)));
    }
    return institution.since(DaySet.inMoreThan(1, each));
  }

  private static FactValue numbers(List<InstitutionVersion> versions) {
    List<FactValue> numbers = new ArrayList<>();
    versions.forEach(version -> numbers.add(FactValue.of(version.number())));
    return FactValue.of(numbers);
  }
}
