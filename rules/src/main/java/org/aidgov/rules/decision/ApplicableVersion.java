package org.aidgov.rules.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidgov.core.institution.Applicability;
import org.aidgov.core.institution.InstitutionId;
import org.aidgov.core.institution.InstitutionVersion;
import org.aidgov.core.institution.VersionStep;
import org.aidgov.core.register.InstitutionView;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.staff.Headquarters;
import org.aidgov.core.staff.OfficeGroup;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.staff.PersonKind;
import org.aidgov.rules.catalogue.institution.Names;
import org.aidgov.rules.decision.Answer.Reason;
import org.aidgov.rules.policy.Sources;

/**
 * Which version of an institution applies to somebody, and why not the others (Q35)?
 *
 * @param versions how each version fits, in order of numbers
 */
public record ApplicableVersion(List<Fitting> versions) {
  /** Whether a version applies, and why not. */
  public enum Fit {
    /** It applies. */
    APPLIES,
    /** It is not in force yet: perhaps never to be. */
    NOT_YET_IN_FORCE,
    /** It is no longer in force. */
    NO_LONGER_IN_FORCE,
    /** It is not for the headquarters at which the person serves, or the person serves nowhere. */
    OTHER_HEADQUARTERS,
    /** It is for other office groups. */
    OTHER_GROUP,
    /** It is for another kind of people. */
    OTHER_KIND
  }

  /**
   * How one version fits.
   *
   * @param version its number
   * @param fit how
   */
  public record Fitting(int version, Fit fit) {}

  /** Copies the list. */
  public ApplicableVersion {
    versions = List.copyOf(versions);
  }

  /** Returns the version that applies; nothing if none does, or several: then nobody can say. */
  public Optional<Integer> version() {
    List<Integer> applying = applying();
    return applying.size() == 1 ? Optional.of(applying.get(0)) : Optional.empty();
  }

  /** Tells whether several apply at once: never the first of them. */
  public boolean isUndecided() {
    return applying().size() > 1;
  }

  private List<Integer> applying() {
    return versions.stream()
        .filter(fitting -> fitting.fit() == Fit.APPLIES)
        .map(Fitting::version)
        .toList();
  }

  /**
   * Answers on the view's day.
   *
   * @throws IllegalArgumentException if the register does not have the person or the institution
   */
  public static Answer<ApplicableVersion> of(
      RegisterView view, PersonId person, InstitutionId institution) {
    PersonView shown = Questions.person(view, person);
    InstitutionView text =
        view.institution(institution)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "the register has no institution '" + institution + "'"));
    List<Fitting> fittings = new ArrayList<>();
    List<Reason> reasons = new ArrayList<>();
    for (InstitutionVersion version : text.institution().versions()) {
      Fit fit = fit(shown, text, version);
      fittings.add(new Fitting(version.number(), fit));
      reasons.add(
          reason(fit)
              .with("person", Questions.fact(person))
              .with("institution", Names.of(institution))
              .with("version", FactValue.of(version.number())));
    }
    ApplicableVersion answer = new ApplicableVersion(fittings);
    if (fittings.isEmpty() || answer.isUndecided()) {
      String key = fittings.isEmpty() ? "no-version" : "undecided";
      reasons.add(
          Reason.of("applicable-version." + key, Sources.clause("I2"))
              .with("institution", Names.of(institution)));
    }
    return new Answer<>(answer, reasons);
  }

  private static Fit fit(PersonView person, InstitutionView text, InstitutionVersion version) {
    if (!text.isInForce(version)) {
      return text.latest(version, VersionStep.Kind.ENTERED_INTO_FORCE).isPresent()
          ? Fit.NO_LONGER_IN_FORCE
          : Fit.NOT_YET_IN_FORCE;
    }
    Applicability to = version.appliesTo().orElse(Applicability.ALL);
    List<Headquarters> at = person.headquarters();
    if (at.stream().noneMatch(one -> person.show(one).isFor(text.institution(), version))) {
      return Fit.OTHER_HEADQUARTERS;
    }
    List<OfficeGroup> groups = person.groups();
    if (!to.groups().isEmpty()
        && groups.stream().noneMatch(group -> to.groups().contains(group.id()))) {
      return Fit.OTHER_GROUP;
    }
    Set<PersonKind> kinds = to.kinds();
    return kinds.isEmpty() || kinds.contains(person.person().kind()) ? Fit.APPLIES : Fit.OTHER_KIND;
  }

  private static Reason reason(Fit fit) {
    String key =
        switch (fit) {
          case APPLIES -> "applies";
          case NOT_YET_IN_FORCE -> "not-yet";
          case NO_LONGER_IN_FORCE -> "ended";
          case OTHER_HEADQUARTERS -> "other-headquarters";
          case OTHER_GROUP -> "other-group";
          case OTHER_KIND -> "other-kind";
        };
    return Reason.of("applicable-version." + key, Sources.clause("I2"));
  }
}
