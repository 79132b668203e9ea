package org.aidgov.rules.decision;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.calendar.DueDay;
import org.aidgov.core.calendar.RegionId;
import org.aidgov.core.calendar.Rounding;
import org.aidgov.core.party.PartyStatus;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.source.Binding;
import org.aidgov.core.source.Citation;
import org.aidgov.core.source.Evidence;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.value.PolicyDays;
import org.aidgov.rules.decision.Answer.Reason;
import org.aidgov.rules.policy.LegalPeriods;
import org.aidgov.rules.policy.LegalPeriods.LegalPeriod;
import org.aidgov.rules.policy.Sources;

/**
 * Which rights has somebody, and which time limits run, after a step of a procedure (Q67)? What the
 * procedure is about is neither asked nor kept.
 *
 * @param rights the rights, in order
 * @param limits the time limits that begin with the step, in order
 */
public record RightsAndLimits(List<Right> rights, List<Running> limits) {
  /** Copies the lists. */
  public RightsAndLimits {
    rights = ImmutableList.copyOf(rights);
    limits = ImmutableList.copyOf(limits);
  }

  /** A step of a procedure, in the usual order. */
  public enum Step {
    /** 收到检举控告: a report was received by a body that is not competent. */
    REPORT_RECEIVED,
    /** 转送: it was handed on. */
    HANDED_ON,
    /** 收到问题线索: the competent authority has it. */
    MATTER_RECEIVED,
    /** 收到函询: the person was asked to explain. */
    INQUIRY_RECEIVED,
    /** 谈话、回复: the person has explained. */
    EXPLAINED,
    /** 立案: a case was opened. */
    CASE_OPENED,
    /** 受理审理: the case review has accepted it. */
    REVIEW_ACCEPTED,
    /** 处分决定批准: a decision was approved. */
    DECIDED,
    /** 申诉: the person has appealed. */
    APPEALED
  }

  /** A time limit, and the step with which it begins. */
  public enum Limit {
    /** 移送: to hand it on. */
    FORWARD(Step.REPORT_RECEIVED),
    /** 接收或再转送: to accept it or hand it on again. */
    HAND_ON(Step.HANDED_ON),
    /** 提出处置意见: to say how it will be dealt with. */
    OPINION(Step.MATTER_RECEIVED),
    /** 书面说明: for the person, to explain in writing. */
    EXPLANATION(Step.INQUIRY_RECEIVED),
    /** 报告: to report on the explanation. */
    REPORT(Step.EXPLAINED),
    /** 审查调查: to look into it; once as long again, if approved. */
    INVESTIGATION(Step.CASE_OPENED),
    /** 审理: to review it; longer, if approved. */
    REVIEW(Step.REVIEW_ACCEPTED),
    /** 宣布: to announce the decision. */
    ANNOUNCEMENT(Step.DECIDED),
    /** 报告执行情况: to report that it was carried out. */
    EXECUTION_REPORT(Step.DECIDED),
    /** 复议复查: to examine it again, by others than before. */
    REEXAMINATION(Step.APPEALED);

    private final Step step;

    Limit(Step step) {
      this.step = step;
    }
  }

  /** A right of a member, and the step from which it matters. */
  public enum Right {
    /** 说明和申辩: to be heard, and to explain. */
    BE_HEARD(Step.INQUIRY_RECEIVED, "Art. 43"),
    /** 参加讨论、申辩，他人作证辩护: to be there, to defend himself or herself; others may speak up. */
    DEFEND(Step.REVIEW_ACCEPTED, "Art. 4"),
    /** 核对事实材料: to be shown the facts the decision rests on. */
    SEE_FACTS(Step.REVIEW_ACCEPTED, "Art. 43"),
    /** 与本人见面: to be shown the decision. */
    SEE_DECISION(Step.DECIDED, "Art. 43"),
    /** 申诉，不设期限: to appeal, at any time. */
    APPEAL(Step.DECIDED, "Art. 4"),
    /** 得到负责的答复: to get an answer; the appeal is dealt with or handed on. */
    ANSWER(Step.APPEALED, "Art. 4, 43");

