package org.aidgov.rules.catalogue.party;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.party.BranchMembership;
import org.aidgov.core.party.BranchRole;
import org.aidgov.core.party.GroupCoverage;
import org.aidgov.core.party.PartyOrganisationId;
import org.aidgov.core.party.PartyStatus;
import org.aidgov.core.party.RelationTransfer;
import org.aidgov.core.party.StatusPeriod;
import org.aidgov.core.party.TransferStep;
import org.aidgov.core.register.Dossier;
import org.aidgov.core.staff.OfficeGroupId;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.staff.TourStage;
import org.aidgov.core.staff.TourStep;
import org.aidgov.core.value.DayRange;
import org.aidgov.testkit.Scenario;

/** Facts of Party organisation in few words, for the tests of the rules on it. */
public final class PartyFacts {
  private PartyFacts() {}

  /** A transfer without a date on the letter. */
  public static RelationTransfer transfer(String to, TransferStep... steps) {
    return new RelationTransfer(new PartyOrganisationId(to), Optional.empty(), List.of(steps));
  }

  /** A transfer with a letter that is valid until a day. */
  public static RelationTransfer letter(String to, String last, TransferStep... steps) {
    return new RelationTransfer(
        new PartyOrganisationId(to), Optional.of(LocalDate.parse(last)), List.of(steps));
  }

  public static TransferStep issued(String day) {
    return TransferStep.of(TransferStep.Kind.LETTER_ISSUED, LocalDate.parse(day));
  }

  public static TransferStep sent(String day) {
    return TransferStep.of(TransferStep.Kind.SENT, LocalDate.parse(day));
  }

  public static TransferStep received(String day) {
    return TransferStep.of(TransferStep.Kind.RECEIVED, LocalDate.parse(day));
  }

  public static TransferStep refused(String day) {
    return TransferStep.of(TransferStep.Kind.REFUSED, LocalDate.parse(day));
  }

  /** The compliant scenario, with these transfers of somebody instead of the usual one. */
  public static Scenario transfers(String person, RelationTransfer... transfers) {
    return Scenario.compliant().party(person, file -> file.withTransfers(transfers));
  }

  /** The compliant scenario, with one more transfer of somebody. */
  public static Scenario transferred(String person, RelationTransfer transfer) {
    return Scenario.compliant()
        .party(person, file -> file.withTransfers(plus(file.transfers(), transfer)));
  }

  /** The compliant scenario, with these statuses of somebody. */
  public static Scenario statuses(String person, StatusPeriod... statuses) {
    return Scenario.compliant().party(person, file -> file.withStatuses(statuses));
  }

  /** The same scenario, with somebody who has been a member, on probation, since a day only. */
  public static Scenario admitted(Scenario scenario, String person, String day) {
    return scenario.party(
        person,
        file ->
            file.withStatuses(
                status(PartyStatus.ACTIVIST, "2010-01-01/" + day),
                status(PartyStatus.PROBATIONARY, day + "/..")));
  }

  /** The same scenario, with nothing known of somebody's membership. */
  public static Scenario unknown(Scenario scenario, String person) {
    return scenario.dossier(person, d -> d.withParty(Optional.empty()));
  }

  public static StatusPeriod status(PartyStatus status, String days) {
    return new StatusPeriod(status, DayRange.parse(days), DayRange.ALWAYS);
  }

  public static BranchMembership in(String branch, String days) {
    return new BranchMembership(
        new PartyOrganisationId(branch), DayRange.parse(days), DayRange.ALWAYS);
  }

  /** The compliant scenario, with these memberships of somebody. */
  public static Scenario memberships(String person, BranchMembership... memberships) {
    return Scenario.compliant().party(person, file -> file.withMemberships(memberships));
  }

  public static BranchRole role(String person, BranchRole.Kind role, String days) {
    return new BranchRole(
        new PersonId(person),
        role,
        BranchRole.Basis.APPOINTED,
        DayRange.parse(days),
        DayRange.ALWAYS);
  }

  /** The compliant scenario, with these roles in a branch. */
  public static Scenario roles(String branch, BranchRole... roles) {
    return Scenario.compliant().branch(branch, b -> b.withRoles(roles));
  }

  public static GroupCoverage coverage(String group, String days) {
    return new GroupCoverage(new OfficeGroupId(group), DayRange.parse(days), DayRange.ALWAYS);
  }

  /** The same scenario, with somebody more who is in all like another. */
  public static Scenario another(Scenario scenario, String like, String id) {
    return scenario.add(as(scenario, like, id));
  }

  /** The dossier of somebody who is in all like another. */
  public static Dossier as(Scenario scenario, String like, String id) {
    Dossier dossier =
        scenario.content().people().stream()
            .filter(d -> d.person().id().value().equals(like))
            .findFirst()
            .orElseThrow();
    return dossier.withPerson(dossier.person().withId(new PersonId(id)));
  }

  /** The same scenario, with somebody's service from one day to another. */
  public static Scenario serving(Scenario scenario, String person, String first, String last) {
    return scenario.person(
        person,
        p ->
            p.withTours(
                p.tours()
                    .get(0)
                    .withPlannedEnd(LocalDate.parse(last))
                    .withSteps(
                        TourStep.of(TourStage.ARRIVED, LocalDate.parse(first)),
                        TourStep.of(TourStage.IN_POST, LocalDate.parse(first).plusDays(1)),
                        TourStep.of(TourStage.RETURNED, LocalDate.parse(last)))));
  }

  public static <T> List<T> plus(List<T> list, T element) {
    return ImmutableList.<T>builder().addAll(list).add(element).build();
  }
}
