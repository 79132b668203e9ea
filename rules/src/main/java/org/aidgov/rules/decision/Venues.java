package org.aidgov.rules.decision;

import java.util.ArrayList;
import java.util.List;
import org.aidgov.core.party.Branch;
import org.aidgov.core.party.PartyCommittee;
import org.aidgov.core.party.PartyOrganisationId;
import org.aidgov.core.register.HeadquartersView;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.source.Binding;
import org.aidgov.core.source.Citation;
import org.aidgov.core.source.Evidence;
import org.aidgov.core.staff.Headquarters;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.value.DayRange;
import org.aidgov.rules.policy.Sources;

/**
 * In whose organisational life must somebody take part: two venues, or three for a leader?
 *
 * <p>双重组织生活 has two meanings, kept apart here: that of the policy (each member in two places) and
 * the formal one (a leading cadre in the leading group and, as an ordinary member, in a branch).
 */
public final class Venues {
  private static final Citation PLACES = Sources.clause("P6");
  private static final Citation LEADERS =
      Sources.charter("Art. 8", Binding.MANDATORY, Evidence.GENERAL_KNOWLEDGE);

  private Venues() {}

  /** On which of the two meanings a venue rests. */
  public enum Basis {
    /** 所有党员双重组织生活: every member, in the host branch and in the temporary branch. */
    DUAL_PLACE,
    /** 领导干部双重组织生活: a leader, in the democratic life meeting and in a branch. */
    LEADER_DUAL
  }

  /** Whether anything is asked of somebody. */
  public enum Asked {
    /** It is. */
    ASKED,
    /** 不在任: does not serve. */
    NOT_SERVING,
    /** 非党员: is not a member. */
    NOT_A_MEMBER,
    /** 不明: nobody knows what the person is to the Party. */
    UNKNOWN
  }

  /**
   * An organisation in whose life to take part, on one of the two meanings. An organisation that is
   * a venue on both is there twice.
   *
   * @param organisation which
   * @param basis on which meaning
   */
  public record Venue(PartyOrganisationId organisation, Basis basis) {}

  /**
   * What is asked of somebody.
   *
   * @param asked whether anything is
   * @param venues where: host branches, temporary branches, committees
   */
  public record Duty(Asked asked, List<Venue> venues) {
    /** Returns the organisations, each once: two for a member, three for a leader. */
    public List<PartyOrganisationId> organisations() {
      return venues.stream().map(Venue::organisation).distinct().toList();
    }
  }

  /**
   * Returns what is asked of somebody, by the branches the person is in and the headquarters the
   * person leads. That a place is missing is said by the reasons.
   *
   * @throws IllegalArgumentException if the register does not have the person
   */
  public static Answer<Duty> of(RegisterView view, PersonId id) {
    PersonView person = Questions.person(view, id);
    Asked asked = asked(person);
    FactValue name = Questions.fact(id);
    if (asked != Asked.ASKED) {
      return new Answer<>(
          new Duty(asked, List.of()),
          List.of(Answer.Reason.of(key(asked), PLACES).with("person", name)));
    }
    List<Venue> venues = new ArrayList<>();
    List<Answer.Reason> reasons = new ArrayList<>();
    List<Branch> host = person.hostBranches();
    List<Branch> temporary = person.temporaryBranches();
    for (Branch branch : host) {
      add("venues.host", branch.id(), Basis.DUAL_PLACE, view, venues, reasons);
    }
    for (Branch branch : temporary) {
      add("venues.temporary", branch.id(), Basis.DUAL_PLACE, view, venues, reasons);
    }
    if (host.isEmpty()) {
      reasons.add(Answer.Reason.of("venues.no-host", PLACES));
    }
    if (temporary.isEmpty()) {
      reasons.add(Answer.Reason.of("venues.no-temporary", PLACES));
    }
    addLeadersVenues(person, host, view, venues, reasons);
    return new Answer<>(
        new Duty(asked, List.copyOf(venues)),
        reasons.stream().map(reason -> reason.with("person", name)).toList());
  }

  private static void addLeadersVenues(
      PersonView person,
      List<Branch> host,
      RegisterView view,
      List<Venue> venues,
      List<Answer.Reason> reasons) {
    DayRange today = DayRange.ofInclusive(view.asOf(), view.asOf());
    List<Headquarters> led = person.ledThroughout(today);
    boolean isLeader = false;
    for (Headquarters headquarters : led) {
      HeadquartersView shown = view.headquarters(headquarters.id()).orElseThrow();
      List<PartyCommittee> committees = shown.committees();
      for (PartyCommittee committee : committees) {
        isLeader = true;
        add("venues.leaders", committee.id(), Basis.LEADER_DUAL, view, venues, reasons);
      }
      if (committees.isEmpty()) {
        reasons.add(
            Answer.Reason.of("venues.no-committee", LEADERS)
                .with("headquarters", FactValue.of(shown.subject())));
      }
    }
    if (isLeader) {
      // As an ordinary member a leader belongs to the branch with the relation: one of these.
      for (Branch branch : host) {
        add("venues.leader-as-member", branch.id(), Basis.LEADER_DUAL, view, venues, reasons);
      }
    }
  }

  private static void add(
      String key,
      PartyOrganisationId organisation,
      Basis basis,
      RegisterView view,
      List<Venue> venues,
      List<Answer.Reason> reasons) {
    venues.add(new Venue(organisation, basis));
    reasons.add(
        Answer.Reason.of(key, basis == Basis.DUAL_PLACE ? PLACES : LEADERS)
            .with("organisation", Questions.fact(view, organisation)));
  }

  private static Asked asked(PersonView person) {
    if (!person.isServing()) {
      return Asked.NOT_SERVING;
    }
    if (person.partyStatus().isEmpty()) {
      return Asked.UNKNOWN;
    }
    return person.isMember() ? Asked.ASKED : Asked.NOT_A_MEMBER;
  }

  private static String key(Asked asked) {
    return switch (asked) {
      case ASKED -> throw new IllegalArgumentException("asked");
      case NOT_SERVING -> "venues.not-serving";
      case NOT_A_MEMBER -> "venues.not-a-member";
      case UNKNOWN -> "venues.unknown";
    };
  }
}
