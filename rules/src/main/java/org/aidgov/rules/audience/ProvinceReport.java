package org.aidgov.rules.audience;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.aidgov.core.evaluation.Evaluation;
import org.aidgov.core.evaluation.Finding;
import org.aidgov.core.register.Register;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.register.SubjectId;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.rules.decision.Homes;

/**
 * What is told beyond the headquarters, of a whole province: of how many people, cells, … each rule
 * is not kept, where they are many enough. There is nothing from which what is left out could be
 * worked out: no total, no part of a count, no share; a rule that is left out is not kept by few,
 * by all or all but few, or by nobody.
 *
 * @param asOf the day that was judged
 * @param province which province
 * @param least no count is below this
 * @param counts of how many subjects each rule is not kept, by rule id
 */
public record ProvinceReport(
    LocalDate asOf, String province, int least, ImmutableSortedMap<String, Integer> counts)
    implements Report {
  /** The least count told unless a province asks for a higher one. Our own default. */
  public static final int LEAST = 5;

  private static final Set<Withheld> WITHHELD =
      Sets.immutableEnumSet(Withheld.WHO_AND_WHAT, Withheld.SMALL_COUNTS);

  /**
   * Checks that nothing small is told.
   *
   * @throws IllegalArgumentException if {@code least} is below {@link #LEAST}, or a count below it
   */
  public ProvinceReport {
    if (least < LEAST) {
      throw new IllegalArgumentException(
          "least count told must be at least " + LEAST + ", but was " + least);
    }
    for (int count : counts.values()) {
      if (count < least) {
        throw new IllegalArgumentException("count must be at least " + least);
      }
    }
  }

  /**
   * Returns what an evaluation says of a province.
   *
   * @param least no count below this is told
   * @throws IllegalArgumentException if the register has no such province, or {@code least} is
   *     below {@link #LEAST}
   */
  public static ProvinceReport of(
      Evaluation evaluation, Register register, String province, int least) {
    if (!register.provinces().contains(province)) {
      throw new IllegalArgumentException("the register has no province '" + province + "'");
    }
    RegisterView view = register.asOf(evaluation.asOf());
    Set<HeadquartersId> own = headquarters(view, province);
    Homes homes = new Homes(view);
    Map<String, Set<SubjectId>> subjects = new TreeMap<>();
    for (Finding finding : evaluation.findings()) {
      SubjectId subject = finding.id().subject();
      // Each subject once: five findings of one person are about one person.
      if (homes.of(subject).stream().anyMatch(own::contains)) {
        subjects.computeIfAbsent(finding.id().rule(), rule -> new TreeSet<>()).add(subject);
      }
    }
    Set<SubjectId> serving = serving(view, own);
    ImmutableSortedMap.Builder<String, Integer> counts = ImmutableSortedMap.naturalOrder();
    subjects.forEach(
        (rule, found) -> {
          Set<SubjectId> people = new TreeSet<>();
          found.forEach(subject -> people.add(new SubjectId(Scope.PERSON, subject.id())));
          boolean ofPeople = found.iterator().next().scope().isOfPerson();
          if (found.size() >= least
              && (!ofPeople || Sets.difference(serving, people).size() >= least)) {
            counts.put(rule, found.size());
          }
        });
    return new ProvinceReport(evaluation.asOf(), province, least, counts.buildOrThrow());
  }

  private static Set<HeadquartersId> headquarters(RegisterView view, String province) {
    ImmutableSet.Builder<HeadquartersId> own = ImmutableSet.builder();
    view.headquarters(
        one -> {
          if (one.headquarters().province().equals(province)) {
            own.add(one.headquarters().id());
          }
        });
    return own.build();
  }

  private static Set<SubjectId> serving(RegisterView view, Set<HeadquartersId> own) {
    Set<SubjectId> serving = new TreeSet<>();
    view.people(
        person -> {
          if (person.headquarters().stream().anyMatch(one -> own.contains(one.id()))) {
            serving.add(person.subject());
          }
        });
    return serving;
  }

  @Override
  public Set<Withheld> withheld() {
    return WITHHELD;
  }
}
