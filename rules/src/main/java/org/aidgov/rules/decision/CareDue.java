package org.aidgov.rules.decision;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.aidgov.core.care.CareTrigger;
import org.aidgov.core.care.Emergency;
import org.aidgov.core.register.CareView;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Parameter;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.rule.Verdict.Violated;
import org.aidgov.core.staff.PersonId;
import org.aidgov.rules.catalogue.care.StaffOfferedSupport;
import org.aidgov.rules.catalogue.care.TalkPartners;
import org.aidgov.rules.catalogue.care.TalkWhenCalledFor;
import org.aidgov.rules.decision.Answer.Reason;

/**
 * Must a talk, or an offer of support, take place now, and by whom (Q86)? Why somebody needs it is
 * not known here.
 *
 * @param person with whom, or to whom
 * @param kind which of the two
 * @param by the last day in time
 * @param owners who can do it, in order of ids; nobody where nobody who serves is in charge
 */
public record CareDue(PersonId person, Kind kind, LocalDate by, List<PersonId> owners) {
  /** Copies the list. */
  public CareDue {
    owners = ImmutableList.copyOf(owners);
  }

  /** What is due. */
  public enum Kind {
    /** 谈心谈话: a talk that something called for. */
    TALK("CAR-004.days"),
    /** 提供支持: an offer of support to one of the staff at a site of an emergency. */
    OFFER("CAR-009.days");

    private final String parameter;

    Kind(String parameter) {
      this.parameter = parameter;
    }
  }

  /** Returns what is due, or overdue, for the people asked about, in order of ids. */
  public static Answer<List<CareDue>> of(
      RegisterView view, Policy policy, Predicate<? super PersonId> asked) {
    List<CareDue> due = new ArrayList<>();
    List<Reason> reasons = new ArrayList<>();
    for (PersonId id : Questions.people(view)) {
      CareView care = view.care(id).orElseThrow();
      if (asked.test(id) && care.person().isServing()) {
        Set<String> late = late(care, view, policy);
        for (CareTrigger trigger : care.triggers()) {
          if (!TalkWhenCalledFor.isAnswered(care, trigger)) {
            add(
                care,
                Kind.TALK,
                trigger.on(),
                TalkPartners.whoIsToTalkWith(care.person()),
                !late.contains(trigger.kind() + ":" + trigger.on()),
                view,
                policy,
                due,
                reasons);
          }
        }
        addOffers(care, view, policy, due, reasons);
      }
    }
    return new Answer<>(
        ImmutableList.copyOf(due),
        reasons.isEmpty() ? List.of(Reason.of("care-due.none")) : reasons);
  }

  /**
   * Returns which talks the rule says are late; of others it can't be said whether they were held.
   */
  private static Set<String> late(CareView care, RegisterView view, Policy policy) {
    Set<String> late = new TreeSet<>();
    if (!care.triggers().isEmpty()
        && Questions.ask(policy.rule("CAR-004"), policy, care.subject(), view).verdict()
            instanceof Violated violated) {
      violated.violations().forEach(violation -> late.add(violation.thing()));
    }
    return late;
  }

  private static void addOffers(
      CareView care, RegisterView view, Policy policy, List<CareDue> due, List<Reason> reasons) {
    for (Emergency emergency : care.emergenciesEver()) {
      Optional<LocalDate> since = StaffOfferedSupport.atSiteSince(care, emergency);
      if (since.isPresent() && care.offers(emergency.id()).isEmpty()) {
        List<PersonId> owners =
            TalkPartners.leaders(view.headquarters(emergency.headquarters()).orElseThrow());
        add(care, Kind.OFFER, since.get(), owners, false, view, policy, due, reasons);
      }
    }
  }

  private static void add(
      CareView care,
      Kind kind,
      LocalDate from,
      Collection<PersonId> owners,
      boolean isUnclear,
      RegisterView view,
      Policy policy,
      List<CareDue> due,
      List<Reason> reasons) {
    Parameter.Value days = Questions.number(policy, kind.parameter, view.asOf());
    LocalDate by = from.plusDays(days.value());
    TreeSet<PersonId> serving = new TreeSet<>(owners);
    serving.remove(care.person().id());
    serving.removeIf(owner -> !Questions.isServing(view, owner));
    CareDue one = new CareDue(care.person().id(), kind, by, List.copyOf(serving));
    due.add(one);
    reasons.add(
        Reason.of(one.key(view.asOf(), isUnclear), days.citation())
            .with("person", Questions.fact(one.person()))
            .with("kind", FactValue.of(kind))
            .with("by", FactValue.of(by))
            .with("owners", FactValue.of(one.owners().stream().map(Questions::fact).toList())));
  }

  private String key(LocalDate today, boolean isUnclear) {
    if (owners.isEmpty()) {
      return "care-due.nobody";
    }
    if (!today.isAfter(by)) {
      return "care-due.due";
    }
    return isUnclear ? "care-due.unclear" : "care-due.late";
  }
}
