package org.aidgov.core.register;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.aidgov.core.calendar.OfficeHours;
import org.aidgov.core.discipline.Supervised;
import org.aidgov.core.discipline.SupervisedDays;
import org.aidgov.core.grid.Cell;
import org.aidgov.core.grid.CellAssignment;
import org.aidgov.core.meeting.AgreedItem;
import org.aidgov.core.meeting.ItemOwner;
import org.aidgov.core.meeting.MeetingSeries;
import org.aidgov.core.meeting.SeriesMembership;
import org.aidgov.core.meeting.Sitting;
import org.aidgov.core.meeting.TaskForce;
import org.aidgov.core.party.Branch;
import org.aidgov.core.party.BranchMembership;
import org.aidgov.core.party.LifeMeeting;
import org.aidgov.core.party.PartyFile;
import org.aidgov.core.party.PartyOrganisationId;
import org.aidgov.core.party.PartyStatus;
import org.aidgov.core.party.RelationTransfer;
import org.aidgov.core.party.TransferState;
import org.aidgov.core.party.TransferStep;
import org.aidgov.core.register.Links.Link;
import org.aidgov.core.staff.Headquarters;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.staff.OfficeGroup;
import org.aidgov.core.staff.Person;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.staff.Post;
import org.aidgov.core.staff.RecipientUnit;
import org.aidgov.core.staff.Tour;
import org.aidgov.core.staff.TourStage;
import org.aidgov.core.staff.TourStep;
import org.aidgov.core.staff.UnitId;
import org.aidgov.core.supervision.Leave;
import org.aidgov.core.supervision.SupervisionFile;
import org.aidgov.core.supervision.SupervisionLedger;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.DaySet;
import org.jspecify.annotations.Nullable;

/** One person, as of a day, with the cells, groups, branches and units of that person. */
public final class PersonView extends SubjectView {
  private static final int SERVING = 1 << 0;
  private static final int TOURS = 1 << 1;
  private static final int POSTS = 1 << 2;
  private static final int HEADQUARTERS = 1 << 3;
  private static final int UNITS = 1 << 4;
  private static final int CELLS = 1 << 5;
  private static final int GROUPS = 1 << 6;
  private static final int BRANCHES = 1 << 7;
  private static final int TEMPORARY_BRANCHES = 1 << 8;
  private static final int HOST_BRANCHES = 1 << 9;
  private static final int SUPERVISED = 1 << 10;
  private static final int ARRIVED = 1 << 11;
  private static final int RELATION = 1 << 12;
  private static final int RELATION_BRANCH = 1 << 13;
  private static final int STATUS = 1 << 14;

  private int number;

  // Answers that nearly every rule asks for, kept until the view moves on or forgets: which, as
  // bits, since that is cheaper to forget than fourteen answers.
  private int keptAt = -1;
  private int kept;
  private boolean serving;
  private List<Tour> tours = List.of();
  private List<Post> posts = List.of();
  private List<Headquarters> headquarters = List.of();
  private List<RecipientUnit> units = List.of();
  private List<Cell> cells = List.of();
  private List<OfficeGroup> groups = List.of();
  private List<Branch> branches = List.of();
  private List<Branch> temporaryBranches = List.of();
  private List<Branch> hostBranches = List.of();
  private Supervised supervised = Supervised.NOT;
  private @Nullable LocalDate arrived;
  private Optional<PartyOrganisationId> relation = Optional.empty();
  private Optional<Branch> relationBranch = Optional.empty();
  private Optional<PartyStatus> status = Optional.empty();

  // What is the same on all days is kept until the view turns to another person.
  private @Nullable DaySet servingDays;
  private @Nullable List<Branch> joined;
  private @Nullable CareView care;

  PersonView(RegisterView view, int number) {
    super(view);
    this.number = number;
  }

  /** Shows another person instead. */
  PersonView turnTo(int other) {
    number = other;
    keptAt = -1;
    servingDays = null;
    joined = null;
    return this;
  }

