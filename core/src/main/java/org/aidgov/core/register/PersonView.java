package org.aidgov.core.register;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.aidgov.core.calendar.Moment;
import org.aidgov.core.calendar.OfficeHours;
import org.aidgov.core.discipline.Supervised;
import org.aidgov.core.discipline.SupervisedDays;
import org.aidgov.core.grid.Cell;
import org.aidgov.core.grid.CellAssignment;
import org.aidgov.core.grid.GridLevel;
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
import org.aidgov.core.value.Entity;
import org.aidgov.core.value.PolicyDays;
import org.jspecify.annotations.Nullable;

/** One person, as of a day, with the cells, groups, branches and units of that person. */
public final class PersonView extends SubjectView {
  // What nearly every rule asks for, so that it is found once.
  private static final Question<PersonView, Boolean> SERVING =
      question(
          0,
          DossierParts.PERSON,
          PersonView::serves,
          view -> view.index.serving.allAny(view.today));
  private static final Question<PersonView, List<Tour>> TOURS =
      question(1, DossierParts.PERSON, PersonView::findTours);
  private static final Question<PersonView, List<Post>> POSTS =
      question(2, DossierParts.PERSON, PersonView::findPosts);
  private static final Question<PersonView, List<Headquarters>> HEADQUARTERS =
      question(
          3,
          DossierParts.PERSON,
          PersonView::findHeadquarters,
          view -> view.index.serving.allThings(view.today, one -> true));
  private static final Question<PersonView, List<RecipientUnit>> UNITS =
      question(
          4,
          DossierParts.PERSON,
          PersonView::findUnits,
          view -> view.index.units.allThings(view.today, one -> true));
  private static final Question<PersonView, List<Cell>> CELLS =
      question(
          5,
          DossierParts.CELLS,
          PersonView::findCells,
          view -> view.index.cells.allThings(view.today, one -> true));
  private static final Question<PersonView, List<OfficeGroup>> GROUPS =
      question(
          6,
          DossierParts.PERSON,
          PersonView::findGroups,
          view -> view.index.groups.allThings(view.today, one -> true));
  private static final Question<PersonView, List<Branch>> BRANCHES =
      question(
          7,
          DossierParts.PARTY,
          PersonView::findBranches,
          view -> view.index.branches.allThings(view.today, one -> true));
  private static final Question<PersonView, List<Branch>> TEMPORARY_BRANCHES =
      question(
          8,
          DossierParts.PARTY,
          person -> person.existing(true),
          view -> view.index.branches.allThings(view.today, one -> exists(view, one, true)));
  private static final Question<PersonView, List<Branch>> HOST_BRANCHES =
      question(
          9,
          DossierParts.PARTY,
          person -> person.existing(false),
          view -> view.index.branches.allThings(view.today, one -> exists(view, one, false)));
  private static final Question<PersonView, Supervised> SUPERVISED =
      question(
          10, DossierParts.CELLS | DossierParts.PERSONAL_SUPERVISION, PersonView::findSupervised);
  private static final Question<PersonView, Integer> ARRIVED =
      question(
          11,
          DossierParts.PERSON,
          PersonView::findArrived,
          view -> view.index.serving.allFirstDays(view.today));
  private static final Question<PersonView, Optional<PartyOrganisationId>> RELATION =
      question(12, DossierParts.PARTY, PersonView::findRelation);
  private static final Question<PersonView, Optional<Branch>> RELATION_BRANCH =
      question(
          13, DossierParts.PARTY, PersonView::findRelationBranch, PersonView::allRelationBranches);
  private static final Question<PersonView, Optional<PartyStatus>> STATUS =
      question(14, DossierParts.PARTY, PersonView::findStatus, PersonView::allStatuses);
  private static final Question<PersonView, List<Cell>> EXISTING_CELLS =
      question(
          15,
          DossierParts.CELLS,
          PersonView::findExistingCells,
          view -> view.index.cells.allThings(view.today, one -> view.isCurrent(one.days())));
  private static final Question<PersonView, List<Cell>> BASIC_CELLS =
      question(
          16,
          DossierParts.CELLS,
          PersonView::findBasicCells,
          view -> view.index.cells.allThings(view.today, one -> isBasic(view, one)));
  private static final Question<PersonView, List<Post>> POSTS_IN_DOUBT =
      question(17, DossierParts.PERSON, PersonView::findPostsInDoubt);
  private static final Question<PersonView, List<Branch>> BRANCHES_OF_GROUPS =
      question(18, DossierParts.PARTY, PersonView::findBranchesOfGroups);
  private static final Question<PersonView, List<Branch>> BRANCHES_OF_UNITS =
      question(19, DossierParts.PARTY, PersonView::findBranchesOfUnits);
  private static final Question<PersonView, Optional<TourStage>> STAGE =
      question(20, DossierParts.PERSON, PersonView::findStage);
  private static final Question<PersonView, Optional<Tour>> ENDED =
      question(21, DossierParts.PERSON, PersonView::findEndedTour);
  private static final Question<PersonView, Optional<RelationTransfer>> PENDING =
      question(22, DossierParts.PARTY, PersonView::findPendingTransfer);

