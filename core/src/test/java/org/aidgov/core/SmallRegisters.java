package org.aidgov.core;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Combinators.F3;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import org.aidgov.core.care.CareFile;
import org.aidgov.core.care.EmergencyId;
import org.aidgov.core.discipline.DisciplineBodyId;
import org.aidgov.core.discipline.PersonalSupervision;
import org.aidgov.core.grid.Cell;
import org.aidgov.core.grid.CellAssignment;
import org.aidgov.core.grid.CellId;
import org.aidgov.core.grid.CellParent;
import org.aidgov.core.grid.CellRole;
import org.aidgov.core.grid.GridLevel;
import org.aidgov.core.grid.HeadquartersClaim;
import org.aidgov.core.grid.UnitClaim;
import org.aidgov.core.institution.DutyId;
import org.aidgov.core.institution.InstitutionId;
import org.aidgov.core.institution.MeasureId;
import org.aidgov.core.institution.RevisionPlanId;
import org.aidgov.core.party.Branch;
import org.aidgov.core.party.BranchMembership;
import org.aidgov.core.party.BranchRole;
import org.aidgov.core.party.GroupCoverage;
import org.aidgov.core.party.LifeMeeting;
import org.aidgov.core.party.MeetingId;
import org.aidgov.core.party.PartyCommittee;
import org.aidgov.core.party.PartyFile;
import org.aidgov.core.party.PartyOrganisationId;
import org.aidgov.core.party.PartyOrganisationKind;
import org.aidgov.core.party.PartyStatus;
import org.aidgov.core.party.RelationTransfer;
import org.aidgov.core.party.StatusPeriod;
import org.aidgov.core.party.Transfers;
import org.aidgov.core.party.UnitCoverage;
import org.aidgov.core.party.VoteSuspension;
import org.aidgov.core.register.Dossier;
import org.aidgov.core.register.RegisterContent;
import org.aidgov.core.staff.Absence;
import org.aidgov.core.staff.Batch;
import org.aidgov.core.staff.BatchKey;
import org.aidgov.core.staff.GroupAssignment;
import org.aidgov.core.staff.GroupHead;
import org.aidgov.core.staff.Headquarters;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.staff.HomeUnit;
import org.aidgov.core.staff.HomeUnitId;
import org.aidgov.core.staff.Leader;
import org.aidgov.core.staff.OfficeGroup;
import org.aidgov.core.staff.OfficeGroupId;
import org.aidgov.core.staff.Person;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.staff.PersonKind;
import org.aidgov.core.staff.Place;
import org.aidgov.core.staff.PlaceId;
import org.aidgov.core.staff.Post;
import org.aidgov.core.staff.RecipientUnit;
import org.aidgov.core.staff.Tour;
import org.aidgov.core.staff.TourStage;
import org.aidgov.core.staff.TourStep;
import org.aidgov.core.staff.UnitId;
import org.aidgov.core.supervision.SupervisionFile;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.PolicyDays;

/**
 * Small registers full of facts, right and wrong: people in several cells or none, twice in the
 * same, roles of people who are not on the roster, things that do not exist yet or any more. The
 * things are always the same, so every reference names one; what is random is what is said of them.
 */
public final class SmallRegisters extends DomainContextBase {
  public static final List<PersonId> PEOPLE = ids(3, "p-", PersonId::new);

  /** What the books still say: without what has been corrected. */
  public static RegisterContent believed(RegisterContent books) {
    RegisterContent now = books.knownOn((int) PolicyDays.LAST.toEpochDay());
    Set<MeetingId> meetings =
        now.meetings().stream().map(LifeMeeting::id).collect(Collectors.toSet());
    return now.withPeople(
        now.people().stream()
            .map(
                dossier ->
                    dossier.withParty(
                        dossier
                            .party()
                            .map(
                                file ->
                                    file.withAttended(
                                        file.attended().stream()
                                            .filter(meetings::contains)
                                            .toList()))))
            .toList());
  }

  /** Those, and one who is not on the roster. */
  public static final List<PersonId> NAMED = ids(4, "p-", PersonId::new);