  /**
   * Tells whether an answer has to be found, and takes it that it then is. Those of another day, or
   * of a horizon that has been forgotten, have to be found again.
   */
  private boolean isNew(int answer) {
    if (keptAt != view.turns()) {
      keptAt = view.turns();
      kept = 0;
    }
    boolean isNew = (kept & answer) == 0;
    kept |= answer;
    return isNew;
  }

  @Override
  public SubjectId subject() {
    return new SubjectId(Scope.PERSON, id().value());
  }

  /** Returns the person's id. */
  public PersonId id() {
    return person().id();
  }

  /**
   * Returns all that is known of the person, on all days; without the care, which no view shows.
   */
  public Dossier dossier() {
    view.noteParts(DossierParts.ALL);
    return shown();
  }

  /** The dossier, for whoever notes at which parts of it he looks. */
  private Dossier shown() {
    return view.tables.shown.get(number);
  }

  /** Returns the person. */
  public Person person() {
    return shown().person();
  }

  /** Tells whether the person serves; handing over is still serving. */
  public boolean isServing() {
    if (isNew(SERVING)) {
      serving = serves();
    }
    return serving;
  }

  private boolean serves() {
    return view.index.serving.isAny(number, view.today, view.horizon);
  }

  /** Returns the days on which the person serves, in whichever tour. */
  public DaySet servingDays() {
    DaySet kept = servingDays;
    if (kept == null) {
      kept = DaySet.ofRanges(person().serving());
      servingDays = kept;
    }
    return kept;
  }

  /** Returns the headquarters the person serves; more than one only if the data says so. */
  public List<Headquarters> headquarters() {
    view.require(Scope.HEADQUARTERS);
    if (isNew(HEADQUARTERS)) {
      headquarters = view.index.serving.things(number, view.today, view.horizon);
    }
    return headquarters;
  }

  /** Returns the headquarters that a tour of the person is with. */
  public Headquarters headquarters(Tour tour) {
    view.require(Scope.HEADQUARTERS);
    return view.tables.headquarters.get(view.tables.headquarters.numberOf(tour.headquarters()));
  }

  /** Returns the tours the person serves in on the view's day; more than one is a contradiction. */
  public List<Tour> currentTours() {
    if (isNew(TOURS)) {
      tours = findTours();
    }
    return tours;
  }

  private List<Tour> findTours() {
    List<Tour> all = person().tours();
    if (!isServing()) {
      return ImmutableList.of();
    }
    if (all.size() == 1) {
      return all;
    }
    Tour only = null;
    List<Tour> several = null;
    for (int i = 0; i < all.size(); i++) {
      Optional<DayRange> days = all.get(i).serving();
      if (days.isPresent() && view.isCurrent(days.get())) {
        if (only == null) {
          only = all.get(i);
        } else {
          several = several == null ? new ArrayList<>(List.of(only)) : several;
          several.add(all.get(i));
        }
      }
    }
    if (several != null) {
      return ImmutableList.copyOf(several);
    }
    return only == null ? ImmutableList.of() : ImmutableList.of(only);
  }

  /**
   * Returns the tour the person serves in.
   *
   * @throws IllegalStateException if the person does not serve
   */
  public Tour tour() {
    List<Tour> current = currentTours();
    if (current.isEmpty()) {
      throw notServing();
    }
    return current.get(0);
  }

  private IllegalStateException notServing() {
    return new IllegalStateException(id() + " does not serve on " + view.asOf());
  }

  /**
   * Returns the first day of the tour the person serves in.
   *
   * @throws IllegalStateException if the person does not serve
   */
  public LocalDate arrivedOn() {
    if (isNew(ARRIVED)) {
      int first = view.index.serving.firstDay(number, view.today, view.horizon);
      arrived = first == Horizon.NEVER ? null : LocalDate.ofEpochDay(first);
    }
    if (arrived == null) {
      throw notServing();
    }
    return arrived;
  }

