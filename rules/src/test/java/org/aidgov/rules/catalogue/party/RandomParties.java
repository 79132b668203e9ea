package org.aidgov.rules.catalogue.party;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aidgov.core.party.Approval;
import org.aidgov.core.party.Branch;
import org.aidgov.core.party.BranchMembership;
import org.aidgov.core.party.BranchRole;
import org.aidgov.core.party.GroupCoverage;
import org.aidgov.core.party.PartyFile;
import org.aidgov.core.party.PartyOrganisationId;
import org.aidgov.core.party.PartyStatus;
import org.aidgov.core.party.RelationTransfer;
import org.aidgov.core.party.StatusPeriod;
import org.aidgov.core.party.TransferStep;
import org.aidgov.core.party.UnitCoverage;
import org.aidgov.core.register.Dossier;
import org.aidgov.core.staff.GroupAssignment;
import org.aidgov.core.staff.GroupHead;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.staff.OfficeGroup;
import org.aidgov.core.staff.OfficeGroupId;
import org.aidgov.core.staff.Person;
import org.aidgov.core.value.DayRange;
import org.aidgov.rules.catalogue.Disorder;
import org.aidgov.testkit.Scenario;

/** The small headquarters' Party organisation in all sorts of disorder. */
final class RandomParties extends Disorder {
  private RandomParties(long seed) {
    super(seed);
  }

  /** Returns one. */
  static Scenario of(long seed) {
    RandomParties parties = new RandomParties(seed);
    return Scenario.compliant()
        .change(
            content ->
                content
                    .withGroups(map(content.groups(), parties::group))
                    .withBranches(map(content.branches(), parties::branch))
                    .withPeople(map(content.people(), parties::dossier)));
  }

  private OfficeGroup group(OfficeGroup group) {
    return group
        .withDays(sometimes(group.days()))
        .withHeads(some(2, d -> new GroupHead(person(), duties(), duties(), d, DayRange.ALWAYS)));
  }

  private List<String> duties() {
    return random.nextBoolean() ? List.of("学习") : List.of();
  }

  private Branch branch(Branch branch) {
    if (random.nextInt(4) == 0) {
      return branch;
    }
    return branch
        .withDays(sometimes(branch.days()))
        .withApproval(approval())
        .withGroups(
            branch.isTemporary()
                ? some(4, d -> new GroupCoverage(groupId(), d, DayRange.ALWAYS))
                : List.of())
        .withUnits(some(2, d -> new UnitCoverage(unit(), d, DayRange.ALWAYS)))
        .withRoles(
            some(
                5,
                d ->
                    new BranchRole(
                        person(),
                        pick(BranchRole.Kind.class),
                        pick(BranchRole.Basis.class),
                        d,
                        DayRange.ALWAYS)));
  }

  private Optional<Approval> approval() {
    LocalDate on = day();
    return random.nextBoolean()
        ? Optional.empty()
        : Optional.of(
            new Approval(
                new PartyOrganisationId(pick("pc-zj", "pc-city")),
                Optional.of(on.minusDays(random.nextInt(40))),
                on));
  }

  private Dossier dossier(Dossier dossier) {
    if (random.nextInt(4) == 0) {
      return dossier;
    }
    Person person = dossier.person();
    return dossier
        .withPerson(
            person
                .withTours(
                    some(
                        2,
                        d ->
                            tour(
                                person.tours().get(0),
                                new HeadquartersId(pick("hq-city", "hq-zj")),
                                d)))
                .withPosts(some(2, this::post))
                .withGroups(some(2, d -> new GroupAssignment(groupId(), d, DayRange.ALWAYS))))
        .withParty(dossier.party().map(this::file));
  }

  private PartyFile file(PartyFile file) {
    return file.withStatuses(statuses())
        .withMemberships(some(4, d -> new BranchMembership(organisation(), d, DayRange.ALWAYS)))
        .withTransfers(some(3, this::transfer));
  }

  /** One after the other: what somebody is who is two things at once, is for PTY-025 to say. */
  private List<StatusPeriod> statuses() {
    List<LocalDate> changes =
        Stream.generate(this::day).limit(random.nextInt(3)).sorted().distinct().toList();
    List<StatusPeriod> statuses = new ArrayList<>();
    LocalDate from = LocalDate.of(2010, 1, 1);
    for (LocalDate change : changes) {
      statuses.add(status(DayRange.of(from, change)));
      from = change;
    }
    statuses.add(status(DayRange.openFrom(from)));
    return statuses;
  }

  private StatusPeriod status(DayRange days) {
    return new StatusPeriod(pick(PartyStatus.class), days, DayRange.ALWAYS);
  }

  private RelationTransfer transfer(DayRange days) {
    List<TransferStep> steps = new ArrayList<>();
    steps.add(TransferStep.of(TransferStep.Kind.LETTER_ISSUED, days.from()));
    if (random.nextBoolean()) {
      steps.add(TransferStep.of(TransferStep.Kind.SENT, days.from()));
      LocalDate last = days.until().orElse(days.from());
      if (random.nextBoolean()) {
        steps.add(TransferStep.of(TransferStep.Kind.RECEIVED, last));
      } else if (random.nextBoolean()) {
        steps.add(TransferStep.of(TransferStep.Kind.REFUSED, last));
      }
    }
    return new RelationTransfer(organisation(), Optional.empty(), steps);
  }

  private PartyOrganisationId organisation() {
    return new PartyOrganisationId(pick("t-office", "t-medical", "h-hospital", "h-place"));
  }

  private OfficeGroupId groupId() {
    return new OfficeGroupId(pick("g-office", "g-medical"));
  }
}
