package org.aidgov.rules.decision;

import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.SortedSetMultimap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.register.SubjectId;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.staff.UnitId;

/**
 * Who has the same name as somebody else at the same recipient unit (同名人员)? They are listed, so
 * that nobody mixes them up, and never taken for one. The name itself is not in the answer.
 */
public final class Homonyms {
  private Homonyms() {}

  /**
   * People of one name.
   *
   * @param unit where they hold posts
   * @param people who, in order of ids
   */
  public record Namesakes(UnitId unit, List<PersonId> people) {
    /** Copies the list. */
    public Namesakes {
      people = List.copyOf(people);
    }
  }

  /** A name at a unit; kept out of logs. */
  private record Named(UnitId unit, String name) {
    @Override
    public String toString() {
      return "Named[" + unit + "]";
    }
  }

  /** Returns them, in order of units, then of ids. Whoever has no name on record is left out. */
  public static Answer<List<Namesakes>> of(RegisterView view) {
    SortedSetMultimap<Named, PersonId> byName = MultimapBuilder.hashKeys().treeSetValues().build();
    view.people(person -> person.person().name().ifPresent(name -> units(person, name, byName)));
    List<Namesakes> found = new ArrayList<>();
    byName
        .asMap()
        .forEach(
            (named, people) -> {
              if (people.size() > 1) {
                found.add(new Namesakes(named.unit(), List.copyOf(people)));
              }
            });
    found.sort(Comparator.comparing(Namesakes::unit).thenComparing(one -> one.people().get(0)));
    return new Answer<>(
        List.copyOf(found),
        found.isEmpty()
            ? List.of(Answer.Reason.of("homonyms.none"))
            : found.stream().map(Homonyms::reason).toList());
  }

  private static void units(
      PersonView person, String name, SortedSetMultimap<Named, PersonId> byName) {
    person.posts().forEach(post -> byName.put(new Named(post.unit(), name), person.id()));
  }

  private static Answer.Reason reason(Namesakes namesakes) {
    List<FactValue> people = namesakes.people().stream().map(Questions::fact).toList();
    return Answer.Reason.of("homonyms.found")
        .with("unit", FactValue.of(new SubjectId(Scope.UNIT, namesakes.unit().value())))
        .with("people", FactValue.of(people));
  }
}
