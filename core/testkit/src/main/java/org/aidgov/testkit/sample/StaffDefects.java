package org.aidgov.testkit.sample;

import static org.aidgov.testkit.sample.PlantedDefects.days;
import static org.aidgov.testkit.sample.PlantedDefects.plus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.aidgov.core.grid.CellAssignment;
import org.aidgov.core.party.BranchMembership;
import org.aidgov.core.party.PartyFile;
import org.aidgov.core.party.PartyStatus;
import org.aidgov.core.party.RelationTransfer;
import org.aidgov.core.party.TransferStep;
import org.aidgov.core.register.Dossier;
import org.aidgov.core.staff.Batch;
import org.aidgov.core.staff.BatchKey;
import org.aidgov.core.staff.GroupAssignment;
import org.aidgov.core.staff.HeadquartersTask;
import org.aidgov.core.staff.Person;
import org.aidgov.core.staff.Post;
import org.aidgov.core.staff.Tour;
import org.aidgov.core.staff.TourStage;
import org.aidgov.core.staff.TourStep;
import org.aidgov.core.value.DayRange;
import org.aidgov.testkit.Scenario;

/** What is wrong with tours and posts. */
final class StaffDefects {
  private StaffDefects() {}

  static void plant(PlantedDefects in) {
    tours(in);
    posts(in);
    endings(in);
  }

  private static void tours(PlantedDefects in) {
    in.put(
        s ->
            batch(s, "zhejiang/11", "2022-05-20/2026-05-01")
                .person(
                    "tz-006",
                    p ->
                        p.withTours(
                            plus(
                                p.tours(),
                                p.tours()
                                    .get(0)
                                    .withBatch(BatchKey.parse("zhejiang/11"))
                                    .withSteps(
                                        step(TourStage.ARRIVED, "2022-06-01"),
                                        step(TourStage.IN_POST, "2022-06-02"))))),
        "STF-001 PERSON tz-006 several 2022-06-01");
    in.put(
        s ->
            batch(s, "fujian/8", "2020-01-01/2023-05-01")
                .person("tz-007", tour(t -> t.withBatch(BatchKey.parse("fujian/8")))),
        "STF-002 PERSON tz-007 foreign/fujian/8:hq-tz " + in.arrivalOf("tz-007"));
    in.put(
        s ->
            s.person(
                "hu-006",
                tour(t -> t.withSteps(plus(t.steps(), step(TourStage.SELECTED, "2022-05-01"))))),
        "STF-012 PERSON hu-006 illegal/zhejiang/10:SELECTED 2022-05-01");
    in.put(
        s -> s.person("sx-006", tour(t -> t.withPlannedEnd(LocalDate.of(2022, 5, 1)))),
        "STF-013 PERSON sx-006 overstayed 2022-06-01");
  }

  private static void posts(PlantedDefects in) {
    in.put(
        s -> s.person("hz-007", tasksUntil("2022-04-20")),
        "STF-003 PERSON hz-007 unplaced 2022-05-21");
    String nominal = in.personIn("c-nb-2", 2);
    in.put(
        s -> s.person(nominal, p -> p.withPosts(List.of(inName(p.posts().get(0))))),
        "STF-004 PERSON " + nominal + " nominal/u-nb-2 2020-04-18");
    for (int number = 0; number < 5; number++) {
      String person = in.personIn("c-hu-2", number);
      in.put(s -> s.person(person, p -> p.withPosts()));
    }
    in.put(s -> s, "STF-005 CELL c-hu-2 too-few 2022-04-01");
    in.put(
        s -> s.person("wz-017", tasksUntil("2022-05-15")),
        "STF-007 PERSON wz-017 no-task 2022-05-15");
    in.put(
        s -> s.group("g-sx-education", g -> g.withHomeLinks()),
        "STF-008 OFFICE_GROUP g-sx-education missing/MENTORING 2020-04-08");
    in.put(
        s ->
            s.person(
                "jh-018", p -> p.withPosts(List.of(on(p.posts().get(0), days("2020-04-01/.."))))),
        "STF-009 PERSON jh-018 before/POST:u-jh-1 2020-04-01");
    String returned = in.returnedMember("hz", 3);
    LocalDate after = in.returnOf(returned).plusDays(1);
    in.put(
        s ->
            s.dossier(
                returned,
                d ->
                    d.withCells(
                        d.cells().stream()
                            .map(
                                cell ->
                                    new CellAssignment(
                                        cell.cell(),
                                        DayRange.openFrom(cell.days().from()),
                                        DayRange.ALWAYS))
                            .toList())),
        "STF-009 PERSON " + returned + " after/CELL:" + in.cellOf(returned) + " " + after);
  }

