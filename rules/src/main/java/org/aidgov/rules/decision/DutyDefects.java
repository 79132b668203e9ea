package org.aidgov.rules.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.aidgov.core.institution.DutyId;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.rules.decision.Answer.Reason;
import org.aidgov.rules.policy.Sources;

/** Which duty is nobody's, or that of two levels or units (层级管理职责不够清晰) (Q36)? */
public final class DutyDefects {
  private static final String RULE = "INS-013";

  private DutyDefects() {}

  /** What is unclear. */
  public enum Kind {
    /** Nobody is accountable. */
    NOBODY("none"),
    /** Several levels are. */
    SEVERAL_LEVELS("several-levels"),
    /** Several units of one level are. */
    SEVERAL_UNITS("several-units"),
    /** A level is, but nobody has said which unit there. */
    NO_UNIT("no-unit");

    private final String aspect;

    Kind(String aspect) {
      this.aspect = aspect;
    }

    private static Kind of(String aspect) {
      for (Kind kind : values()) {
        if (kind.aspect.equals(aspect)) {
          return kind;
        }
      }
      throw new IllegalStateException("no such defect: " + aspect);
    }
  }

  /**
   * An unclear duty.
   *
   * @param headquarters in whose matrix
   * @param duty which
   * @param kind what is unclear
   * @param since since when
   */
  public record Defect(HeadquartersId headquarters, DutyId duty, Kind kind, LocalDate since) {}

  /** Answers for the matrices of the headquarters asked about, in order of ids. */
  public static Answer<List<Defect>> of(
      RegisterView view, Policy policy, Predicate<? super HeadquartersId> asked) {
    List<Defect> defects = new ArrayList<>();
    List<Reason> reasons = new ArrayList<>();
    for (InstitutionQuestions.Found found : InstitutionQuestions.found(RULE, view, policy, asked)) {
      Defect defect =
          new Defect(
              found.headquarters(),
              new DutyId(found.violation().thing()),
              Kind.of(found.violation().aspect()),
              found.violation().since());
      defects.add(defect);
      reasons.add(reason(defect));
    }
    Reason none = Reason.of("duty-defect.clear", Sources.clause("I4"));
    return new Answer<>(List.copyOf(defects), InstitutionQuestions.orNone(reasons, none));
  }

  private static Reason reason(Defect defect) {
    return Reason.of("duty-defect." + defect.kind().aspect, Sources.clause("I4"))
        .with("headquarters", InstitutionQuestions.fact(defect.headquarters()))
        .with("duty", new FactValue.Reference(defect.duty().value()))
        .with("since", FactValue.of(defect.since()));
  }
}
