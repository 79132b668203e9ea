package org.aidgov.rules.catalogue.institution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.institution.InstitutionVersion;
import org.aidgov.core.institution.VersionStep;
import org.aidgov.core.register.HeadquartersView;
import org.aidgov.core.register.InstitutionView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.rule.Verdict.Violated;
import org.aidgov.core.staff.Headquarters;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.rules.policy.Reasons;

/**
 * {@code INS-005}: a version in force was first put to those concerned (征求意见), then approved (审定)
 * by its headquarters or one above, and only then came into force.
 */
public final class ApprovedBeforeInForce implements Rule.OnInstitution {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("INS-005")
          .addClauses("I1", "I2")
          .severity(Severity.WARNING)
          .addReads(Scope.HEADQUARTERS)
          .addAspects("unapproved", "by-another", "too-late", "not-consulted", "consulted-late")
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
      return Reasons.NOT_IN_FORCE;
    }
    List<Violated> wrong = new ArrayList<>();
    boolean unknown = false;
    for (InstitutionVersion version : inForce) {
      c.forgetConditions();
      LocalDate entered = version.inForce().orElseThrow().from();
      List<VersionStep> approvals = steps(institution, version, VersionStep.Kind.APPROVED);
      Optional<LocalDate> approved = firstCompetent(institution, approvals);
      String thing = Integer.toString(version.number());
      if (!c.isSome("approvals", approvals.size())) {
        wrong.add(about(version, c.violated("unapproved", thing, entered)));
      } else if (approved.isPresent()) {
        judgeOrder(institution, version, approved.get(), c).ifPresent(wrong::add);
      } else if (approvals.stream().anyMatch(approval -> approval.by().isEmpty())) {
        unknown = true;
      } else if (!c.holds("competent", false)) {
        wrong.add(
            about(version, c.violated("by-another", thing, entered)).with("by", by(approvals)));
      }
    }
    return wrong.isEmpty() && unknown ? Reasons.APPROVER_UNKNOWN : c.all(wrong);
  }

  /** Judges whether consultation, approval and coming into force came in this order. */
  private static Optional<Violated> judgeOrder(
      InstitutionView institution, InstitutionVersion version, LocalDate approved, Case c) {
    LocalDate entered = version.inForce().orElseThrow().from();
    String thing = Integer.toString(version.number());
    if (!c.notAfter("approved-on", approved, entered)) {
      return Optional.of(about(version, c.violated("too-late", thing, entered)));
    }
    List<VersionStep> consulted = steps(institution, version, VersionStep.Kind.CONSULTED);
    if (!c.isSome("consultations", consulted.size())) {
      return Optional.of(about(version, c.violated("not-consulted", thing, entered)));
    }
    return c.notAfter("consulted-on", consulted.get(0).on(), approved)
        ? Optional.empty()
        : Optional.of(
            about(version, c.violated("consulted-late", thing, entered)).only(Severity.INFO));
  }

  private static Violated about(InstitutionVersion version, Violated violated) {
    return violated.with("version", FactValue.of(version.number()));
  }

  private static List<VersionStep> steps(
      InstitutionView institution, InstitutionVersion version, VersionStep.Kind kind) {
    List<VersionStep> steps = new ArrayList<>();
    for (VersionStep step : version.steps()) {
      if (step.kind() == kind && institution.reached(step.on())) {
        steps.add(step);
      }
    }
    return steps;
  }

  private static Optional<LocalDate> firstCompetent(
      InstitutionView institution, List<VersionStep> approvals) {
    for (VersionStep approval : approvals) {
      if (approval.by().filter(by -> isCompetent(institution, by, approval.on())).isPresent()) {
        return Optional.of(approval.on());
      }
    }
    return Optional.empty();
  }

  private static boolean isCompetent(InstitutionView institution, HeadquartersId by, LocalDate on) {
    HeadquartersView own = institution.headquarters();
    List<Headquarters> competent = new ArrayList<>(own.above());
    competent.add(own.headquarters());
    return competent.stream().anyMatch(one -> one.id().equals(by) && one.days().contains(on));
  }

  private static FactValue by(List<VersionStep> approvals) {
    List<FactValue> by = new ArrayList<>();
    for (VersionStep approval : approvals) {
      approval.by().ifPresent(id -> by.add(Names.of(id)));
    }
    return FactValue.of(by);
  }
}