  private static void endings(PlantedDefects in) {
    in.put(
        s -> s.dossier("ls-017", d -> gone(d, TourStage.RETURNED, "2022-05-20")),
        "GRD-009 CELL c-ls-1 not-serving/DEPUTY:ls-017 2022-05-21",
        "PTY-022 BRANCH t-ls-medical not-serving/ORGANISATION-ls-017 2022-05-21",
        "STF-010 PERSON ls-017 open-role/BRANCH_ROLE:t-ls-medical 2022-05-21",
        "STF-010 PERSON ls-017 open-role/CELL_DEPUTY:c-ls-1 2022-05-21");
    String replaced = in.member("t-tz-medical", PartyStatus.FORMAL, 4);
    in.put(
        s -> s.dossier(replaced, d -> gone(d, TourStage.REPLACED, "2022-04-30")),
        "STF-011 PERSON " + replaced + " no-successor/zhejiang/10 2022-05-01");
  }

  /** Somebody's dossier, everything in it ended with the tour. */
  private static Dossier gone(Dossier dossier, TourStage stage, String day) {
    LocalDate last = LocalDate.parse(day);
    LocalDate after = last.plusDays(1);
    Person person =
        tour((Tour t) -> t.withSteps(plus(t.steps(), step(stage, day)))).apply(dossier.person());
    return dossier
        .withPerson(
            person
                .withPosts(person.posts().stream().map(p -> on(p, end(p.days(), after))).toList())
                .withTasks(person.tasks().stream().map(t -> on(t, end(t.days(), after))).toList())
                .withGroups(
                    person.groups().stream()
                        .map(
                            g ->
                                new GroupAssignment(
                                    g.group(), end(g.days(), after), DayRange.ALWAYS))
                        .toList()))
        .withCells(
            dossier.cells().stream()
                .map(c -> new CellAssignment(c.cell(), end(c.days(), after), DayRange.ALWAYS))
                .toList())
        .withParty(dossier.party().map(file -> goneHome(file, after)));
  }

  private static PartyFile goneHome(PartyFile file, LocalDate after) {
    RelationTransfer back =
        new RelationTransfer(
            file.home().orElseThrow(),
            Optional.empty(),
            List.of(
                TransferStep.of(TransferStep.Kind.SENT, after.plusDays(2)),
                TransferStep.of(TransferStep.Kind.RECEIVED, after.plusDays(9))));
    return file.withTransfers(plus(file.transfers(), back))
        .withMemberships(
            file.memberships().stream()
                .map(m -> new BranchMembership(m.branch(), end(m.days(), after), DayRange.ALWAYS))
                .toList());
  }

  private static DayRange end(DayRange days, LocalDate after) {
    return days.isOpen() ? days.endingOn(after) : days;
  }

  private static UnaryOperator<Person> tour(UnaryOperator<Tour> change) {
    return person -> {
      List<Tour> tours = new ArrayList<>(person.tours());
      tours.set(0, change.apply(tours.get(0)));
      return person.withTours(tours);
    };
  }

  private static UnaryOperator<Person> tasksUntil(String day) {
    return person ->
        person.withTasks(
            person.tasks().stream()
                .map(task -> on(task, task.days().endingOn(LocalDate.parse(day))))
                .toList());
  }

  private static Scenario batch(Scenario scenario, String key, String days) {
    return scenario.change(
        content ->
            content.withBatches(
                plus(content.batches(), new Batch(BatchKey.parse(key), days(days)))));
  }

  private static TourStep step(TourStage stage, String day) {
    return TourStep.of(stage, LocalDate.parse(day));
  }

  private static HeadquartersTask on(HeadquartersTask task, DayRange days) {
    return new HeadquartersTask(task.line(), task.title(), days, DayRange.ALWAYS);
  }

  private static Post on(Post post, DayRange days) {
    return new Post(
        post.unit(), post.title(), post.portfolio(), post.accountability(), days, DayRange.ALWAYS);
  }

  private static Post inName(Post post) {
    return new Post(
        post.unit(), post.title(), post.portfolio(), Optional.of(""), post.days(), DayRange.ALWAYS);
  }
}
