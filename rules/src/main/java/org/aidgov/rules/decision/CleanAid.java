package org.aidgov.rules.decision;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.aidgov.core.discipline.CleanAidOpinion;
import org.aidgov.core.discipline.DisciplineLedger;
import org.aidgov.core.discipline.MatterId;
import org.aidgov.core.register.HeadquartersView;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.rules.catalogue.discipline.Bodies;
import org.aidgov.rules.decision.Answer.Reason;
import org.aidgov.rules.policy.Sources;
import org.aidgov.rules.policy.Tallies;

/** How the group, the opinion and the pointers to matters of clean aid (清廉援疆) stand. */
public final class CleanAid {
  private CleanAid() {}

  /** What is asked of the group and the opinion; each is judged by a rule. */
  public enum Respect {
    /** 已设立: there is a temporary group. */
    SET_UP("DIS-007"),
    /** 已配备: it has a head and members who serve. */
    STAFFED("DIS-008"),
    /** 有期限: it has an end. */
    HAS_END("DIS-009"),
    /** 先设组、后出意见: it was there before the opinion. */
    BEFORE_OPINION("DIS-010");

    private final String rule;

    Respect(String rule) {
      this.rule = rule;
    }
  }

  /** Did the group exist before the opinion, is it staffed, does it end (Q63)? */
  public static Answer<List<Standing<Respect>>> group(RegisterView view, Policy policy) {
    List<Standing<Respect>> standings = new ArrayList<>();
    for (HeadquartersView one : Questions.headquarters(view)) {
      for (Respect respect : Respect.values()) {
        HeadquartersId id = one.headquarters().id();
        standings.addAll(Standing.ask(respect.rule, Scope.HEADQUARTERS, id, respect, view, policy));
      }
    }
    return Standing.answer(standings, Sources.clause("D1"));
  }

  /**
   * Which opinions hold for whom.
   *
   * @param headquarters for the people of which headquarters
   * @param people how many serve there
   * @param opinions those in force, its own first, then of those above; none if that is missing
   */
  public record Reach(HeadquartersId headquarters, int people, List<CleanAidOpinion> opinions) {
    /** Copies the list. */
    public Reach {
      opinions = ImmutableList.copyOf(opinions);
    }
  }

  /** Is the implementation opinion in force, and for whom (Q64)? In order of headquarters' ids. */
  public static Answer<List<Reach>> opinion(RegisterView view) {
    List<Reach> reaches = new ArrayList<>();
    List<Reason> reasons = new ArrayList<>();
    for (HeadquartersView one : Questions.headquarters(view)) {
      HeadquartersId id = one.headquarters().id();
      List<CleanAidOpinion> opinions = new ArrayList<>();
      int people = one.count(Tallies.SERVING);
      for (HeadquartersView by : Bodies.ownAndAbove(one)) {
        for (CleanAidOpinion opinion :
            by.current(by.disciplineLedger().map(DisciplineLedger::opinions).orElse(List.of()))) {
          opinions.add(opinion);
          reasons.add(
              reason("opinion.in-force", id, people)
                  .with("opinion", new FactValue.Reference(opinion.id().value()))
                  .with("by", GridFacts.fact(Scope.HEADQUARTERS, by.headquarters().id()))
                  .with("adopted", FactValue.of(opinion.adopted())));
        }
      }
      if (opinions.isEmpty()) {
        reasons.add(reason("opinion.none", id, people));
      }
      reaches.add(new Reach(id, people, opinions));
    }
    return new Answer<>(
        ImmutableList.copyOf(reaches),
        InstitutionQuestions.orNone(
            reasons, Reason.of("standing.not-asked", Sources.clause("D2"))));
  }

  private static Reason reason(String key, HeadquartersId headquarters, int people) {
    return Reason.of(key, Sources.clause("D2"))
        .with("headquarters", GridFacts.fact(Scope.HEADQUARTERS, headquarters))
        .with("people", FactValue.of(people));
  }

  /**
   * A pointer that did not go its way in time.
   *
   * @param headquarters whose
   * @param matter which
   * @param aspect {@code not-transferred} or {@code not-acknowledged}
   * @param by the last day in time
   */
  public record Overdue(
      HeadquartersId headquarters, MatterId matter, String aspect, LocalDate by) {}

  /**
   * Which pointers were not handed on, or not acknowledged, in time (Q69)? The reasons say, too, of
   * which headquarters nobody can say.
   */
  public static Answer<List<Overdue>> overdueMatters(RegisterView view, Policy policy) {
    List<Overdue> overdue = new ArrayList<>();
    List<Reason> reasons = new ArrayList<>();
    for (InstitutionQuestions.Found found :
        InstitutionQuestions.found("DIS-012", view, policy, any -> true)) {
      Overdue one =
          new Overdue(
              found.headquarters(),
              new MatterId(found.violation().thing()),
              found.violation().aspect(),
              found.violation().since().minusDays(1));
      overdue.add(one);
      reasons.add(
          Reason.of("matter." + one.aspect(), Sources.clause("D3"))
              .with("headquarters", GridFacts.fact(Scope.HEADQUARTERS, one.headquarters()))
              .with("matter", new FactValue.Reference(one.matter().value()))
              .with("by", FactValue.of(one.by())));
    }
    for (HeadquartersId id : InstitutionQuestions.undetermined("DIS-012", view, policy)) {
      reasons.add(
          Reason.of("matter.unknown", Sources.clause("D3"))
              .with("headquarters", GridFacts.fact(Scope.HEADQUARTERS, id)));
    }
    return new Answer<>(
        ImmutableList.copyOf(overdue),
        InstitutionQuestions.orNone(reasons, Reason.of("matter.none", Sources.clause("D3"))));
  }
}
