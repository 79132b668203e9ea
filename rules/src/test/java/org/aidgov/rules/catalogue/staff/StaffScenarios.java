package org.aidgov.rules.catalogue.staff;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.aidgov.core.grid.CellAssignment;
import org.aidgov.core.grid.CellId;
import org.aidgov.core.party.BranchMembership;
import org.aidgov.core.party.PartyOrganisationId;
import org.aidgov.core.register.Dossier;
import org.aidgov.core.staff.Batch;
import org.aidgov.core.staff.BatchKey;
import org.aidgov.core.staff.GroupAssignment;
import org.aidgov.core.staff.HeadquartersTask;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.staff.Post;
import org.aidgov.core.staff.Tour;
import org.aidgov.core.staff.TourStage;
import org.aidgov.core.staff.TourStep;
import org.aidgov.core.staff.UnitId;
import org.aidgov.core.staff.WorkLine;
import org.aidgov.core.value.Dated;
import org.aidgov.core.value.DayRange;
import org.aidgov.testkit.Scenario;

/** Facts of people and posts in few words, for tests. */
public final class StaffScenarios {
  private StaffScenarios() {}

  /** A step, written {@code IN_POST 2020-03-10}. */
  public static TourStep step(String text) {
    List<String> words = List.of(text.split(" "));
    return TourStep.of(TourStage.valueOf(words.get(0)), LocalDate.parse(words.get(1)));
  }

  public static List<TourStep> steps(String... texts) {
    return Stream.of(texts).map(StaffScenarios::step).toList();
  }

  /** The same scenario, with other steps of somebody's only tour. */
  public static Scenario steps(Scenario scenario, String person, String... steps) {
    return tour(scenario, person, tour -> tour.withSteps(steps(steps)));
  }

  /** The same scenario, with somebody's only tour changed. */
  public static Scenario tour(Scenario scenario, String person, UnaryOperator<Tour> change) {
    return scenario.person(person, p -> p.withTours(change.apply(p.tours().get(0))));
  }

  /** The same scenario, with somebody who serves until a last day, whatever else goes on. */
  public static Scenario returned(Scenario scenario, String person, String day) {
    return steps(scenario, person, "ARRIVED 2020-03-01", "RETURNED " + day);
  }

  /** The same scenario, with one more tour of somebody, in a batch like {@code zhejiang/11}. */
  public static Scenario anotherTour(
      Scenario scenario, String person, String batch, String... steps) {
    return batch(scenario, batch)
        .person(
            person,
            p ->
                p.withTours(
                    plus(
                        p.tours(),
                        p.tours()
                            .get(0)
                            .withBatch(BatchKey.parse(batch))
                            .withSteps(steps(steps)))));
  }

  /** The same scenario, with one more batch, if it is not there. */
  public static Scenario batch(Scenario scenario, String batch) {
    BatchKey key = BatchKey.parse(batch);
    return scenario.change(
        content ->
            content.batches().stream().anyMatch(known -> known.key().equals(key))
                ? content
                : content.withBatches(
                    plus(
                        content.batches(),
                        new Batch(key, DayRange.parse("2016-01-01/2026-05-01")))));
  }

  /** The same scenario, with somebody gone after a last day, and nothing left open. */
  public static Scenario gone(Scenario scenario, String person, String lastStep) {
    TourStep last = step(lastStep);
    DayRange service = DayRange.ofInclusive(DayRange.ALWAYS.from(), last.on());
    return tour(scenario, person, tour -> tour.withSteps(plus(tour.steps(), last)))
        .dossier(person, dossier -> within(dossier, service));
  }

  private static Dossier within(Dossier dossier, DayRange service) {
    return dossier
        .withPerson(
            dossier
                .person()
                .withPosts(cut(dossier.person().posts(), StaffScenarios::with, service))
                .withTasks(cut(dossier.person().tasks(), StaffScenarios::with, service))
                .withGroups(
                    cut(
                        dossier.person().groups(),
                        (in, days) -> new GroupAssignment(in.group(), days, in.known()),
                        service)))
        .withCells(
            cut(
                dossier.cells(),
                (in, days) -> new CellAssignment(in.cell(), days, in.known()),
                service))
        .withParty(
            dossier
                .party()
                .map(
                    file ->
                        file.withMemberships(
                            cut(
                                file.memberships(),
                                (in, days) -> new BranchMembership(in.branch(), days, in.known()),
                                service))));
  }

  private static Post with(Post post, DayRange days) {
    return new Post(
        post.unit(), post.title(), post.portfolio(), post.accountability(), days, post.known());
  }

  private static HeadquartersTask with(HeadquartersTask task, DayRange days) {
    return new HeadquartersTask(task.line(), task.title(), days, task.known());
  }

  private static <T extends Dated> List<T> cut(
      List<T> facts, BiFunction<T, DayRange, T> with, DayRange days) {
    return facts.stream()
        .flatMap(
            fact -> fact.days().intersection(days).map(both -> with.apply(fact, both)).stream())
        .toList();
  }

  /** The dossier of somebody who is in all like another, but for the id. */
  public static Dossier like(Scenario scenario, String person, String id) {
    Dossier dossier =
        scenario.content().people().stream()
            .filter(d -> d.person().id().value().equals(person))
            .findFirst()
            .orElseThrow();
    return dossier.withPerson(dossier.person().withId(new PersonId(id)));
  }

  /** A post with all its parts. */
  public static Post post(String unit, String days) {
    return post(unit, "科副主任", "学科建设", "科室质量", days);
  }

  /** A post; a part of {@code ?} is one that nobody noted. */
  public static Post post(
      String unit, String title, String portfolio, String accountability, String days) {
    return new Post(
        new UnitId(unit),
        known(title),
        known(portfolio),
        known(accountability),
        DayRange.parse(days),
        DayRange.ALWAYS);
  }

  private static Optional<String> known(String text) {
    return text.equals("?") ? Optional.empty() : Optional.of(text);
  }

  public static HeadquartersTask task(WorkLine line, String days) {
    return new HeadquartersTask(line, "工作", DayRange.parse(days), DayRange.ALWAYS);
  }

  public static CellAssignment cell(String cell, String days) {
    return new CellAssignment(new CellId(cell), DayRange.parse(days), DayRange.ALWAYS);
  }

  public static BranchMembership branch(String branch, String days) {
    return new BranchMembership(
        new PartyOrganisationId(branch), DayRange.parse(days), DayRange.ALWAYS);
  }

  /** The compliant scenario, with other posts of somebody. */
  public static Scenario posts(String person, Post... posts) {
    return posts(Scenario.compliant(), person, posts);
  }

  /** The same scenario, with other posts of somebody. */
  public static Scenario posts(Scenario scenario, String person, Post... posts) {
    return scenario.person(person, p -> p.withPosts(posts));
  }

  /** The compliant scenario, with other tasks of somebody. */
  public static Scenario tasks(String person, HeadquartersTask... tasks) {
    return Scenario.compliant().person(person, p -> p.withTasks(tasks));
  }

  public static <T> List<T> plus(List<T> list, T element) {
    return ImmutableList.<T>builder().addAll(list).add(element).build();
  }
}
