package org.aidgov.rules.decision;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.register.SubjectId;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.rule.Verdict.Violation;
import org.aidgov.rules.decision.Answer.Reason;
import org.aidgov.rules.policy.Sources;

/** Where do the three systems (三项制度) not work as they should (Q71 to Q73, Q76, Q77)? */
public final class MeetingDefects {
  private MeetingDefects() {}

  /**
   * Something that does not work.
   *
   * @param subject with whom or what
   * @param rule which rule says so
   * @param kind in which of the rule's ways
   * @param thing with which thing, such as the name of a system; empty if there is but one
   * @param since since when
   */
  public record Defect(
      SubjectId subject, String rule, String kind, String thing, LocalDate since) {}

  /** Which of the three systems is not set up, in which headquarters (Q71)? */
  public static Answer<List<Defect>> missingSystems(RegisterView view, Policy policy) {
    return answer("system", "M1", Set.of("MTG-001"), view, policy);
  }

  /** Which series of work meetings are overdue, by their own cadence (Q72)? */
  public static Answer<List<Defect>> overdueMeetings(RegisterView view, Policy policy) {
    return answer("series", "M1", Set.of("MTG-002"), view, policy);
  }

  /** Which task force lacks a lead, goal, members or end, or has lapsed (Q73)? */
  public static Answer<List<Defect>> taskForces(RegisterView view, Policy policy) {
    return answer("task-force", "M1", Set.of("MTG-003", "MTG-004"), view, policy);
  }

  /** Whom does none of the three systems reach (Q76)? */
  public static Answer<List<Defect>> unreached(RegisterView view, Policy policy) {
    return answer("reach", "M2", Set.of("MTG-013"), view, policy);
  }

  /**
   * Where do meetings crowd out work (Q77): with whom they were too many or too long, or two at
   * once, and which series decide nothing?
   */
  public static Answer<List<Defect>> crowdingOut(RegisterView view, Policy policy) {
    return answer("load", "W2", Set.of("MTG-010", "MTG-011", "MTG-012"), view, policy);
  }

  private static Answer<List<Defect>> answer(
      String words, String clause, Set<String> rules, RegisterView view, Policy policy) {
    return answer(words, clause, rules, view, policy, any -> true);
  }

  /** Answers with the words {@code words.kind} for each defect, or else {@code words.fine}. */
  static Answer<List<Defect>> answer(
      String words,
      String clause,
      Set<String> rules,
      RegisterView view,
      Policy policy,
      Predicate<? super SubjectId> asked) {
    List<Defect> defects = new ArrayList<>();
    List<Reason> reasons = new ArrayList<>();
    for (Found found : Found.by(rules, view, policy, asked)) {
      Violation violation = found.violation();
      defects.add(
          new Defect(
              found.subject(),
              found.rule(),
              violation.aspect(),
              violation.thing(),
              violation.since()));
      Reason reason =
          Reason.of(words + "." + violation.aspect(), Sources.clause(clause))
              .with("subject", FactValue.of(found.subject()))
              .with("since", FactValue.of(violation.since()));
      for (var fact : violation.facts().entrySet()) {
        reason = reason.with(fact.getKey(), fact.getValue());
      }
      reasons.add(reason);
    }
    Reason fine = Reason.of(words + ".fine", Sources.clause(clause));
    return new Answer<>(ImmutableList.copyOf(defects), reasons.isEmpty() ? List.of(fine) : reasons);
  }
}