  /** Returns the tour that ended last by the view's day; nothing while the person serves. */
  public Optional<Tour> endedTour() {
    if (isServing()) {
      return Optional.empty();
    }
    return person().tours().stream()
        .filter(tour -> endOf(tour).map(view::reached).orElse(false))
        .reduce((one, other) -> endOf(other).get().isBefore(endOf(one).get()) ? one : other);
  }

  /** The first day after a tour. */
  private static Optional<LocalDate> endOf(Tour tour) {
    return tour.serving().flatMap(DayRange::until);
  }

  /** Returns the stage of a tour; nothing before its first step. */
  public Optional<TourStage> stage(Tour tour) {
    TourStage stage = null;
    for (TourStep step : tour.steps()) {
      if (view.reached(step.on())) {
        stage = step.stage();
      }
    }
    return Optional.ofNullable(stage);
  }

  /** Tells whether the person is on leave, on a trip or at a training. */
  public boolean isAbsent() {
    return hasCurrent(person().absences(), absence -> true);
  }

  /** Returns the posts held locally. */
  public List<Post> posts() {
    if (isNew(POSTS)) {
      posts = current(person().posts());
    }
    return posts;
  }

  /** Returns those of {@link #posts} that are not known to be real. */
  public List<Post> postsInDoubt() {
    return view.index.postsInDoubt.rows.isAny(number, view.today, view.horizon)
        ? posts().stream().filter(post -> !post.isReal()).toList()
        : ImmutableList.of();
  }

  /** Returns the recipient units of the {@link #posts}. */
  public List<RecipientUnit> units() {
    view.require(Scope.UNIT);
    if (isNew(UNITS)) {
      units = view.index.units.things(number, view.today, view.horizon);
    }
    return units;
  }

  /** Returns the cells of the grid. */
  public List<Cell> cells() {
    view.noteParts(DossierParts.CELLS);
    view.require(Scope.CELL);
    if (isNew(CELLS)) {
      cells = view.index.cells.things(number, view.today, view.horizon);
    }
    return cells;
  }

  /** Returns the cells of the grid that the person is ever in, in order of ids. */
  public List<Cell> cellsEver() {
    view.noteParts(DossierParts.CELLS);
    view.require(Scope.CELL);
    List<Cell> cells = new ArrayList<>(1);
    for (CellAssignment assignment : shown().cells()) {
      Cell cell = view.tables.cells.get(view.tables.cells.numberOf(assignment.cell()));
      if (!cells.contains(cell)) {
        cells.add(cell);
      }
    }
    cells.sort((one, other) -> one.id().compareTo(other.id()));
    return ImmutableList.copyOf(cells);
  }

  /** Returns the office groups. */
  public List<OfficeGroup> groups() {
    view.require(Scope.OFFICE_GROUP);
    if (isNew(GROUPS)) {
      groups = view.index.groups.things(number, view.today, view.horizon);
    }
    return groups;
  }

  /** Returns the office groups that the person is ever in, in order of ids. */
  public List<OfficeGroup> groupsEver() {
    view.require(Scope.OFFICE_GROUP);
    return person().groups().stream()
        .map(assignment -> view.tables.groups.get(view.tables.groups.numberOf(assignment.group())))
        .distinct()
        .sorted((one, other) -> one.id().compareTo(other.id()))
        .toList();
  }

  /** Returns the branches in whose life the person takes part. */
  public List<Branch> branches() {
    view.noteParts(DossierParts.PARTY);
    view.require(Scope.BRANCH);
    if (isNew(BRANCHES)) {
      branches = view.index.branches.things(number, view.today, view.horizon);
    }
    return branches;
  }

  /** Returns those of {@link #branches} that are temporary and exist. */
  public List<Branch> temporaryBranches() {
    view.noteParts(DossierParts.PARTY);
    if (isNew(TEMPORARY_BRANCHES)) {
      temporaryBranches = existing(true);
    }
    return temporaryBranches;
  }

  /** Returns those of {@link #branches} that are not temporary and exist. */
  public List<Branch> hostBranches() {
    view.noteParts(DossierParts.PARTY);
    if (isNew(HOST_BRANCHES)) {
      hostBranches = existing(false);
    }
    return hostBranches;
  }

