package org.aidgov.rules.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.aidgov.core.institution.MeasureId;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.rules.decision.Answer.Reason;
import org.aidgov.rules.policy.Sources;

/** Which management measures in use have no institution behind them (尚未见诸于制度) (Q31)? */
public final class UnbackedMeasures {
  private UnbackedMeasures() {}

  /** What is missing behind a measure. */
  public enum Lack {
    /** It rests on nothing. */
    NO_INSTITUTION("none"),
    /** It rests only on what is not yet in force. */
    NOT_YET_IN_FORCE("not-yet"),
    /** It rests only on what is no longer in force. */
    NO_LONGER_IN_FORCE("ended"),
    /** It rests only on what is in force for others. */
    FOR_OTHERS("not-for-it");

    private final String aspect;

    Lack(String aspect) {
      this.aspect = aspect;
    }

    private static Lack of(String aspect) {
      for (Lack lack : values()) {
        if (lack.aspect.equals(aspect)) {
          return lack;
        }
      }
      throw new IllegalStateException("no such lack: " + aspect);
    }
  }

  /**
   * A measure without an institution in force.
   *
   * @param headquarters who uses it
   * @param measure which
   * @param lack what is missing
   * @param since since when
   */
  public record Unbacked(
      HeadquartersId headquarters, MeasureId measure, Lack lack, LocalDate since) {}

  /** Answers for the headquarters asked about, in order of ids. */
  public static Answer<List<Unbacked>> of(
      RegisterView view, Policy policy, Predicate<? super HeadquartersId> asked) {
    List<Unbacked> unbacked = new ArrayList<>();
    for (String rule : List.of("INS-002", "INS-003")) {
      for (InstitutionQuestions.Found found :
          InstitutionQuestions.found(rule, view, policy, asked)) {
        unbacked.add(
            new Unbacked(
                found.headquarters(),
                new MeasureId(found.violation().thing()),
                Lack.of(found.violation().aspect()),
                found.violation().since()));
      }
    }
    unbacked.sort(
        Comparator.comparing(Unbacked::headquarters).thenComparing(one -> one.measure().value()));
    List<Reason> reasons = new ArrayList<>();
    unbacked.forEach(one -> reasons.add(reason(one)));
    Reason none = Reason.of("unbacked-measure.backed", Sources.clause("I1"));
    return new Answer<>(List.copyOf(unbacked), InstitutionQuestions.orNone(reasons, none));
  }

  private static Reason reason(Unbacked unbacked) {
    return Reason.of("unbacked-measure." + unbacked.lack().aspect, Sources.clause("I1"))
        .with("headquarters", InstitutionQuestions.fact(unbacked.headquarters()))
        .with("measure", new FactValue.Reference(unbacked.measure().value()))
        .with("since", FactValue.of(unbacked.since()));
  }
}
