package org.aidgov.core.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.aidgov.core.SmallDays;
import org.aidgov.core.SmallRegisters;
import org.aidgov.core.value.PolicyDays;

/**
 * An answer holds as long as the view says: the reply to every question of every view is the same
 * on all days from the view's day until {@link RegisterView#holdsUntil}.
 */
@Domain(SmallRegisters.class)
class HorizonLawTest {
  private static final List<LocalDate> DAYS =
      Stream.concat(
              SmallDays.WINDOW.stream(),
              Stream.of(
                  LocalDate.of(2020, 6, 30),
                  LocalDate.of(2020, 7, 1),
                  LocalDate.of(2021, 1, 1),
                  PolicyDays.LAST))
          .toList();

  private record Asked(SubjectId subject, Query<?> query) {}

  private record Answer(LocalDate day, Object reply, Optional<LocalDate> until) {}

  @Property(tries = 400)
  void everyReplyIsTheSameOnAllDaysUntilItIsSaidToEnd(@ForAll RegisterContent content) {
    Register register = Register.of(content);
    Map<Asked, List<Answer>> answers = new HashMap<>();
    for (LocalDate day : DAYS) {
      askAll(register.asOf(day), answers);
    }

    answers.forEach(HorizonLawTest::check);
  }

  private static void askAll(RegisterView view, Map<Asked, List<Answer>> answers) {
    for (Scope scope : Scope.values()) {
      view.each(
          scope,
          subject -> {
            for (Query<?> query : Query.ALL) {
              view.forget();
              query
                  .ask(subject)
                  .ifPresent(
                      reply ->
                          answers
                              .computeIfAbsent(
                                  new Asked(subject.subject(), query), a -> new ArrayList<>())
                              .add(new Answer(view.asOf(), reply, view.holdsUntil())));
            }
          });
    }
  }

  private static void check(Asked asked, List<Answer> answers) {
    for (int i = 0; i < answers.size(); i++) {
      Answer answer = answers.get(i);
      LocalDate until = answer.until().orElse(LocalDate.MAX);
      if (!until.isAfter(answer.day())) {
        throw new AssertionError(asked + " on " + answer.day() + " holds until " + until);
      }
      for (int j = i + 1; j < answers.size() && answers.get(j).day().isBefore(until); j++) {
        if (!answers.get(j).reply().equals(answer.reply())) {
          throw new AssertionError(
              asked
                  + ": "
                  + answer
                  + ", but "
                  + answers.get(j).reply()
                  + " on "
                  + answers.get(j).day());
        }
      }
    }
  }

  @Example
  void everyPublicQuestionOfEveryViewIsAmongThoseAsked() {
    for (Class<?> view :
        List.of(
            SubjectView.class,
            PersonView.class,
            CellView.class,
            BranchView.class,
            GroupView.class,
            UnitView.class,
            HeadquartersView.class,
            MeetingView.class,
            ProvinceView.class,
            InstitutionView.class,
            CareView.class,
            HeadquartersCareView.class,
            SeriesView.class,
            TaskForceView.class,
            AgreedItemView.class)) {
      Set<String> asked = new TreeSet<>();
      for (Query<?> query : Query.ALL) {
        if (query.view().equals(view) || view.equals(SubjectView.class)) {
          asked.add(query.method());
        }
      }
      Set<String> declared = new TreeSet<>();
      Stream.of(view.getDeclaredMethods())
          .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
          .forEach(
              method ->
                  declared.add(
                      method.getName()
                          + Stream.of(method.getParameterTypes())
                              .map(Class::getSimpleName)
                              .collect(Collectors.joining(",", "(", ")"))));

      assertThat(asked).as(view.getSimpleName()).containsAll(declared);
    }
  }
}
