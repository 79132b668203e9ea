package org.aidgov.rules.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.aidgov.core.institution.InstitutionId;
import org.aidgov.core.institution.InstitutionVersion;
import org.aidgov.core.register.InstitutionView;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.rules.catalogue.institution.ExecutedSinceReview;
import org.aidgov.rules.catalogue.institution.InForce;
import org.aidgov.rules.catalogue.institution.Names;
import org.aidgov.rules.decision.Answer.Reason;
import org.aidgov.rules.policy.Sources;

/** Which institution in force shows no execution (制度执行) since its last review (Q38)? */
public final class UnexecutedInstitutions {
  private UnexecutedInstitutions() {}

  /**
   * An institution without a record of its execution.
   *
   * @param institution which
   * @param version its version in force
   * @param since when that came into force or was last found to stay
   */
  public record Unexecuted(InstitutionId institution, int version, LocalDate since) {}

  /**
   * Answers for the institutions of the headquarters asked about, in order of ids: whether there
   * was time enough or not.
   */
  public static Answer<List<Unexecuted>> of(
      RegisterView view, Predicate<? super HeadquartersId> asked) {
    List<Unexecuted> unexecuted = new ArrayList<>();
    List<Reason> reasons = new ArrayList<>();
    for (InstitutionView institution : InstitutionQuestions.institutions(view, asked)) {
      for (InstitutionVersion version : institution.inForce()) {
        LocalDate reviewed = InForce.reviewed(institution, version);
        if (ExecutedSinceReview.records(institution, reviewed) == 0) {
          InstitutionId id = institution.institution().id();
          unexecuted.add(new Unexecuted(id, version.number(), reviewed));
          reasons.add(
              Reason.of("unexecuted-institution.none-since", Sources.clause("I1"))
                  .with("institution", Names.of(id))
                  .with("version", FactValue.of(version.number()))
                  .with("since", FactValue.of(reviewed)));
        }
      }
    }
    Reason none = Reason.of("unexecuted-institution.all-executed", Sources.clause("I1"));
    return new Answer<>(List.copyOf(unexecuted), InstitutionQuestions.orNone(reasons, none));
  }
}