  // Few people are named in a role, so that nobody else is looked up.
  private static final Question<PersonView, ImmutableList<Link<Cell>>> CELL_ROLES =
      roles(23, index -> index.cellRoles);
  private static final Question<PersonView, ImmutableList<Link<Branch>>> BRANCH_ROLES =
      roles(24, index -> index.branchRoles);
  private static final Question<PersonView, ImmutableList<Link<OfficeGroup>>> HEADED_GROUPS =
      roles(25, index -> index.headedGroups);
  private static final Question<PersonView, ImmutableList<Link<Headquarters>>> LED_HEADQUARTERS =
      roles(26, index -> index.ledHeadquarters);
  private static final Question<PersonView, ImmutableList<Link<TaskForce>>> FORCE_ROLES =
      roles(27, index -> index.work.roles());

  // What is the same on all days is kept until the view turns to another person.
  private @Nullable Dossier dossier;
  private @Nullable DaySet servingDays;
  private @Nullable List<Branch> joined;

  /** Taken by questions about a day that is not the view's: their answers hold for ever. */
  private final Horizon elsewhen = new Horizon();

  private @Nullable CareView care;

  PersonView(RegisterView view, int number) {
    super(view, number);
  }

  private static <T> Question<PersonView, T> question(
      int number, int parts, Function<PersonView, T> answer) {
    return question(number, parts, answer, Question.nobody(Scope.PERSON));
  }

  private static <T> Question<PersonView, T> question(
      int number,
      int parts,
      Function<PersonView, T> answer,
      Function<RegisterView, Object[]> everybody) {
    return Question.of(Scope.PERSON, number, parts, answer, everybody);
  }

  private static <E extends Entity> Question<PersonView, ImmutableList<Link<E>>> roles(
      int number, Function<Index, Links<PersonId, E>> links) {
    return question(
        number,
        0,
        person -> links.apply(person.view.index).get(person.id()),
        view -> links.apply(view.index).all(view.tables.people));
  }

  /** Shows another person instead. */
  @Override
  PersonView turnTo(int other) {
    super.turnTo(other);
    dossier = null;
    servingDays = null;
    joined = null;
    return this;
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
    Dossier kept = dossier;
    if (kept == null) {
      kept = view.tables.shown.get(number);
      dossier = kept;
    }
    return kept;
  }

  /** Returns the person. */
  public Person person() {
    return shown().person();
  }

  /** Tells whether the person serves; handing over is still serving. */
  public boolean isServing() {
    return ask(SERVING);
  }