  private List<Branch> existing(boolean temporary) {
    view.require(Scope.BRANCH);
    return view.index.branches.things(
        number,
        view.today,
        view.horizon,
        branch -> branch.isTemporary() == temporary && view.isCurrent(branch.days()));
  }

  /**
   * Returns on which days the person takes part in branches of some kind, on all days, but no
   * longer than the branch exists.
   */
  public List<BranchMembership> memberships(Predicate<? super Branch> wanted) {
    view.require(Scope.BRANCH);
    ImmutableList.Builder<BranchMembership> found = ImmutableList.builder();
    List<BranchMembership> all = allMemberships();
    for (int i = 0; i < all.size(); i++) {
      Branch branch = joined().get(i);
      if (wanted.test(branch)) {
        within(all.get(i), branch).ifPresent(found::add);
      }
    }
    return found.build();
  }

  private static Optional<BranchMembership> within(BranchMembership membership, Branch branch) {
    DayRange days = membership.days();
    return branch.days().encloses(days)
        ? Optional.of(membership)
        : days.intersection(branch.days())
            .map(both -> new BranchMembership(branch.id(), both, membership.known()));
  }

  private List<BranchMembership> allMemberships() {
    view.noteParts(DossierParts.PARTY);
    Optional<PartyFile> party = shown().party();
    return party.isPresent() ? party.get().memberships() : ImmutableList.of();
  }

  /** The branches of all memberships, in their order. */
  private List<Branch> joined() {
    List<Branch> kept = joined;
    if (kept == null) {
      kept = new ArrayList<>(2);
      for (BranchMembership membership : allMemberships()) {
        kept.add(branchOf(membership));
      }
      joined = kept;
    }
    return kept;
  }

  /** Returns what the person is to the Party; nothing while nobody knows. */
  public Optional<PartyStatus> partyStatus() {
    view.noteParts(DossierParts.PARTY);
    if (isNew(STATUS)) {
      status = findStatus();
    }
    return status;
  }

  private Optional<PartyStatus> findStatus() {
    int found = view.index.statuses.rows.lastTarget(number, view.today, view.horizon);
    return found < 0 ? Optional.empty() : Index.STATUSES.get(found);
  }

  /** Tells whether the person is known to be a formal or probationary member. */
  public boolean isMember() {
    Optional<PartyStatus> known = partyStatus();
    return known.isPresent() && known.get().isMember();
  }

  /** Tells whether the person is known to be a formal member. */
  public boolean isFormalMember() {
    Optional<PartyStatus> known = partyStatus();
    return known.isPresent() && known.get() == PartyStatus.FORMAL;
  }

  /** Tells whether the person is a formal member whose right to vote is not suspended. */
  public boolean mayVote() {
    return isFormalMember() && !hasCurrent(party().voteSuspensions(), suspension -> true);
  }

  /**
   * Returns what is known of the person's membership.
   *
   * @throws IllegalStateException if nothing is: ask for the {@linkplain #partyStatus status} first
   */
  public PartyFile party() {
    view.noteParts(DossierParts.PARTY);
    return shown()
        .party()
        .orElseThrow(() -> new IllegalStateException("nothing is known of " + id()));
  }

  /** Returns how far a transfer of the person's Party relation has come. */
  public TransferState state(RelationTransfer transfer) {
    for (TransferStep step : transfer.steps()) {
      view.reached(step.on());
    }
    transfer.letterValidUntil().ifPresent(last -> view.reached(last.plusDays(1)));
    return transfer.state(view.asOf());
  }

  /** Returns the transfer of the Party relation that began last, unless it has been received. */
  public Optional<RelationTransfer> pendingTransfer() {
    RelationTransfer last = null;
    for (RelationTransfer transfer : party().transfers()) {
      if (!transfer.steps().isEmpty() && view.reached(transfer.steps().get(0).on())) {
        last = transfer;
      }
    }
    return last == null || state(last) == TransferState.RECEIVED
        ? Optional.empty()
        : Optional.of(last);
  }