  public static final List<HeadquartersId> HEADQUARTERS = ids(3, "h-", HeadquartersId::new);
  public static final List<UnitId> UNITS = ids(2, "u-", UnitId::new);
  public static final List<OfficeGroupId> GROUPS = ids(2, "g-", OfficeGroupId::new);
  public static final List<CellId> CELLS = ids(3, "c-", CellId::new);
  public static final List<PartyOrganisationId> COMMITTEES = ids(2, "k-", PartyOrganisationId::new);
  public static final List<PartyOrganisationId> BRANCHES = ids(3, "b-", PartyOrganisationId::new);
  public static final List<MeetingId> MEETINGS = ids(5, "m-", MeetingId::new);
  public static final List<InstitutionId> INSTITUTIONS = ids(3, "i-", InstitutionId::new);
  public static final List<MeasureId> MEASURES = ids(2, "s-", MeasureId::new);
  public static final List<DutyId> DUTIES = ids(2, "d-", DutyId::new);
  public static final List<RevisionPlanId> PLANS = ids(1, "r-", RevisionPlanId::new);
  public static final List<DisciplineBodyId> BODIES = ids(2, "d-", DisciplineBodyId::new);
  public static final List<EmergencyId> EMERGENCIES = ids(2, "e-", EmergencyId::new);
  public static final List<String> PROVINCES = List.of("hubei", "zhejiang");
  static final List<BatchKey> BATCHES =
      List.of(new BatchKey("hubei", 9), new BatchKey("zhejiang", 9), new BatchKey("zhejiang", 10));
  private static final PartyOrganisationId ELSEWHERE = new PartyOrganisationId("elsewhere");
  private static final PlaceId PLACE = new PlaceId("place");
  private static final HomeUnitId HOME = new HomeUnitId("home");

  private static <I> List<I> ids(int count, String prefix, Function<String, I> id) {
    return IntStream.range(0, count).mapToObj(i -> id.apply(prefix + i)).toList();
  }

  /** Returns the content of a register. */
  @Provide
  public Arbitrary<RegisterContent> content() {
    return contents();
  }

  /** Contents of small registers. */
  public static Arbitrary<RegisterContent> contents() {
    return Combinators.combine(structures(), SmallWork.all())
        .as((content, work) -> work.in(content));
  }

  private static Arbitrary<RegisterContent> structures() {
    return Combinators.combine(
            staffAndParty(),
            SmallInstitutions.all(),
            SmallDiscipline.all(),
            SmallSupervision.ledgers())
        .as(
            (staff, texts, aid, ledgers) ->
                RegisterContent.builder()
                    .from(staff)
                    .institutions(texts.institutions())
                    .measures(texts.measures())
                    .duties(texts.duties())
                    .revisionPlans(texts.revisionPlans())
                    .disciplineBodies(aid.disciplineBodies())
                    .disciplineLedgers(aid.disciplineLedgers())
                    .emergencies(aid.emergencies())
                    .supervisionLedgers(ledgers)
                    .build());
  }

  private static Arbitrary<RegisterContent> staffAndParty() {
    return Combinators.combine(
            each(UNITS, SmallRegisters::unit),
            each(HEADQUARTERS, SmallRegisters::headquarters),
            each(GROUPS, SmallRegisters::group),
            each(CELLS, SmallRegisters::cell),
            each(COMMITTEES, SmallRegisters::committee),
            each(BRANCHES, SmallRegisters::branch),
            each(MEETINGS, SmallRegisters::meeting),
            each(PEOPLE, SmallRegisters::dossier))
        .as(
            (units, headquarters, groups, cells, committees, branches, meetings, people) ->
                RegisterContent.builder()
                    .batches(BATCHES.stream().map(key -> new Batch(key, Samples.DAYS)).toList())
                    .addPlaces(new Place(PLACE, "place", Place.Kind.COUNTY))
                    .units(units)
                    .addHomeUnits(new HomeUnit(HOME, "home"))
                    .headquarters(headquarters)
                    .groups(groups)
                    .cells(cells)
                    .committees(committees)
                    .branches(branches)
                    .meetings(meetings)
                    .people(people)
                    .build());
  }

  static <I, E> Arbitrary<List<E>> each(List<I> ids, Function<I, Arbitrary<E>> entity) {
    return Combinators.combine(ids.stream().map(entity).toList()).as(list -> list);
  }

  private static Arbitrary<RecipientUnit> unit(UnitId id) {
    return SmallSupervision.hours()
        .map(
            hours ->
                new RecipientUnit(id, "unit", RecipientUnit.Kind.SCHOOL, PLACE, Set.of(), hours));
  }

  private static Arbitrary<Headquarters> headquarters(HeadquartersId id) {
    return Combinators.combine(
            mostlyAlways(),
            some(3, NAMED, enums(Leader.Role.class), Leader::new),
            Arbitraries.of(HEADQUARTERS).optional(0.5),
            SmallSupervision.hours())
        .as(
            (days, leaders, parent, hours) ->
                Headquarters.builder()
                    .id(id)
                    .name("headquarters")
                    .level(Headquarters.Level.COUNTY)
                    .parent(
                        id.equals(HEADQUARTERS.get(1))
                            ? Optional.of(HEADQUARTERS.get(0))
                            : Optional.empty())
                    .province(id.equals(HEADQUARTERS.get(2)) ? "hubei" : "zhejiang")
                    .days(days)
                    .leaders(leaders)
                    .parent(parent)
                    .hours(hours)
                    .build());
  }

