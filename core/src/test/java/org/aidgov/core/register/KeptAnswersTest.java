package org.aidgov.core.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Lists;
import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.aidgov.core.Samples;
import org.aidgov.core.SmallDays;
import org.aidgov.core.SmallRegisters;

/**
 * A view that keeps answers says what any other says, however often and of whomever it is asked.
 */
@Domain(SmallRegisters.class)
class KeptAnswersTest {
  private static final LocalDate DAY = SmallDays.WINDOW.get(SmallDays.WINDOW.size() / 2);

  @Property(tries = 60)
  void keptAnswersAreThoseOfAnyOtherView(@ForAll RegisterContent content) {
    Register register = Register.of(content);
    RegisterView keeping = register.asOf(DAY).keepAnswers();
    for (LocalDate day : SmallDays.WINDOW) {
      keeping.moveTo(day);
      List<Object> expected = replies(register.asOf(day));
      assertThat(replies(keeping)).isEqualTo(expected);
      assertThat(replies(keeping)).as("asked again").isEqualTo(expected);
    }
  }

  @Property(tries = 30)
  void aViewThatMovesSaysWhatAnyOtherViewOfTheDaySays(@ForAll RegisterContent content) {
    Register register = Register.of(content);
    RegisterView view = register.asOf(DAY);
    List<SubjectView> people = new ArrayList<>();
    view.people(people::add);
    List<LocalDate> days = new ArrayList<>(SmallDays.WINDOW);
    days.addAll(Lists.reverse(SmallDays.WINDOW));
    for (LocalDate day : days) {
      view.moveTo(day);
      List<SubjectView> others = new ArrayList<>();
      register.asOf(day).people(others::add);
      for (int i = 0; i < people.size(); i++) {
        for (Query<?> query : Query.ALL) {
          assertThat(query.ask(people.get(i)))
              .as("%s on %s", query, day)
              .isEqualTo(query.ask(others.get(i)));
        }
      }
    }
  }

  private static List<Object> replies(RegisterView view) {
    List<Object> replies = new ArrayList<>();
    for (Scope scope : Scope.values()) {
      view.inTurn(
          scope,
          subject -> {
            for (Query<?> query : Query.ALL) {
              query.ask(subject).ifPresent(replies::add);
            }
          });
    }
    return replies;
  }

  @Example
  void aTallyLooksAtNobodyTwice() {
    RegisterView view = Register.of(Samples.content()).asOf(DAY).keepAnswers();
    List<Object> looked = new ArrayList<>();
    Tally tally = Tally.of("looked at", person -> looked.add(person.id()));

    view.headquarters(headquarters -> headquarters.count(tally));
    view.cells(cell -> cell.count(tally));
    view.headquarters(headquarters -> headquarters.count(tally));

    Set<Object> distinct = new HashSet<>(looked);
    assertThat(looked).isNotEmpty().hasSameSizeAs(distinct);
  }

  @Example
  void noTwoQuestionsHaveTheSamePlace() throws IllegalAccessException {
    List<Integer> places = new ArrayList<>();
    for (Class<?> view : List.of(PersonView.class, CellView.class, BranchView.class)) {
      for (Field field : view.getDeclaredFields()) {
        if (field.getType() == Question.class) {
          field.setAccessible(true);
          Question<?, ?> question = (Question<?, ?>) field.get(null);
          assertThat(question.number()).isBetween(0, Question.MOST - 1);
          places.add(question.index());
        }
      }
    }

    assertThat(places).hasSizeGreaterThan(25).doesNotHaveDuplicates();
  }

  @Example
  void doesNotKnowHowLongAnswersHold() {
    RegisterView view = Register.of(Samples.content()).asOf(DAY).keepAnswers();

    assertThatThrownBy(view::holdsUntil).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(view::horizon).isInstanceOf(IllegalStateException.class);
  }
}