  /** Returns the transfer by which the Party relation came to where it is; nothing at first. */
  public Optional<RelationTransfer> receivedTransfer() {
    PartyOrganisationId relation = relation().orElse(null);
    RelationTransfer last = null;
    for (RelationTransfer transfer : party().transfers()) {
      if (transfer.to().equals(relation)
          && transfer.state(view.asOf()) == TransferState.RECEIVED
          && (last == null || !receivedOn(transfer).isBefore(receivedOn(last)))) {
        last = transfer;
      }
    }
    return Optional.ofNullable(last);
  }

  private static LocalDate receivedOn(RelationTransfer transfer) {
    return transfer.dayOf(TransferStep.Kind.RECEIVED).orElseThrow();
  }

  /** Returns the organisation that has the Party relation, and so is responsible for the member. */
  public Optional<PartyOrganisationId> relation() {
    view.noteParts(DossierParts.PARTY);
    if (isNew(RELATION)) {
      relation = findRelation();
    }
    return relation;
  }

  private Optional<PartyOrganisationId> findRelation() {
    for (int day : RelationTransfer.daysOfMoving(party().transfers())) {
      view.reached(day);
    }
    return party().relation(view.asOf());
  }

  /** Returns the branch of the register that has the Party relation, if one has. */
  public Optional<Branch> relationBranch() {
    view.noteParts(DossierParts.PARTY);
    view.require(Scope.BRANCH);
    if (isNew(RELATION_BRANCH)) {
      int branch = view.index.relationBranches.rows.lastTarget(number, view.today, view.horizon);
      relationBranch =
          branch < 0 ? Optional.empty() : Optional.of(view.tables.branches.get(branch));
    }
    return relationBranch;
  }

  /** Returns the meetings of organisational life attended within some days, by the view's day. */
  public List<LifeMeeting> attended(DayRange days, Predicate<? super LifeMeeting> wanted) {
    view.noteParts(DossierParts.PARTY);
    view.require(Scope.MEETING);
    int[] rows = view.index.attended.get().rows.block(number);
    List<LifeMeeting> found = new ArrayList<>();
    int end = Relation.end(rows, number);
    for (int row = Relation.first(rows, number); row < end; row = Relation.next(row)) {
      int day = Relation.from(rows, row);
      if (day >= days.fromEpochDay() && day < days.untilEpochDay()) {
        if (day > view.today) {
          view.horizon.lower(day);
          break;
        }
        LifeMeeting meeting = view.tables.meetings.get(Relation.target(rows, row));
        if (wanted.test(meeting)) {
          found.add(meeting);
        }
      }
    }
    return found;
  }

  /** Returns the branch that a membership is in. */
  public Branch branchOf(BranchMembership membership) {
    view.require(Scope.BRANCH);
    return view.tables.branches.get(view.tables.branches.numberOf(membership.branch()));
  }

  /** Returns the headquarters that the person ever leads, in order of ids. */
  public List<Headquarters> ledHeadquartersEver() {
    view.require(Scope.HEADQUARTERS);
    return ever(view.index.ledHeadquarters.get(id()));
  }

  /** Returns the headquarters that the person led on each of some days, in whatever roles. */
  public List<Headquarters> ledThroughout(DayRange days) {
    view.require(Scope.HEADQUARTERS);
    List<Link<Headquarters>> led = view.index.ledHeadquarters.get(id());
    return led.stream()
        .map(Link::entity)
        .distinct()
        .filter(headquarters -> ledThroughout(led, headquarters, days))
        .toList();
  }

  private static boolean ledThroughout(
      List<Link<Headquarters>> led, Headquarters headquarters, DayRange days) {
    return DaySet.covers(
        led.stream().filter(link -> link.entity().equals(headquarters)).map(Link::fact).toList(),
        days);
  }

