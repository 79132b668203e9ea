package org.aidgov.rules.catalogue.care;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.aidgov.core.care.Talk;
import org.aidgov.core.party.Branch;
import org.aidgov.core.party.BranchMembership;
import org.aidgov.core.party.BranchRole;
import org.aidgov.core.register.CareView;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.register.SubjectId;
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
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.value.CalendarPeriod;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.DaySet;
import org.aidgov.rules.policy.Reasons;
import org.aidgov.rules.policy.Sources;

/**
 * {@code CAR-003}: in each year a member talks with one of the branch committee and with a fellow
 * member, and those on the committee with each other (支委之间、支委与党员之间、党员之间). Each class of pairs is
 * covered, not each pair.
 */
public final class TalksInTheBranch implements Rule.OnCare {
  private static final Citation ARTICLE_19 =
      Sources.branchWork("Art. 19", Binding.ORDINARY, Evidence.FOUND);
  private static final Parameter MINIMUM =
      Parameter.of("CAR-003.minimum", "talks", Parameter.Direction.UP, 1, ARTICLE_19)
          .between(0, 12);
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("CAR-003")
          .addClauses("C2")
          .addCitations(ARTICLE_19)
          .severity(Severity.WARNING)
          .addParameters(MINIMUM)
          .addReads(Scope.BRANCH)
          .addAspects("committee", "fellow", "colleague")
          .readsAbsence(true)
          .extension(true)
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Verdict judge(CareView care, Case c) {
    PersonView person = care.person();
    if (!person.isServing()) {
      return Reasons.NOT_SERVING;
    }
    if (person.partyStatus().isEmpty()) {
      return Reasons.PARTY_STATUS_UNKNOWN;
    }
    if (!person.isMember()) {
      return Reasons.NOT_A_MEMBER;
    }
    CalendarPeriod year = care.lastFinished(CalendarPeriod.Unit.YEAR);
    List<Violated> wrong = new ArrayList<>();
    boolean member = false;
    boolean asked = false;
    List<BranchMembership> memberships = person.party().memberships();
    for (int i = 0; i < memberships.size(); i++) {
      Branch branch = person.branchOf(memberships.get(i));
      if (branch.isTemporary() && isIn(person, branch, year.days())) {
        member = true;
        asked |= judge(care, branch, year, c, wrong);
      }
    }
    if (!member) {
      return Reasons.YOUNGER_THAN_PERIOD;
    }
    return asked ? c.all(wrong) : Reasons.NOBODY;
  }

  private static boolean isIn(PersonView person, Branch branch, DayRange year) {
    return person.hasMembership(year, branch::equals)
        || DaySet.covers(person.memberships(branch::equals), year);
  }

  /** Judges the talks in one branch; tells whether anything is asked of the person there. */
  private static boolean judge(
      CareView care, Branch branch, CalendarPeriod year, Case c, List<Violated> wrong) {
    PersonId own = care.person().id();
    DayRange days = year.days();
    List<PersonId> committee = committee(branch, days);
    int withCommittee = count(care, days, talk -> isWithCommittee(talk, branch));
    if (committee.remove(own)) {
      for (PersonId other : committee) {
        c.forgetConditions();
        int held = count(care, days, talk -> talk.with().equals(other));
        if (!c.atLeast("with-colleague", held, MINIMUM)) {
          wrong.add(
              violated("colleague", branch.id() + ":" + other, year, c)
                  .with("other", FactValue.of(new SubjectId(Scope.PERSON, other.value()))));
        }
      }
      return !committee.isEmpty();
    }
    c.forgetConditions();
    if (!committee.isEmpty() && !c.atLeast("with-committee", withCommittee, MINIMUM)) {
      wrong.add(violated("committee", branch.id().value(), year, c));
    }
    c.forgetConditions();
    int withFellow =
        count(care, days, talk -> talk.forms().isEmpty() && !isWithCommittee(talk, branch));
    if (!c.atLeast("with-fellow", withFellow, MINIMUM)) {
      wrong.add(violated("fellow", branch.id().value(), year, c));
    }
    return true;
  }

  /** Who was on the committee all the year. */
  private static List<PersonId> committee(Branch branch, DayRange year) {
    List<PersonId> committee = new ArrayList<>();
    for (BranchRole role : branch.roles()) {
      PersonId person = role.person();
      boolean throughout = role.days().encloses(year) || DaySet.covers(roles(branch, person), year);
      if (throughout && !committee.contains(person)) {
        committee.add(person);
      }
    }
    return committee;
  }

  private static List<BranchRole> roles(Branch branch, PersonId person) {
    return branch.roles().stream().filter(role -> role.person().equals(person)).toList();
  }

  private static boolean isWithCommittee(Talk talk, Branch branch) {
    return TalkPartners.isOnCommittee(talk.with(), branch, talk.on());
  }

  /** Counts the talks within some days that pass; nobody talks with himself or herself. */
  private static int count(CareView care, DayRange days, Predicate<Talk> wanted) {
    PersonId own = care.person().id();
    return care.countTalks(
        talk -> days.contains(talk.on()) && !talk.with().equals(own) && wanted.test(talk));
  }

  private static Violated violated(String aspect, String thing, CalendarPeriod year, Case c) {
    return c.violated(aspect, thing, year.start()).with("year", FactValue.of(year));
  }
}
