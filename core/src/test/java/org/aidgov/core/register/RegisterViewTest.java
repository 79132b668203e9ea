package org.aidgov.core.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.aidgov.core.Samples;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.value.CalendarPeriod;
import org.aidgov.core.value.PolicyDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RegisterViewTest {
  private static final LocalDate DAY = LocalDate.of(2020, 5, 1);
  private static final Register REGISTER = Register.of(Samples.content());

  static Stream<Query<?>> queries() {
    return Query.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("queries")
  void aQuestionIsRefusedWithoutAnyKindOfThingItShows(Query<?> query) {
    for (Scope needed : query.needs()) {
      RegisterView restricted =
          REGISTER.asOf(DAY).restrictedTo(EnumSet.complementOf(EnumSet.of(needed)));
      List<String> refusals = new ArrayList<>();
      restricted.each(
          scopeOf(query.view()), subject -> refusal(query, subject).ifPresent(refusals::add));

      assertThat(refusals)
          .as(query + " without " + needed)
          .isNotEmpty()
          .containsOnly("reads " + needed + ", which it does not declare");
    }
  }

  @ParameterizedTest
  @MethodSource("queries")
  void aQuestionIsAnsweredWithTheKindsOfThingItShowsAndNoOther(Query<?> query) {
    RegisterView restricted = REGISTER.asOf(DAY).restrictedTo(query.needs());
    RegisterView free = REGISTER.asOf(DAY);
    List<Object> replies = new ArrayList<>();
    List<Object> expected = new ArrayList<>();
    restricted.each(scopeOf(query.view()), s -> query.ask(s).ifPresent(replies::add));
    free.each(scopeOf(query.view()), s -> query.ask(s).ifPresent(expected::add));

    assertThat(replies).isEqualTo(expected).isNotEmpty().doesNotContain("refused");
  }

  private static <V extends SubjectView> Optional<String> refusal(
      Query<V> query, SubjectView subject) {
    try {
      Object unused = query.reply().apply(query.view().cast(subject));
      return Optional.empty();
    } catch (IllegalStateException e) {
      return Optional.ofNullable(e.getMessage());
    }
  }

  private static Scope scopeOf(Class<?> view) {
    return switch (view.getSimpleName()) {
      case "CellView" -> Scope.CELL;
      case "BranchView" -> Scope.BRANCH;
      case "MeetingView" -> Scope.MEETING;
      case "GroupView" -> Scope.OFFICE_GROUP;
      case "UnitView" -> Scope.UNIT;
      case "HeadquartersView" -> Scope.HEADQUARTERS;
      case "ProvinceView" -> Scope.PROVINCE;
      case "InstitutionView" -> Scope.INSTITUTION;
      case "CareView" -> Scope.CARE;
      case "HeadquartersCareView" -> Scope.HEADQUARTERS_CARE;
      case "SeriesView" -> Scope.SERIES;
      case "TaskForceView" -> Scope.TASK_FORCE;
      case "AgreedItemView" -> Scope.AGREED_ITEM;
      default -> Scope.PERSON;
    };
  }

  @Test
  void aRestrictedViewRestrictsWhatItShowsToo() {
    RegisterView restricted = REGISTER.asOf(DAY).restrictedTo(Set.of(Scope.CELL));
    PersonView person = restricted.person(new PersonId("p-1")).orElseThrow();
    CellView cell = person.show(person.cells().get(0));

    assertThatThrownBy(() -> cell.person(new PersonId("p-1")))
        .hasMessage("reads PERSON, which it does not declare");
  }

  @ParameterizedTest
  @EnumSource
  void showsEachSubjectByItsId(Scope scope) {
    List<SubjectId> shown = new ArrayList<>();
    REGISTER.asOf(DAY).each(scope, subject -> shown.add(subject.subject()));

    assertThat(shown).isNotEmpty().allMatch(id -> id.scope() == scope);
    for (SubjectId id : shown) {
      assertThat(REGISTER.asOf(DAY).show(id).map(SubjectView::subject).orElseThrow()).isEqualTo(id);
    }
    assertThat(REGISTER.asOf(DAY).show(new SubjectId(scope, "nobody"))).isEmpty();
  }

  @Test
  void anAnswerFromTheDayItselfHoldsForThatDayOnly() {
    RegisterView view = REGISTER.asOf(DAY);
    PersonView person = view.person(new PersonId("p-1")).orElseThrow();

    assertThat(person.asOf()).isEqualTo(DAY);
    assertThat(view.holdsUntil()).contains(DAY.plusDays(1));
  }

  @Test
  void aDeadlineThatIsAskedForHoldsUntilIt() {
    RegisterView view = REGISTER.asOf(DAY);
    PersonView person = view.person(new PersonId("p-1")).orElseThrow();

    assertThat(person.reached(DAY)).isTrue();
    assertThat(view.holdsUntil()).isEmpty();
    assertThat(person.reached(DAY.plusDays(30))).isFalse();
    assertThat(view.holdsUntil()).contains(DAY.plusDays(30));
  }

  @Test
  void forgetsHowLongEarlierAnswersHold() {
    RegisterView view = REGISTER.asOf(DAY);
    PersonView person = view.person(new PersonId("p-1")).orElseThrow();
    assertThat(person.asOf()).isEqualTo(DAY);

    view.forget();

    assertThat(view.holdsUntil()).isEmpty();
  }

  @Test
  void theLastFinishedQuarterIsTheSameUntilTheRunningOneEnds() {
    RegisterView view = REGISTER.asOf(LocalDate.of(2020, 6, 30));
    PersonView person = view.person(new PersonId("p-1")).orElseThrow();

    assertThat(person.lastFinished(CalendarPeriod.Unit.QUARTER)).hasToString("2020-Q1");
    assertThat(view.holdsUntil()).contains(LocalDate.of(2020, 7, 1));
  }

  @Test
  void theLastFinishedPeriodCanBeAskedForOnTheLastDayOfAll() {
    RegisterView view = REGISTER.asOf(PolicyDays.LAST);
    PersonView person = view.person(new PersonId("p-1")).orElseThrow();

    assertThat(person.lastFinished(CalendarPeriod.Unit.YEAR)).hasToString("2198");
    assertThat(view.holdsUntil()).isEmpty();
  }

  @Test
  void refusesADayTheLibraryCannotSpeakOf() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> REGISTER.asOf(LocalDate.of(1948, 12, 31)))
        .withMessage("day must be from 1949-01-01 to 2199-12-31, but was '1948-12-31'");
  }

  @Test
  void aMoveToADayItCanNotSpeakOfIsRefusedAndChangesNothing() {
    LocalDate day = LocalDate.of(2021, 3, 1);
    RegisterView view = Register.of(Samples.content()).asOf(day);
    // The last of them has the number of a good day, but for 32 bits.
    for (LocalDate other :
        List.of(
            PolicyDays.FIRST.minusDays(1),
            PolicyDays.LAST.plusDays(1),
            LocalDate.ofEpochDay(day.toEpochDay() + (1L << 32)))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> view.moveTo(other))
          .withMessageContaining(other.toString());
    }
    assertThatIllegalArgumentException().isThrownBy(() -> view.moveTo(Horizon.NEVER));
    assertThat(view.asOf()).isEqualTo(day);
  }
}