    private final Step from;
    private final String article;

    Right(Step from, String article) {
      this.from = from;
      this.article = article;
    }
  }

  /**
   * A time limit that runs.
   *
   * @param limit which
   * @param by the day on which it ends
   */
  public record Running(Limit limit, DueDay by) {}

  /**
   * Answers for a step taken on a day.
   *
   * @param region whose working days count: those of whoever has to act
   * @throws IllegalArgumentException if the register does not have the person
   */
  public static Answer<RightsAndLimits> of(
      RegisterView view, Policy policy, PersonId id, Step step, LocalDate on, RegionId region) {
    List<Reason> reasons = new ArrayList<>();
    Optional<PartyStatus> status = Questions.person(view, id).partyStatus();
    if (status.isEmpty() || !status.get().isMember()) {
      reasons.add(
          Reason.of(
                  status.isEmpty() ? "rights.membership-unknown" : "rights.not-a-member",
                  charter("Art. 4"))
              .with("person", Questions.fact(id)));
      return new Answer<>(new RightsAndLimits(List.of(), List.of()), reasons);
    }
    List<Right> rights = new ArrayList<>();
    for (Right right : Right.values()) {
      if (right.from.compareTo(step) <= 0) {
        rights.add(right);
        reasons.add(
            Reason.of("rights.right", charter(right.article), memberRights(on))
                .with("person", Questions.fact(id))
                .with("right", FactValue.of(right)));
      }
    }
    List<Running> limits = new ArrayList<>();
    for (Limit limit : Limit.values()) {
      if (limit.step == step) {
        LegalPeriod period = LegalPeriods.get(limit);
        Answer<? extends DueDay> end = end(period, on, policy, region);
        limits.add(new Running(limit, end.value()));
        reasons.add(
            Reason.of(key(end.value()), citation(period, on))
                .with("limit", FactValue.of(limit))
                .with("step", FactValue.of(step))
                .with("on", FactValue.of(on))
                .with("earliest", FactValue.of(end.value().earliest())));
        reasons.addAll(end.reasons());
      }
    }
    return new Answer<>(new RightsAndLimits(rights, limits), reasons);
  }

  private static String key(DueDay end) {
    return end instanceof DueDay.Unsettled ? "rights.limit-unsettled" : "rights.limit";
  }

  private static Citation charter(String article) {
    return Sources.charter(article, Binding.MANDATORY, Evidence.FOUND);
  }

  /** The regulations on members' rights were revised in the middle of the tenth batch's tour. */
  private static Citation memberRights(LocalDate on) {
    LocalDate revised = PolicyDays.parse(Sources.get("member-rights-2020").inForceFrom());
    return new Citation(
        on.isBefore(revised) ? "member-rights-2004" : "member-rights-2020",
        "",
        Binding.MANDATORY,
        Evidence.GENERAL_KNOWLEDGE);
  }

  /** The regulations on discipline were revised in 2023; in which article, was not looked up. */
  private static Citation citation(LegalPeriod period, LocalDate on) {
    Citation old = period.citation();
    LocalDate revised = PolicyDays.parse(Sources.get("discipline-2023").inForceFrom());
    return old.source().equals("discipline-2018") && !on.isBefore(revised)
        ? new Citation("discipline-2023", "", old.binding(), old.evidence())
        : old;
  }

  private static Answer<? extends DueDay> end(
      LegalPeriod period, LocalDate on, Policy policy, RegionId region) {
    return switch (period.unit()) {
      case MONTHS -> PeriodEnd.ofMonths(on, period.number(), Rounding.DOWN);
      case WORKING_DAYS -> PeriodEnd.ofWorkingDays(on, period.number(), policy, region);
      case DAYS -> new Answer<>(new DueDay.Exact(on.plusDays(period.number())), List.of());
    };
  }
}
