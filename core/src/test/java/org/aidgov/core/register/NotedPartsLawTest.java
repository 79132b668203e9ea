package org.aidgov.core.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.aidgov.core.SmallDays;
import org.aidgov.core.SmallRegisters;
import org.aidgov.core.staff.PersonId;

/**
 * What somebody is asked follows from those parts of the dossier that are noted as looked at: a
 * followed evaluation does not ask again when another one changes.
 */
@Domain(SmallRegisters.class)
class NotedPartsLawTest {
  private static final LocalDate DAY = SmallDays.WINDOW.get(SmallDays.WINDOW.size() / 2);

  /** What is taken for granted, noted or not. */
  private static final Looks PERSON =
      new Looks(DossierParts.PERSON, ImmutableSet.of(), false, false);

  /** How each part of a dossier but the person is taken from another one. */
  private static final Map<Integer, BinaryOperator<Dossier>> PARTS =
      Map.of(
          DossierParts.CELLS, (one, other) -> one.withCells(other.cells()),
          DossierParts.PARTY, (one, other) -> one.withParty(other.party()),
          DossierParts.PERSONAL_SUPERVISION,
              (one, other) -> one.withPersonalSupervision(other.personalSupervision()),
          DossierParts.CARE, (one, other) -> one.withCare(other.care()),
          DossierParts.SUPERVISION, (one, other) -> one.withSupervision(other.supervision()),
          DossierParts.MEETINGS, (one, other) -> one.withMeetings(other.meetings()),
          DossierParts.WORK, (one, other) -> one.withWork(other.work()));

  @Property(tries = 60)
  void aPartThatIsNotNotedChangesNoAnswer(
      @ForAll RegisterContent content, @ForAll RegisterContent other) {
    Register register = Register.of(content);
    for (Dossier donor : other.people()) {
      PersonId id = donor.person().id();
      Dossier dossier = register.dossier(id).orElseThrow();
      List<Answer> before = answers(register, id);
      PARTS.forEach(
          (part, take) -> {
            Dossier mixed = take.apply(dossier, donor);
            List<Answer> after = answers(register.apply(List.of(new Change.PutPerson(mixed))), id);
            for (int i = 0; i < before.size(); i++) {
              if (!before.get(i).looks().hasAny(part)) {
                assertThat(after.get(i)).isEqualTo(before.get(i));
              }
            }
          });
    }
  }

  /** Whoever gets an answer that was found for somebody else must be known to have looked, too. */
  @Property(tries = 30)
  void whatIsAskedAgainIsNotedAgain(@ForAll RegisterContent content) {
    RegisterView view = Register.of(content).asOf(DAY);
    for (Scope scope : Scope.values()) {
      for (Query<?> query : Query.ALL) {
        view.each(
            scope,
            subject -> {
              view.takeLooks(Looks.NONE);
              query.ask(subject);
              Looks looks = view.takeLooks(PERSON);
              query.ask(subject);
              assertThat(view.takeLooks(PERSON)).as(query.toString()).isEqualTo(looks);
            });
      }
    }
  }

  private record Answer(
      Query<?> query, Object reply, Optional<LocalDate> holdsUntil, Looks looks) {}

  private static List<Answer> answers(Register register, PersonId id) {
    RegisterView view = register.asOf(DAY);
    List<Answer> answers = new ArrayList<>();
    for (SubjectView subject :
        List.of(view.person(id).orElseThrow(), view.care(id).orElseThrow())) {
      for (Query<?> query : Query.ALL) {
        view.forget();
        view.takeLooks(Looks.NONE);
        query
            .ask(subject)
            .ifPresent(
                reply -> {
                  Looks looks = view.takeLooks(PERSON);
                  answers.add(new Answer(query, reply, view.holdsUntil(), looks));
                });
      }
    }
    assertThat(answers).hasSizeGreaterThan(100);
    return answers;
  }
}