  private static Arbitrary<OfficeGroup> group(OfficeGroupId id) {
    return Combinators.combine(
            mostlyAlways(),
            some(
                2,
                NAMED,
                (person, days, known) -> new GroupHead(person, List.of(), List.of(), days, known)))
        .as(
            (days, heads) ->
                OfficeGroup.builder()
                    .id(id)
                    .name("group")
                    .headquarters(HEADQUARTERS.get(0))
                    .days(days)
                    .heads(heads)
                    .build());
  }

  private static Arbitrary<Cell> cell(CellId id) {
    return Combinators.combine(
            mostlyAlways(),
            Arbitraries.of(GridLevel.class),
            Arbitraries.of(PROVINCES),
            some(3, CELLS, CellParent::new),
            some(2, UNITS, UnitClaim::new),
            some(2, HEADQUARTERS, HeadquartersClaim::new),
            some(3, NAMED, enums(CellRole.Kind.class), CellRole::new))
        .as(
            (days, level, province, parents, units, headquarters, roles) ->
                Cell.builder()
                    .id(id)
                    .name("cell")
                    .province(province)
                    .level(level)
                    .days(days)
                    .parents(parents)
                    .units(units)
                    .headquarters(headquarters)
                    .roles(roles)
                    .build());
  }

  private static Arbitrary<PartyCommittee> committee(PartyOrganisationId id) {
    return mostlyAlways()
        .map(
            days ->
                new PartyCommittee(
                    id,
                    "committee",
                    PartyOrganisationKind.COMMITTEE,
                    HEADQUARTERS.get(0),
                    days,
                    Optional.empty()));
  }

  private static Arbitrary<Branch> branch(PartyOrganisationId id) {
    return Combinators.combine(
            mostlyAlways(),
            Arbitraries.of(
                PartyOrganisationKind.BRANCH, PartyOrganisationKind.TEMPORARY_JOINT_BRANCH),
            some(3, GROUPS, GroupCoverage::new),
            some(2, UNITS, UnitCoverage::new),
            some(
                3,
                NAMED,
                enums(BranchRole.Kind.class),
                (person, role, days, known) ->
                    new BranchRole(person, role, BranchRole.Basis.ELECTED, days, known)))
        .as(
            (days, kind, groups, units, roles) ->
                Branch.builder()
                    .id(id)
                    .name("branch")
                    .kind(kind)
                    .headquarters(HEADQUARTERS.get(0))
                    .days(days)
                    .groups(groups)
                    .units(units)
                    .roles(roles)
                    .build());
  }

  private static Arbitrary<LifeMeeting> meeting(MeetingId id) {
    return Combinators.combine(
            Arbitraries.of(BRANCHES.get(0), BRANCHES.get(1), COMMITTEES.get(0)),
            enums(LifeMeeting.Kind.class),
            days().optional(0.9),
            mostlyAlways())
        .as(
            (organisation, kind, held, known) ->
                LifeMeeting.builder()
                    .id(id)
                    .organisation(organisation)
                    .kind(kind)
                    .planned(SmallDays.FIRST)
                    .held(held)
                    .known(known)
                    .build());
  }

  private static Arbitrary<Dossier> dossier(PersonId id) {
    return Combinators.combine(
            tour().list().ofMaxSize(3),
            some(3, UNITS, (unit, days, known) -> post(unit, days, known)),
            some(3, GROUPS, GroupAssignment::new),
            some(2, Arrays.asList(Absence.Kind.values()), Absence::new),
            some(4, CELLS, CellAssignment::new),
            party().optional(0.9),
            Combinators.combine(
                    SmallDiscipline.personal(),
                    SmallDiscipline.care().optional(0.8),
                    SmallSupervision.file().optional(0.5))
                .as(OwnFacts::new))
        .as(
            (tours, posts, groups, absences, cells, party, own) ->
                Dossier.builder()
                    .person(
                        Person.builder()
                            .id(id)
                            .kind(PersonKind.CADRE)
                            .tours(tours)
                            .posts(posts)
                            .groups(groups)
                            .absences(absences)
                            .build())
                    .cells(cells)
                    .party(party)
                    .personalSupervision(own.personal())
                    .care(own.care())
                    .supervision(own.supervision())
                    .build());
  }

  private record OwnFacts(
      List<PersonalSupervision> personal,
      Optional<CareFile> care,
      Optional<SupervisionFile> supervision) {}

