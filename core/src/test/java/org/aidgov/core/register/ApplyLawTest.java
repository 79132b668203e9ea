package org.aidgov.core.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import org.aidgov.core.SmallDays;
import org.aidgov.core.SmallRegisters;

/** A changed register answers every question as one that was made of the changed content. */
@Domain(SmallRegisters.class)
class ApplyLawTest {
  @Property(tries = 150)
  void aChangedRegisterIsAsOneMadeAnew(
      @ForAll RegisterContent content, @ForAll RegisterContent other, @ForAll("seeds") long seed) {
    Random random = new Random(seed);
    Register register = Register.of(content);
    if (random.nextBoolean()) {
      // With all that is made on first use made before the changes, or not.
      ask(register);
    }
    List<Change> changes = changes(other);
    Collections.shuffle(changes, random);
    List<Change> structure = new ArrayList<>(changes);
    structure.removeIf(change -> change instanceof Change.PutPerson);
    // What the other people need has to be there first.
    Register changed = register.apply(structure);
    changed = changed.apply(changes.subList(0, changes.size() / 2));
    changed = changed.apply(changes.subList(changes.size() / 2, changes.size()));

    Register anew = Register.of(changed.content());
    assertThat(changed.content()).isEqualTo(anew.content());
    assertSame(ask(changed), ask(anew));
    assertSame(ask(register), ask(Register.of(content)));
  }

  /** To change the books of a day is to look at the changed register as known on that day. */
  @Property(tries = 150)
  void theBooksOfADayChangeAsTheRegisterDoes(
      @ForAll RegisterContent content,
      @ForAll RegisterContent other,
      @ForAll("days") LocalDate day) {
    List<Change> changes = changes(other.withPeople(withAttendanceOf(day, other)));
    Register books = Register.of(content).knownOn(day);

    Register changed = books.apply(changes);

    assertSame(ask(changed), ask(Register.of(content).apply(changes).knownOn(day)));
    assertSame(ask(books), ask(Register.of(content).knownOn(day)));
  }

  /** Returns people who attended only meetings that are in the books of a day. */
  private static List<Dossier> withAttendanceOf(LocalDate day, RegisterContent content) {
    Register books = Register.of(content).knownOn(day);
    return content.people().stream()
        .map(
            dossier -> {
              Dossier then = books.dossier(dossier.person().id()).orElseThrow();
              return dossier.withParty(
                  dossier
                      .party()
                      .map(file -> file.withAttended(then.party().orElseThrow().attended())));
            })
        .toList();
  }

  @Property(tries = 100)
  void toPutWhatIsInTheBooksOfADayChangesNothing(
      @ForAll RegisterContent content, @ForAll("days") LocalDate day) {
    Register books = Register.of(content).knownOn(day);

    Register same = books.apply(changes(books.content()));

    assertThat(same.content()).isEqualTo(books.content());
    assertSame(ask(same), ask(books));
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return SmallDays.days();
  }

  private static void assertSame(Map<Asked, Object> replies, Map<Asked, Object> expected) {
    expected.forEach(
        (asked, reply) -> assertThat(replies.get(asked)).as(asked.toString()).isEqualTo(reply));
    assertThat(replies).hasSameSizeAs(expected);
  }

  @Provide
  Arbitrary<Long> seeds() {
    return Arbitraries.longs();
  }

  private static List<Change> changes(RegisterContent content) {
    List<Change> changes = new ArrayList<>();
    content.batches().forEach(one -> changes.add(new Change.PutBatch(one)));
    content.places().forEach(one -> changes.add(new Change.PutPlace(one)));
    content.units().forEach(one -> changes.add(new Change.PutUnit(one)));
    content.homeUnits().forEach(one -> changes.add(new Change.PutHomeUnit(one)));
    content.headquarters().forEach(one -> changes.add(new Change.PutHeadquarters(one)));
    content.groups().forEach(one -> changes.add(new Change.PutGroup(one)));
    content.cells().forEach(one -> changes.add(new Change.PutCell(one)));
    content.committees().forEach(one -> changes.add(new Change.PutCommittee(one)));
    content.branches().forEach(one -> changes.add(new Change.PutBranch(one)));
    content.meetings().forEach(one -> changes.add(new Change.PutMeeting(one)));
    content.duties().forEach(one -> changes.add(new Change.PutDuty(one)));
    content.institutions().forEach(one -> changes.add(new Change.PutInstitution(one)));
    content.measures().forEach(one -> changes.add(new Change.PutMeasure(one)));
    content.revisionPlans().forEach(one -> changes.add(new Change.PutRevisionPlan(one)));
    content.disciplineBodies().forEach(one -> changes.add(new Change.PutDisciplineBody(one)));
    content.disciplineLedgers().forEach(one -> changes.add(new Change.PutDisciplineLedger(one)));
    content.supervisionLedgers().forEach(one -> changes.add(new Change.PutSupervisionLedger(one)));
    content.emergencies().forEach(one -> changes.add(new Change.PutEmergency(one)));
    content.people().forEach(one -> changes.add(new Change.PutPerson(one)));
    content.series().forEach(one -> changes.add(new Change.PutSeries(one)));
    content.sittings().forEach(one -> changes.add(new Change.PutSitting(one)));
    content.agreedItems().forEach(one -> changes.add(new Change.PutAgreedItem(one)));
    content.taskForces().forEach(one -> changes.add(new Change.PutTaskForce(one)));
    content.workResults().forEach(one -> changes.add(new Change.PutWorkResult(one)));
    return changes;
  }

  private record Asked(LocalDate day, SubjectId subject, Query<?> query) {}

  private static Map<Asked, Object> ask(Register register) {
    Map<Asked, Object> replies = new HashMap<>();
    for (LocalDate day : List.of(SmallDays.FIRST.plusDays(3), SmallDays.FIRST.plusDays(12))) {
      RegisterView view = register.asOf(day);
      for (Scope scope : Scope.values()) {
        view.each(
            scope,
            subject -> {
              for (Query<?> query : Query.ALL) {
                view.forget();
                Optional<Object> reply = query.ask(subject);
                replies.put(
                    new Asked(day, subject.subject(), query), List.of(reply, view.holdsUntil()));
              }
            });
      }
    }
    return replies;
  }
}