  private Boolean serves() {
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

  /** Tells whether the person serves on each of some days, in whichever tours. */
  public boolean servesThroughout(DayRange days) {
    return servesThroughout(days.fromEpochDay(), days.untilEpochDay());
  }

  private boolean servesThroughout(int from, int until) {
    if (view.index.serving.encloses(number, from, until)) {
      return true;
    }
    // One tour may go on where another ends.
    return hasSeveralTours() && servingDays().encloses(from, until);
  }

  /** Tells whether the person is in cells and groups, and has posts, on days of service only. */
  public boolean isPlacedOnlyWhileServing() {
    view.noteParts(DossierParts.CELLS);
    return view.index.cells.areAll(number, (cell, from, until) -> servesThroughout(from, until))
        && view.index.groups.areAll(number, (group, from, until) -> servesThroughout(from, until))
        && view.index.units.areAll(number, (unit, from, until) -> servesThroughout(from, until));
  }

  /**
   * Tells whether the person takes part in branches on days of service only; of those that are not
   * temporary, whether from a day of service on.
   */
  public boolean isInBranchesOnlyWhileServing() {
    view.noteParts(DossierParts.PARTY);
    view.require(Scope.BRANCH);
    return view.index.branches.areAll(
        number,
        (branch, from, until) ->
            servesThroughout(from, until)
                || (!branch.isTemporary() && view.index.serving.isAny(number, from, elsewhen)));
  }

  /** Tells whether the person serves a headquarters of a province. */
  public boolean servesIn(String province) {
    view.noteParts(DossierParts.PERSON);
    view.require(Scope.HEADQUARTERS);
    return !view.index
        .serving
        .things(number, view.today, view.horizon, one -> one.province().equals(province))
        .isEmpty();
  }

  /** Returns the headquarters the person serves; more than one only if the data says so. */
  public List<Headquarters> headquarters() {
    view.require(Scope.HEADQUARTERS);
    return ask(HEADQUARTERS);
  }

  private List<Headquarters> findHeadquarters() {
    return view.index.serving.things(number, view.today, view.horizon);
  }

  /** Returns the headquarters the person serves on a day, whatever day the view's is. */
  public List<Headquarters> headquarters(LocalDate day) {
    view.require(Scope.HEADQUARTERS);
    return view.index.serving.things(number, (int) day.toEpochDay(), elsewhen);
  }

  /** Returns the headquarters that a tour of the person is with. */
  public Headquarters headquarters(Tour tour) {
    view.require(Scope.HEADQUARTERS);
    return view.tables.headquarters.require(tour.headquarters());
  }

  /** Tells whether the person ever has more than one tour. */
  public boolean hasSeveralTours() {
    return person().tours().size() > 1;
  }

  /** Returns the tours the person serves in on the view's day; more than one is a contradiction. */
  public List<Tour> currentTours() {
    return ask(TOURS);
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
    return LocalDate.ofEpochDay(arrivedOnEpochDay());
  }

  /** As {@link #arrivedOn}, as days since 1970-01-01. */
  public int arrivedOnEpochDay() {
    int first = ask(ARRIVED);
    if (first == Horizon.NEVER) {
      throw notServing();
    }
    return first;
  }

  private Integer findArrived() {
    return view.index.serving.firstDay(number, view.today, view.horizon);
  }

  /** Returns the tour that ended last by the view's day; nothing while the person serves. */
  public Optional<Tour> endedTour() {
    return ask(ENDED);
  }

  private Optional<Tour> findEndedTour() {
    if (isServing()) {
      return Optional.empty();
    }
    Tour last = null;
    int lastEnd = 0;
    for (Tour tour : person().tours()) {
      Optional<DayRange> days = tour.serving();
      if (days.isPresent() && !days.get().isOpen()) {
        int end = days.get().untilEpochDay();
        if (view.reached(end) && (last == null || end >= lastEnd)) {
          last = tour;
          lastEnd = end;
        }
      }
    }
    return Optional.ofNullable(last);
  }

  /** Returns the stage of the tour the person serves in; nothing before its first step. */
  public Optional<TourStage> stage() {
    return ask(STAGE);
  }

  private Optional<TourStage> findStage() {
    return stage(tour());
  }

  /** Returns the stage of a tour; nothing before its first step. */
  public Optional<TourStage> stage(Tour tour) {
    TourStage stage = null;
    List<TourStep> steps = tour.steps();
    for (int i = 0; i < steps.size(); i++) {
      if (view.reached(steps.get(i).on())) {
        stage = steps.get(i).stage();
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
    return ask(POSTS);
  }

  private List<Post> findPosts() {
    return current(person().posts());
  }

  /** Returns those of {@link #posts} that are not known to be real. */
  public List<Post> postsInDoubt() {
    return ask(POSTS_IN_DOUBT);
  }

  private List<Post> findPostsInDoubt() {
    return view.index.postsInDoubt.rows.isAny(number, view.today, view.horizon)
        ? posts().stream().filter(post -> !post.isReal()).toList()
        : ImmutableList.of();
  }

  /** Tells whether there are any {@link #posts}. */
  public boolean hasPost() {
    return view.index.units.isAny(number, view.today, view.horizon);
  }

  /** Tells whether one of the {@link #posts} is known to be real. */
  public boolean hasRealPost() {
    return view.index.units.count(number, view.today, view.horizon)
        > view.index.postsInDoubt.rows.count(number, view.today, view.horizon);
  }

  /** Returns the recipient units of the {@link #posts}. */
  public List<RecipientUnit> units() {
    view.require(Scope.UNIT);
    return ask(UNITS);
  }

  private List<RecipientUnit> findUnits() {
    return view.index.units.things(number, view.today, view.horizon);
  }

  /** Returns the cells of the grid. */
  public List<Cell> cells() {
    view.require(Scope.CELL);
    return ask(CELLS);
  }

  private List<Cell> findCells() {
    return view.index.cells.things(number, view.today, view.horizon);
  }

  /** Returns those of {@link #cells} that exist. */
  public List<Cell> existingCells() {
    view.require(Scope.CELL);
    return ask(EXISTING_CELLS);
  }

  private List<Cell> findExistingCells() {
    return view.index.cells.things(
        number, view.today, view.horizon, cell -> view.isCurrent(cell.days()));
  }

  /** Returns those of {@link #existingCells} that are basic ones (third level). */
  public List<Cell> basicCells() {
    view.require(Scope.CELL);
    return ask(BASIC_CELLS);
  }

  private List<Cell> findBasicCells() {
    return view.index.cells.things(number, view.today, view.horizon, cell -> isBasic(view, cell));
  }

  private static boolean isBasic(RegisterView view, Cell cell) {
    return cell.level() == GridLevel.THIRD && view.isCurrent(cell.days());
  }

  /** Returns the cells of the grid that the person is ever in, in order of ids. */
  public List<Cell> cellsEver() {
    view.noteParts(DossierParts.CELLS);
    view.require(Scope.CELL);
    List<CellAssignment> all = shown().cells();
    if (all.size() == 1) {
      return ImmutableList.of(cellOf(all.get(0)));
    }
    return all.stream()
        .map(this::cellOf)
        .distinct()
        .sorted((one, other) -> one.id().compareTo(other.id()))
        .toList();
  }

  private Cell cellOf(CellAssignment assignment) {
    return view.tables.cells.require(assignment.cell());
  }

  /** Returns the office groups. */
  public List<OfficeGroup> groups() {
    view.require(Scope.OFFICE_GROUP);
    return ask(GROUPS);
  }

  private List<OfficeGroup> findGroups() {
    return view.index.groups.things(number, view.today, view.horizon);
  }

  /** Returns the office groups that the person is ever in, in order of ids. */
  public List<OfficeGroup> groupsEver() {
    view.require(Scope.OFFICE_GROUP);
    return person().groups().stream()
        .map(assignment -> view.tables.groups.require(assignment.group()))
        .distinct()
        .sorted((one, other) -> one.id().compareTo(other.id()))
        .toList();
  }

  /** Returns the branches in whose life the person takes part. */
  public List<Branch> branches() {
    view.require(Scope.BRANCH);
    return ask(BRANCHES);
  }

  private List<Branch> findBranches() {
    return view.index.branches.things(number, view.today, view.horizon);
  }

  /** Returns those of {@link #branches} that are temporary and exist. */
  public List<Branch> temporaryBranches() {
    view.require(Scope.BRANCH);
    return ask(TEMPORARY_BRANCHES);
  }

  /** Returns those of {@link #branches} that are not temporary and exist. */
  public List<Branch> hostBranches() {
    view.require(Scope.BRANCH);
    return ask(HOST_BRANCHES);
  }

  /**
   * Returns those of {@link #temporaryBranches} that are set up for one of the person's {@link
   * #groups} that exist.
   */
  public List<Branch> branchesOfGroups() {
    view.require(Scope.BRANCH);
    view.require(Scope.OFFICE_GROUP);
    return ask(BRANCHES_OF_GROUPS);
  }

  private List<Branch> findBranchesOfGroups() {
    return those(temporaryBranches(), this::isOfGroup);
  }

  private boolean isOfGroup(Branch branch) {
    boolean found = false;
    for (OfficeGroup group : groups()) {
      found |=
          view.isCurrent(group.days())
              && hasCurrent(branch.groups(), one -> one.group().equals(group.id()));
    }
    return found;
  }

  /** Returns those of {@link #hostBranches} that are the branch of one of the {@link #units}. */
  public List<Branch> branchesOfUnits() {
    view.require(Scope.BRANCH);
    view.require(Scope.UNIT);
    return ask(BRANCHES_OF_UNITS);
  }

  private List<Branch> findBranchesOfUnits() {
    return those(hostBranches(), this::isOfUnit);
  }

  private boolean isOfUnit(Branch branch) {
    boolean found = false;
    for (RecipientUnit unit : units()) {
      found |= hasCurrent(branch.units(), one -> one.unit().equals(unit.id()));
    }
    return found;
  }

  /** Those of some branches that pass; mostly all. */
  private static List<Branch> those(List<Branch> branches, Predicate<Branch> wanted) {
    for (Branch branch : branches) {
      if (!wanted.test(branch)) {
        return branches.stream().filter(wanted).toList();
      }
    }
    return branches;
  }

  private List<Branch> existing(boolean temporary) {
    return view.index.branches.things(
        number, view.today, view.horizon, branch -> exists(view, branch, temporary));
  }

  private static boolean exists(RegisterView view, Branch branch, boolean temporary) {
    return branch.isTemporary() == temporary && view.isCurrent(branch.days());
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

  /** Tells whether one of these {@link #memberships} alone is true on each of some days. */
  public boolean hasMembership(DayRange days, Predicate<? super Branch> wanted) {
    view.noteParts(DossierParts.PARTY);
    view.require(Scope.BRANCH);
    int first = days.fromEpochDay();
    int end = days.untilEpochDay();
    return !view.index.branches.areAll(
        number,
        (branch, from, until) ->
            from > first || until < end || !branch.days().encloses(days) || !wanted.test(branch));
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
    return ask(STATUS);
  }

  private static Object[] allStatuses(RegisterView view) {
    List<Optional<PartyStatus>> statuses = Index.STATUSES;
    return view.index.statuses.rows.all(
        view.today,
        Optional.empty(),
        statuses.toArray(Optional[]::new),
        (before, target) -> statuses.get(target));
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
    if (transfer.letterValidUntil().isPresent()) {
      view.reached((int) transfer.letterValidUntil().get().toEpochDay() + 1);
    }
    return transfer.state(view.asOf());
  }

  /** Returns the transfer of the Party relation that began last, unless it has been received. */
  public Optional<RelationTransfer> pendingTransfer() {
    return ask(PENDING);
  }

  private Optional<RelationTransfer> findPendingTransfer() {
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
    return ask(RELATION);
  }

  private Optional<PartyOrganisationId> findRelation() {
    for (int day : RelationTransfer.daysOfMoving(party().transfers())) {
      view.reached(day);
    }
    return party().relation(view.asOf());
  }

  /** Returns the branch of the register that has the Party relation, if one has. */
  public Optional<Branch> relationBranch() {
    view.require(Scope.BRANCH);
    return ask(RELATION_BRANCH);
  }

  private static Object[] allRelationBranches(RegisterView view) {
    Optional<?>[] branches =
        view.tables.branches.all().stream().map(Optional::of).toArray(Optional[]::new);
    return view.index.relationBranches.rows.all(
        view.today, Optional.empty(), branches, (before, target) -> branches[target]);
  }

  private Optional<Branch> findRelationBranch() {
    int branch = view.index.relationBranches.rows.lastTarget(number, view.today, view.horizon);
    return branch < 0 ? Optional.empty() : Optional.of(view.tables.branches.get(branch));
  }

  /** Counts the meetings of organisational life attended within some days, by the view's day. */
  public int countAttended(DayRange days, Predicate<? super LifeMeeting> wanted) {
    view.noteParts(DossierParts.PARTY);
    view.require(Scope.MEETING);
    int[] rows = view.index.attended.get().rows.block(number);
    int count = 0;
    int end = Relation.end(rows, number);
    int row = Relation.firstFrom(rows, Relation.first(rows, number), end, days.fromEpochDay());
    for (; row < end && Relation.from(rows, row) < days.untilEpochDay(); row = Relation.next(row)) {
      if (!view.reached(Relation.from(rows, row))) {
        break;
      }
      if (wanted.test(view.tables.meetings.get(Relation.target(rows, row)))) {
        count++;
      }
    }
    return count;
  }

  /** Returns the branch that a membership is in. */
  public Branch branchOf(BranchMembership membership) {
    view.require(Scope.BRANCH);
    return view.tables.branches.require(membership.branch());
  }

  /** Returns the headquarters that the person ever leads, in order of ids. */
  public List<Headquarters> ledHeadquartersEver() {
    view.require(Scope.HEADQUARTERS);
    return ever(ask(LED_HEADQUARTERS));
  }

  /** Returns the headquarters that the person led on each of some days, in whatever roles. */
  public List<Headquarters> ledThroughout(DayRange days) {
    view.require(Scope.HEADQUARTERS);
    List<Link<Headquarters>> led = ask(LED_HEADQUARTERS);
    if (led.isEmpty()) {
      return ImmutableList.of();
    }
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
    return view.index.committees.get().get(headquarters.id()).stream()
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
    return ask(SUPERVISED);
  }

  private Supervised findSupervised() {
    return Supervision.on(view, shown(), cells());
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
    return isAway(Moment.startOf(PolicyDays.LAST));
  }

  /**
   * As {@link #isAway()}, by leaves that began before a moment.
   *
   * @param before a leave that begins then or later does not count
   */
  public boolean isAway(Moment before) {
    view.noteParts(DossierParts.SUPERVISION);
    boolean away = isAbsent();
    for (Leave leave : shown().supervision().map(SupervisionFile::leaves).orElse(List.of())) {
      Optional<DayRange> nights = leave.nights();
      away |= nights.isPresent() && view.isCurrent(nights.get()) && leave.from().isBefore(before);
    }
    return away;
  }

  /** Returns the cells in which the person is head or deputy. */
  public List<Cell> cellRoles() {
    view.require(Scope.CELL);
    return current(ask(CELL_ROLES));
  }

  /** Returns the cells in which the person is ever head or deputy, in order of ids. */
  public List<Cell> cellRolesEver() {
    view.require(Scope.CELL);
    return ever(ask(CELL_ROLES));
  }

  /** Returns the branches in which the person has a role. */
  public List<Branch> branchRoles() {
    view.require(Scope.BRANCH);
    return current(ask(BRANCH_ROLES));
  }

  /** Returns the branches in which the person ever has a role, in order of ids. */
  public List<Branch> branchRolesEver() {
    view.require(Scope.BRANCH);
    return ever(ask(BRANCH_ROLES));
  }

  /** Returns the office groups that the person heads. */
  public List<OfficeGroup> headedGroups() {
    view.require(Scope.OFFICE_GROUP);
    return current(ask(HEADED_GROUPS));
  }

  /** Returns the office groups that the person ever heads, in order of ids. */
  public List<OfficeGroup> headedGroupsEver() {
    view.require(Scope.OFFICE_GROUP);
    return ever(ask(HEADED_GROUPS));
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
    return view.tables.series.require(membership.series());
  }

  /** Returns the series that a work meeting is of. */
  public MeetingSeries seriesOf(Sitting sitting) {
    view.require(Scope.SERIES);
    return view.tables.series.require(sitting.series());
  }

  /** Returns the work meetings attended within some days, by the view's day, in order of days. */
  public List<Sitting> sittings(DayRange days) {
    view.noteParts(DossierParts.MEETINGS);
    view.require(Scope.SERIES);
    int[] rows = view.index.sittings.blockOf(number);
    int end = Relation.end(rows, number);
    if (Relation.first(rows, number) == end) {
      return List.of();
    }
    List<Sitting> found = new ArrayList<>();
    for (int row = Relation.first(rows, number); row < end; row = Relation.next(row)) {
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
    return current(ask(FORCE_ROLES));
  }

  /** Returns the task forces in which the person ever has a role, in order of ids. */
  public List<TaskForce> taskForcesEver() {
    view.require(Scope.TASK_FORCE);
    return ever(ask(FORCE_ROLES));
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