  private static Post post(UnitId unit, DayRange days, DayRange known) {
    return new Post(unit, Optional.empty(), Optional.empty(), Optional.empty(), days, known);
  }

  private static Arbitrary<Tour> tour() {
    Arbitrary<TourStep> step =
        Combinators.combine(enums(TourStage.class), days(), mostlyAlways()).as(TourStep::new);
    return Combinators.combine(
            Arbitraries.of(BATCHES), Arbitraries.of(HEADQUARTERS), step.list().ofMaxSize(4))
        .as(
            (batch, headquarters, steps) ->
                Tour.builder()
                    .batch(batch)
                    .homeUnit(HOME)
                    .headquarters(headquarters)
                    .steps(steps)
                    .build());
  }

  private static Arbitrary<PartyFile> party() {
    Arbitrary<RelationTransfer> transfer =
        Arbitraries.frequencyOf(
                Tuple.of(3, Transfers.to(BRANCHES.get(0), BRANCHES.get(1), ELSEWHERE)),
                Tuple.of(1, Transfers.corrected(BRANCHES.get(0), ELSEWHERE)))
            .withoutEdgeCases();
    return Combinators.combine(
            some(3, Arrays.asList(PartyStatus.values()), StatusPeriod::new),
            Arbitraries.of(ELSEWHERE, BRANCHES.get(2)).optional(0.8),
            transfer.list().ofMaxSize(2),
            some(4, BRANCHES, BranchMembership::new),
            some(2, List.of(""), (nothing, days, known) -> new VoteSuspension(days, known)),
            Arbitraries.of(MEETINGS).list().ofMaxSize(6))
        .as(
            (statuses, home, transfers, memberships, suspensions, attended) ->
                PartyFile.builder()
                    .statuses(statuses)
                    .home(home)
                    .transfers(transfers)
                    .memberships(memberships)
                    .voteSuspensions(suspensions)
                    .attended(attended)
                    .build());
  }

  /** A fact that names something, on some days, and has been in the books since some day. */
  static <I, F> Arbitrary<List<F>> some(
      int most, List<I> named, F3<I, DayRange, DayRange, F> fact) {
    return Combinators.combine(Arbitraries.of(named), ranges(), mostlyAlways())
        .as(fact)
        .list()
        .ofMaxSize(most);
  }

  static <I, K, F> Arbitrary<List<F>> some(
      int most,
      List<I> named,
      Arbitrary<K> kind,
      Combinators.F4<I, K, DayRange, DayRange, F> fact) {
    return Combinators.combine(Arbitraries.of(named), kind, ranges(), mostlyAlways())
        .as(fact)
        .list()
        .ofMaxSize(most);
  }

  static <E extends Enum<E>> Arbitrary<E> enums(Class<E> type) {
    return Arbitraries.of(type).withoutEdgeCases();
  }

  static Arbitrary<LocalDate> days() {
    return SmallDays.days().withoutEdgeCases();
  }

  static Arbitrary<DayRange> ranges() {
    return SmallDays.ranges().withoutEdgeCases();
  }

  static Arbitrary<DayRange> mostlyAlways() {
    return Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.just(DayRange.ALWAYS)), Tuple.of(1, ranges()))
        .withoutEdgeCases();
  }

  /** Returns the same content with every list turned round. */
  public static RegisterContent reversed(RegisterContent content) {
    return RegisterContent.builder()
        .batches(reversed(content.batches()))
        .places(reversed(content.places()))
        .units(reversed(content.units()))
        .homeUnits(reversed(content.homeUnits()))
        .headquarters(reversed(content.headquarters()))
        .groups(reversed(content.groups()))
        .cells(reversed(content.cells()))
        .committees(reversed(content.committees()))
        .branches(reversed(content.branches()))
        .meetings(reversed(content.meetings()))
        .people(reversed(content.people()))
        .institutions(reversed(content.institutions()))
        .measures(reversed(content.measures()))
        .duties(reversed(content.duties()))
        .revisionPlans(reversed(content.revisionPlans()))
        .disciplineBodies(reversed(content.disciplineBodies()))
        .disciplineLedgers(reversed(content.disciplineLedgers()))
        .emergencies(reversed(content.emergencies()))
        .supervisionLedgers(reversed(content.supervisionLedgers()))
        .series(reversed(content.series()))
        .sittings(reversed(content.sittings()))
        .agreedItems(reversed(content.agreedItems()))
        .taskForces(reversed(content.taskForces()))
        .workResults(reversed(content.workResults()))
        .build();
  }

  private static <T> List<T> reversed(List<T> list) {
    List<T> reversed = new ArrayList<>();
    for (T element : list) {
      reversed.add(0, element);
    }
    return reversed;
  }
}
