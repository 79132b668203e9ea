package org.aidgov.rules.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.aidgov.core.institution.InstitutionKind;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.rules.decision.Answer.Reason;
import org.aidgov.rules.policy.Sources;

/** Which institutions that must exist (必备制度) are missing (Q30)? */
public final class RequiredInstitutions {
  private static final String RULE = "INS-001";

  private RequiredInstitutions() {}

  /**
   * A kind of which nothing is in force.
   *
   * @param headquarters for which headquarters; for what is missing above, the one above alone
   * @param kind which kind
   * @param since since when
   */
  public record Missing(HeadquartersId headquarters, InstitutionKind kind, LocalDate since) {}

  /** Answers for the headquarters asked about, in order of ids and kinds. */
  public static Answer<List<Missing>> of(
      RegisterView view, Policy policy, Predicate<? super HeadquartersId> asked) {
    List<Missing> missing = new ArrayList<>();
    List<Reason> reasons = new ArrayList<>();
    for (InstitutionQuestions.Found found : InstitutionQuestions.found(RULE, view, policy, asked)) {
      InstitutionKind kind = InstitutionKind.valueOf(found.violation().thing());
      LocalDate since = found.violation().since();
      missing.add(new Missing(found.headquarters(), kind, since));
      reasons.add(
          Reason.of("required-institution.missing", Sources.clause("I5"))
              .with("headquarters", InstitutionQuestions.fact(found.headquarters()))
              .with("kind", FactValue.of(kind))
              .with("since", FactValue.of(since)));
    }
    Reason none = Reason.of("required-institution.none", Sources.clause("I5"));
    return new Answer<>(List.copyOf(missing), InstitutionQuestions.orNone(reasons, none));
  }
}
