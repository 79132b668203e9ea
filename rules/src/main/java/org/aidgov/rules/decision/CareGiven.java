package org.aidgov.rules.decision;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.care.Talk;
import org.aidgov.core.care.TalkForm;
import org.aidgov.core.evaluation.Ruling;
import org.aidgov.core.register.CareView;
import org.aidgov.core.register.HeadquartersCareView;
import org.aidgov.core.register.HeadquartersView;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.register.SubjectId;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.Verdict.Violated;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.value.CalendarPeriod;
import org.aidgov.rules.catalogue.care.TalkPartners;
import org.aidgov.rules.catalogue.care.ThreeFormsUsed;
import org.aidgov.rules.decision.Answer.Reason;
import org.aidgov.rules.policy.Sources;

/** Which care was given: that something took place, never what was said. */
public final class CareGiven {
  private static final Rule FORMS = new ThreeFormsUsed();
  private static final Policy FORMS_ALONE = Policy.of(List.of(FORMS));

  private CareGiven() {}

  /**
   * Somebody who was supervised, but not cared for.
   *
   * @param person who
   * @param halfYear in which half-year
   */
  public record Unbalanced(PersonId person, CalendarPeriod halfYear) {}

  /**
   * Is strictness paired with care for each person in the last half-year that is over (Q83)?
   * Returns those for whom it is not, in order of ids.
   */
  public static Answer<List<Unbalanced>> unbalanced(RegisterView view, Policy policy) {
    CalendarPeriod half =
        CalendarPeriod.containing(view.asOf(), CalendarPeriod.Unit.HALF_YEAR).previous();
    List<Unbalanced> found = new ArrayList<>();
    for (PersonId person : violating("CAR-005", view, policy)) {
      found.add(new Unbalanced(person, half));
    }
    return new Answer<>(
        ImmutableList.copyOf(found),
        found.isEmpty()
            ? List.of(none("care.balanced", "C1", view))
            : found.stream()
                .map(
                    one ->
                        Reason.of("care.unbalanced", Sources.clause("C1"))
                            .with("person", Questions.fact(one.person()))
                            .with("half-year", FactValue.of(half)))
                .toList());
  }

  /**
   * Somebody with whom no leader has talked for too long.
   *
   * @param person who
   * @param since since when: the last such talk, otherwise the arrival
   * @param never whether there was none in the tour
   */
  public record Untalked(PersonId person, LocalDate since, boolean never) {}

  /** With whom has no leader talked, since when (Q84)? In order of ids; leaders are among them. */
  public static Answer<List<Untalked>> untalked(RegisterView view, Policy policy) {
    List<Untalked> found = new ArrayList<>();
    List<Reason> reasons = new ArrayList<>();
    for (PersonId id : violating("CAR-001", view, policy)) {
      CareView care = view.care(id).orElseThrow();
      LocalDate arrived = care.person().arrivedOn();
      Optional<LocalDate> last =
          TalkPartners.lastByLeader(care).map(Talk::on).filter(day -> !day.isBefore(arrived));
      Untalked one = new Untalked(id, last.orElse(arrived), last.isEmpty());
      found.add(one);
      reasons.add(
          Reason.of(one.never() ? "talk.never" : "talk.long-ago", Sources.clause("C2"))
              .with("person", Questions.fact(id))
              .with("since", FactValue.of(one.since())));
    }
    return new Answer<>(
        ImmutableList.copyOf(found),
        reasons.isEmpty() ? List.of(none("talk.all", "C2", view)) : reasons);
  }

  /** Where nobody serves there is nobody with whom all is well. */
  private static Reason none(String key, String clause, RegisterView view) {
    return Reason.of(
        Questions.staffed(view).isEmpty() ? "standing.not-asked" : key, Sources.clause(clause));
  }

  private static List<PersonId> violating(String ruleId, RegisterView view, Policy policy) {
    List<PersonId> found = new ArrayList<>();
    for (Rule rule : policy.rules()) {
      if (rule.descriptor().id().equals(ruleId)) {
        for (PersonId person : Questions.people(view)) {
          Ruling ruling =
              Questions.ask(rule, policy, new SubjectId(Scope.CARE, person.value()), view);
          if (ruling.verdict() instanceof Violated) {
            found.add(person);
          }
        }
      }
    }
    return found;
  }

  /**
   * How a form of talk was used at a headquarters in the last year that is over.
   *
   * @param headquarters at which
   * @param form which form
   * @param people with how many people a leader talked in it
   */
  public record FormUsed(HeadquartersId headquarters, TalkForm form, int people) {}

  /**
   * Which of the three forms of talk is not used (Q85)? The whole matrix of the last year that is
   * over, for each headquarters that existed all that year and that somebody served in it; the
   * reasons name those not used.
   */
  public static Answer<List<FormUsed>> forms(RegisterView view) {
    CalendarPeriod year =
        CalendarPeriod.containing(view.asOf(), CalendarPeriod.Unit.YEAR).previous();
    List<FormUsed> matrix = new ArrayList<>();
    List<Reason> unused = new ArrayList<>();
    for (HeadquartersView headquarters : Questions.asked(FORMS, FORMS_ALONE, view)) {
      HeadquartersId id = headquarters.headquarters().id();
      HeadquartersCareView care = view.headquartersCare(id).orElseThrow();
      for (TalkForm form : TalkForm.values()) {
        int people = ThreeFormsUsed.talkedTo(care, form, year.days());
        matrix.add(new FormUsed(id, form, people));
        if (people == 0) {
          unused.add(
              Reason.of("talk-form.unused", Sources.clause("C2"))
                  .with("headquarters", GridFacts.fact(Scope.HEADQUARTERS, id))
                  .with("form", FactValue.of(form))
                  .with("year", FactValue.of(year)));
        }
      }
    }
    Reason none =
        Reason.of(matrix.isEmpty() ? "talk-form.not-asked" : "talk-form.all", Sources.clause("C2"))
            .with("year", FactValue.of(year));
    return new Answer<>(ImmutableList.copyOf(matrix), InstitutionQuestions.orNone(unused, none));
  }
}
