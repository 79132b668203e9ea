package org.aidgov.rules.audience;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.aidgov.core.evaluation.Evaluation;
import org.aidgov.core.evaluation.Finding;
import org.aidgov.core.evaluation.Gap;
import org.aidgov.core.register.Register;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.rules.decision.Homes;

/**
 * What a headquarters is told: what is wrong with itself and with those who serve it, care
 * included, since its leaders are the ones to give it. Not what is wrong in those below: they have
 * their own report.
 *
 * @param asOf the day that was judged
 * @param headquarters which headquarters
 * @param findings what is wrong, in order
 * @param gaps what nobody can say yet, in order
 */
public record HeadquartersReport(
    LocalDate asOf, HeadquartersId headquarters, List<Finding> findings, List<Gap> gaps)
    implements Report {
  private static final Set<Withheld> WITHHELD =
      Sets.immutableEnumSet(
          Withheld.OTHER_HEADQUARTERS, Withheld.CARE_OF_OTHERS, Withheld.ADVICE_TO_OTHERS);

  /** Copies the lists. */
  public HeadquartersReport {
    findings = ImmutableList.copyOf(findings);
    gaps = ImmutableList.copyOf(gaps);
  }

  /**
   * Returns what an evaluation says of a headquarters.
   *
   * @throws IllegalArgumentException if the register has no such headquarters
   */
  public static HeadquartersReport of(Evaluation evaluation, Register register, HeadquartersId id) {
    if (register.asOf(evaluation.asOf()).headquarters(id).isEmpty()) {
      throw new IllegalArgumentException("the register has no headquarters '" + id + "'");
    }
    Homes homes = new Homes(register.asOf(evaluation.asOf()));
    return new HeadquartersReport(
        evaluation.asOf(),
        id,
        evaluation.findings().stream()
            .filter(one -> !Report.isAdvice(one))
            .filter(one -> homes.of(one.id().subject()).contains(id))
            .toList(),
        evaluation.gaps().stream().filter(one -> homes.of(one.subject()).contains(id)).toList());
  }

  @Override
  public Set<Withheld> withheld() {
    return WITHHELD;
  }
}