  /** Returns the meetings of a headquarters' committees within some days, by the view's day. */
  public List<LifeMeeting> committeeMeetings(Headquarters headquarters, DayRange days) {
    view.require(Scope.HEADQUARTERS);
    view.require(Scope.MEETING);
    return view.tables.committees.all().stream()
        .filter(committee -> committee.headquarters().equals(headquarters.id()))
        .sorted((one, other) -> one.id().compareTo(other.id()))
        .flatMap(
            committee ->
                Meetings.in(
                    view.index.meetings(committee.id()),
                    days,
                    view.today,
                    view.horizon,
                    meeting -> true)
                    .stream())
        .toList();
  }

  /** Returns in which squares of the matrix of supervision the person is supervised. */
  public Supervised supervised() {
    requireSupervision();
    if (isNew(SUPERVISED)) {
      supervised = Supervision.on(view, shown());
    }
    return supervised;
  }

  /** Returns which arrangements ever reach the person, with the days on which they do. */
  public List<SupervisedDays> supervisedEver() {
    requireSupervision();
    return Supervision.ever(view, shown());
  }

  /** Arrangements and bodies are a headquarters'; the way to them goes up the cells. */
  private void requireSupervision() {
    view.noteParts(DossierParts.CELLS | DossierParts.PERSONAL_SUPERVISION);
    view.require(Scope.CELL);
    view.require(Scope.HEADQUARTERS);
  }

  /** Shows the care for the person; only views of care come here. */
  CareView care() {
    CareView kept = care;
    if (kept == null) {
      kept = new CareView(view, number);
      care = kept;
    }
    return kept.turnTo(number);
  }

  /** Returns the hours of work of a recipient unit, on all days, in order of days. */
  public List<OfficeHours> hours(UnitId unit) {
    view.require(Scope.UNIT);
    RecipientUnit found = view.tables.units.find(unit);
    return found == null ? List.of() : found.hours();
  }

  /** Returns the hours of work of a headquarters itself, on all days, in order of days. */
  public List<OfficeHours> hours(HeadquartersId headquarters) {
    view.require(Scope.HEADQUARTERS);
    Headquarters found = view.tables.headquarters.find(headquarters);
    return found == null ? List.of() : found.hours();
  }

  /** Returns the ledger of supervision of a headquarters, on all days; nothing if it has none. */
  public Optional<SupervisionLedger> ledger(HeadquartersId headquarters) {
    view.require(Scope.HEADQUARTERS);
    return view.ledger(headquarters);
  }

  /** Tells whether the person is away overnight: absent, or on a leave that goes on. */
  public boolean isAway() {
    view.noteParts(DossierParts.SUPERVISION);
    boolean away = isAbsent();
    for (Leave leave : shown().supervision().map(SupervisionFile::leaves).orElse(List.of())) {
      Optional<DayRange> nights = leave.nights();
      away |= nights.isPresent() && view.isCurrent(nights.get());
    }
    return away;
  }

  /** Returns the cells in which the person is head or deputy. */
  public List<Cell> cellRoles() {
    view.require(Scope.CELL);
    return current(view.index.cellRoles.get(id()));
  }

  /** Returns the cells in which the person is ever head or deputy, in order of ids. */
  public List<Cell> cellRolesEver() {
    view.require(Scope.CELL);
    return ever(view.index.cellRoles.get(id()));
  }

  /** Returns the branches in which the person has a role. */
  public List<Branch> branchRoles() {
    view.require(Scope.BRANCH);
    return current(view.index.branchRoles.get(id()));
  }

  /** Returns the branches in which the person ever has a role, in order of ids. */
  public List<Branch> branchRolesEver() {
    view.require(Scope.BRANCH);
    return ever(view.index.branchRoles.get(id()));
  }

  /** Returns the office groups that the person heads. */
  public List<OfficeGroup> headedGroups() {
    view.require(Scope.OFFICE_GROUP);
    return current(view.index.headedGroups.get(id()));
  }

  /** Returns the office groups that the person ever heads, in order of ids. */
  public List<OfficeGroup> headedGroupsEver() {
    view.require(Scope.OFFICE_GROUP);
    return ever(view.index.headedGroups.get(id()));
  }

