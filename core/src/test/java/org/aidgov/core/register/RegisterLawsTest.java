package org.aidgov.core.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.aidgov.core.SmallDays;
import org.aidgov.core.SmallRegisters;
import org.aidgov.core.staff.Tour;
import org.aidgov.core.value.Known;

@Domain(SmallRegisters.class)
@Domain(SmallDays.class)
class RegisterLawsTest {
  private record Asked(SubjectId subject, Query<?> query) {}

  @Property(tries = 200)
  void everyReplyIsTheSameInWhateverOrderTheDataComes(
      @ForAll RegisterContent content, @ForAll LocalDate day) {
    Map<Asked, Object> replies = replies(Register.of(content), day);
    Map<Asked, Object> reversed = replies(Register.of(SmallRegisters.reversed(content)), day);

    replies.forEach(
        (asked, reply) -> assertThat(reversed.get(asked)).as(asked.toString()).isEqualTo(reply));
    assertThat(reversed).hasSameSizeAs(replies);
  }

  @Property(tries = 200)
  void askingAgainGivesTheSameReply(@ForAll RegisterContent content, @ForAll LocalDate day) {
    Register register = Register.of(content);

    assertThat(replies(register, day)).isEqualTo(replies(register, day));
  }

  @Property(tries = 200)
  void asKnownOnADayEveryFactOfTheBooksOfThatDayIsThereAndNoOther(
      @ForAll RegisterContent content, @ForAll LocalDate day) {
    Register known = Register.of(content).knownOn(day);
    int epochDay = (int) day.toEpochDay();

    assertThat(known.content().meetings()).isEqualTo(Known.on(epochDay, content.meetings()));
    for (int i = 0; i < content.people().size(); i++) {
      Dossier before = content.people().get(i);
      Dossier after = known.content().people().get(i);
      assertThat(after.cells()).isEqualTo(inTheBooks(before.cells(), day));
      assertThat(after.person().posts()).isEqualTo(inTheBooks(before.person().posts(), day));
      assertThat(after.person().groups()).isEqualTo(inTheBooks(before.person().groups(), day));
      assertThat(after.person().tours().stream().map(Tour::steps))
          .containsExactlyInAnyOrderElementsOf(
              before.person().tours().stream().map(t -> inTheBooks(t.steps(), day)).toList());
    }
    for (int i = 0; i < content.cells().size(); i++) {
      assertThat(known.content().cells().get(i).roles())
          .isEqualTo(inTheBooks(content.cells().get(i).roles(), day));
    }
  }

  @Property(tries = 200)
  void whatWasKnownIsKnownOnceAndForAll(@ForAll RegisterContent content, @ForAll LocalDate day) {
    Register known = Register.of(content).knownOn(day);

    assertThat(known.knownOn(day).content()).isEqualTo(known.content());
  }

  /**
   * Of attendance at meetings that are not in the books yet, nothing is asked, and nothing fails.
   */
  @Property(tries = 200)
  void everyQuestionCanBeAskedOfTheBooksOfAnyDay(
      @ForAll RegisterContent content, @ForAll LocalDate day) {
    assertThat(replies(Register.of(content).knownOn(day), day)).isNotEmpty();
  }

  private static <T extends Known> List<T> inTheBooks(List<T> facts, LocalDate day) {
    return facts.stream()
        .filter(fact -> !day.isBefore(fact.known().from()))
        .filter(fact -> fact.known().until().map(day::isBefore).orElse(true))
        .toList();
  }

  private static Map<Asked, Object> replies(Register register, LocalDate day) {
    Map<Asked, Object> replies = new HashMap<>();
    RegisterView view = register.asOf(day);
    for (Scope scope : Scope.values()) {
      view.each(
          scope,
          subject -> {
            for (Query<?> query : Query.ALL) {
              query
                  .ask(subject)
                  .ifPresent(reply -> replies.put(new Asked(subject.subject(), query), reply));
            }
          });
    }
    return replies;
  }
}
