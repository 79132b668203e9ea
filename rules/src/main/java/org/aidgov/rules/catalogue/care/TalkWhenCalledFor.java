package org.aidgov.rules.catalogue.care;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.aidgov.core.care.CareTrigger;
import org.aidgov.core.care.Talk;
import org.aidgov.core.party.Branch;
import org.aidgov.core.party.PartyStatus;
import org.aidgov.core.register.CareView;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Parameter;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.rule.Verdict.Violated;
import org.aidgov.core.source.Binding;
import org.aidgov.core.source.Citation;
import org.aidgov.core.source.Evidence;
import org.aidgov.rules.policy.Reasons;
import org.aidgov.rules.policy.Sources;

/**
 * {@code CAR-004}: where something calls for a talk (必谈), whoever has to gives one soon: the branch
 * secretary to a member, a leader to a secretary, a leader or the head of the cell to everybody
 * else.
 */
public final class TalkWhenCalledFor implements Rule.OnCare {
  private static final Parameter DAYS =
      Parameter.of(
              "CAR-004.days",
              "days",
              Parameter.Direction.DOWN,
              7,
              Citation.ours("the text names no time; a week"))
          .between(0, 60);
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("CAR-004")
          .addClauses("C1", "C2")
          .addCitations(
              Sources.branchWork("Art. 19", Binding.MANDATORY, Evidence.GENERAL_KNOWLEDGE))
          .severity(Severity.WARNING)
          .addParameters(DAYS)
          .addReads(Scope.BRANCH, Scope.HEADQUARTERS, Scope.CELL)
          .addAspects("no-talk")
          .readsAbsence(true)
          .extension(true)
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Verdict judge(CareView care, Case c) {
    if (!care.person().isServing()) {
      return Reasons.NOT_SERVING;
    }
    List<CareTrigger> triggers = care.triggers();
    if (triggers.isEmpty()) {
      return Reasons.NO_TRIGGER;
    }
    List<Violated> wrong = new ArrayList<>();
    boolean unknown = false;
    for (CareTrigger trigger : triggers) {
      c.forgetConditions();
      if (!c.holds("talk", isAnswered(care, trigger))
          && !c.isWithin("called-for", trigger.on(), DAYS)) {
        if (isAnswered(care, trigger, true) || isAnswered(care, trigger, false)) {
          unknown = true;
          continue;
        }
        LocalDate due = c.due(trigger.on(), DAYS);
        wrong.add(
            c.violated("no-talk", trigger.kind() + ":" + trigger.on(), due.plusDays(1))
                .with("kind", FactValue.of(trigger.kind())));
      }
    }
    return wrong.isEmpty() && unknown ? Reasons.PARTY_STATUS_UNKNOWN : c.all(wrong);
  }

  /** Tells whether, for certain, somebody who has to has talked by the view's day. */
  public static boolean isAnswered(CareView care, CareTrigger trigger) {
    return isAnswered(care, trigger, true) && isAnswered(care, trigger, false);
  }

  /**
   * Tells whether somebody who has to has talked by the view's day.
   *
   * @param member what the person counts as on days on which nobody knows
   */
  private static boolean isAnswered(CareView care, CareTrigger trigger, boolean member) {
    return care.countTalks(
            talk -> !talk.on().isBefore(trigger.on()) && isAnswer(care.person(), talk, member))
        > 0;
  }

  private static boolean isAnswer(PersonView person, Talk talk, boolean otherwise) {
    if (TalkPartners.status(person, talk.on()).map(PartyStatus::isMember).orElse(otherwise)) {
      List<Branch> branches = TalkPartners.branches(person, talk.on());
      return TalkPartners.isSecretary(person.id(), branches, talk.on())
          ? TalkPartners.isByLeader(person, talk)
          : TalkPartners.isBySecretary(person, branches, talk);
    }
    return TalkPartners.isByLeader(person, talk) || TalkPartners.isByCellHead(person, talk);
  }
}