  /** Returns the series at whose meetings the person is expected. */
  public List<MeetingSeries> series() {
    view.noteParts(DossierParts.MEETINGS);
    view.require(Scope.SERIES);
    return view.index.series.things(number, view.today, view.horizon);
  }

  /** Returns the series at whose meetings a membership says that the person is expected. */
  public MeetingSeries seriesOf(SeriesMembership membership) {
    view.require(Scope.SERIES);
    return view.tables.series.get(view.tables.series.numberOf(membership.series()));
  }

  /** Returns the series that a work meeting is of. */
  public MeetingSeries seriesOf(Sitting sitting) {
    view.require(Scope.SERIES);
    return view.tables.series.get(view.tables.series.numberOf(sitting.series()));
  }

  /** Returns the work meetings attended within some days, by the view's day, in order of days. */
  public List<Sitting> sittings(DayRange days) {
    view.noteParts(DossierParts.MEETINGS);
    view.require(Scope.SERIES);
    int[] rows = view.index.sittings.rowsOf(number);
    if (rows.length == 0) {
      return List.of();
    }
    List<Sitting> found = new ArrayList<>();
    for (int row = 0; row < Relation.end(rows); row = Relation.next(row)) {
      Sitting sitting = view.tables.sittings.get(Relation.target(rows, row));
      Optional<LocalDate> held = sitting.held();
      if (held.isPresent()
          && days.contains(held.get())
          && view.reached(held.get())
          && !found.contains(sitting)) {
        found.add(sitting);
      }
    }
    found.sort(BY_DAY);
    return found;
  }

  private static final Comparator<Sitting> BY_DAY =
      Comparator.<Sitting, LocalDate>comparing(sitting -> sitting.held().orElseThrow())
          .thenComparing(sitting -> sitting.id().value());

  /** Returns the task forces in which the person has a role. */
  public List<TaskForce> taskForces() {
    view.require(Scope.TASK_FORCE);
    return current(view.index.work.roles().get(id()));
  }

  /** Returns the task forces in which the person ever has a role, in order of ids. */
  public List<TaskForce> taskForcesEver() {
    view.require(Scope.TASK_FORCE);
    return ever(view.index.work.roles().get(id()));
  }

  /** Returns the agreed items that the person owns, closed or not, in order of ids. */
  public List<AgreedItem> ownedItems() {
    view.require(Scope.AGREED_ITEM);
    ImmutableList.Builder<AgreedItem> owned = ImmutableList.builder();
    for (AgreedItem item : view.index.work.owned().get(id())) {
      boolean own = false;
      for (ItemOwner owner : item.owners()) {
        own |= owner.person().equals(id()) && view.isCurrent(owner.days());
      }
      if (own) {
        owned.add(item);
      }
    }
    return owned.build();
  }

  /** Shows one of the person's agreed items, with its neighbourhood. */
  public AgreedItemView show(AgreedItem item) {
    view.require(Scope.AGREED_ITEM);
    return view.agreedItem(item.id()).orElseThrow();
  }

  /** Shows one of the person's cells, with its neighbourhood. */
  public CellView show(Cell cell) {
    view.require(Scope.CELL);
    return view.cell(cell.id()).orElseThrow();
  }

  /** Shows one of the person's office groups, with its neighbourhood. */
  public GroupView show(OfficeGroup group) {
    view.require(Scope.OFFICE_GROUP);
    return view.group(group.id()).orElseThrow();
  }

  /** Shows one of the person's headquarters, with its neighbourhood. */
  public HeadquartersView show(Headquarters headquarters) {
    view.require(Scope.HEADQUARTERS);
    return view.headquarters(headquarters.id()).orElseThrow();
  }

  /** Shows one of the person's branches, with its neighbourhood. */
  public BranchView show(Branch branch) {
    view.require(Scope.BRANCH);
    return view.branch(branch.id()).orElseThrow();
  }

  /** Shows somebody else whom the person's dossier names, such as the successor. */
  public Optional<PersonView> other(PersonId id) {
    view.require(Scope.PERSON);
    return view.person(id);
  }
}
