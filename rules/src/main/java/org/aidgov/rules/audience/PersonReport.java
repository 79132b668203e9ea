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
import org.aidgov.core.register.SubjectId;
import org.aidgov.core.staff.PersonId;

/**
 * What a person is told: all that is said of that person, care included, and of nobody else.
 *
 * @param asOf the day that was judged
 * @param person who reads it
 * @param findings what is wrong, in order
 * @param gaps what nobody can say yet, in order
 */
public record PersonReport(LocalDate asOf, PersonId person, List<Finding> findings, List<Gap> gaps)
    implements Report {
  private static final Set<Withheld> WITHHELD =
      Sets.immutableEnumSet(
          Withheld.OTHER_PEOPLE, Withheld.CARE_OF_OTHERS, Withheld.ADVICE_TO_OTHERS);

  /** Copies the lists. */
  public PersonReport {
    findings = ImmutableList.copyOf(findings);
    gaps = ImmutableList.copyOf(gaps);
  }

  /**
   * Returns what an evaluation says of somebody.
   *
   * @throws IllegalArgumentException if the register has no such person
   */
  public static PersonReport of(Evaluation evaluation, Register register, PersonId person) {
    if (register.dossier(person).isEmpty()) {
      throw new IllegalArgumentException("the register has no person '" + person + "'");
    }
    return new PersonReport(
        evaluation.asOf(),
        person,
        evaluation.findings().stream().filter(one -> isOf(one.id().subject(), person)).toList(),
        evaluation.gaps().stream().filter(one -> isOf(one.subject(), person)).toList());
  }

  private static boolean isOf(SubjectId subject, PersonId person) {
    return subject.scope().isOfPerson() && subject.id().equals(person.value());
  }

  @Override
  public Set<Withheld> withheld() {
    return WITHHELD;
  }
}
