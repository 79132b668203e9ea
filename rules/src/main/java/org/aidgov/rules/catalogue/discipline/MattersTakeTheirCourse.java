package org.aidgov.rules.catalogue.discipline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.discipline.DisciplineBody;
import org.aidgov.core.discipline.Matter;
import org.aidgov.core.discipline.MatterStep;
import org.aidgov.core.register.HeadquartersView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.rule.Verdict.Violated;
import org.aidgov.core.source.Binding;
import org.aidgov.core.source.Evidence;
import org.aidgov.rules.policy.Reasons;
import org.aidgov.rules.policy.Sources;

/**
 * {@code DIS-013}: a matter is handed on to an authority outside the headquarters, and takes no
 * step before the one that comes first (登记、移送、签收、办结): nobody but an authority closes it.
 */
public final class MattersTakeTheirCourse implements Rule.OnHeadquarters {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("DIS-013")
          .addClauses("D3")
          .addCitations(
              Sources.charter("Art. 42", Binding.MANDATORY, Evidence.FOUND),
              Sources.reportRules("Art. 15", Binding.MANDATORY, Evidence.FOUND))
          .severity(Severity.WARNING)
          .addReads(Scope.HEADQUARTERS)
          .addAspects("skipped", "no-authority")
          .readsAbsence(true)
          .extension(true)
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Verdict judge(HeadquartersView headquarters, Case c) {
    List<Matter> matters = Matters.of(headquarters);
    if (matters.isEmpty()) {
      return Reasons.NO_MATTER;
    }
    List<Violated> wrong = new ArrayList<>();
    for (Matter matter : matters) {
      c.forgetConditions();
      skipped(headquarters, matter, c).ifPresent(wrong::add);
      c.forgetConditions();
      noAuthority(headquarters, matter, c).ifPresent(wrong::add);
    }
    return c.all(wrong);
  }

  /** The first step that came before the one it should follow. */
  private static Optional<Violated> skipped(HeadquartersView headquarters, Matter matter, Case c) {
    Optional<LocalDate> before = Optional.empty();
    boolean first = true;
    for (MatterStep.Kind kind : MatterStep.Kind.values()) {
      Optional<LocalDate> on = Matters.reached(headquarters, matter, kind);
      boolean late =
          on.isPresent() && !first && (before.isEmpty() || before.get().isAfter(on.get()));
      if (!c.holds("in-order", !late)) {
        return Optional.of(
            violated(matter, "skipped", on.orElseThrow(), c).with("step", FactValue.of(kind)));
      }
      before = on;
      first = false;
    }
    return Optional.empty();
  }

  private static Optional<Violated> noAuthority(
      HeadquartersView headquarters, Matter matter, Case c) {
    Optional<LocalDate> transferred =
        Matters.reached(headquarters, matter, MatterStep.Kind.TRANSFERRED);
    if (transferred.isEmpty()) {
      return Optional.empty();
    }
    boolean authority =
        matter
            .to()
            .map(headquarters::disciplineBody)
            .map(DisciplineBody::kind)
            .filter(DisciplineBody.Kind::isAuthority)
            .isPresent();
    return c.holds("authority", authority)
        ? Optional.empty()
        : Optional.of(violated(matter, "no-authority", transferred.get(), c));
  }

  private static Violated violated(Matter matter, String aspect, LocalDate since, Case c) {
    return c.violated(aspect, matter.id().value(), since)
        .with("matter", new FactValue.Reference(matter.id().value()));
  }
}
