package org.aidgov.core.register;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The things of one kind, numbered, and found by id.
 *
 * @param <I> their id
 * @param <E> what they are
 */
final class Table<I, E> {
  private final List<E> entities;
  private final Map<I, Integer> numbers;

  private Table(List<E> entities, Map<I, Integer> numbers) {
    this.entities = entities;
    this.numbers = numbers;
  }

  /** Numbers the entities, and adds a problem for each id that is there a second time. */
  static <I, E> Table<I, E> of(
      String path, String idPath, List<E> entities, Function<E, I> id, List<Problem> problems) {
    Map<I, Integer> numbers = new HashMap<>(entities.size() * 2);
    for (int i = 0; i < entities.size(); i++) {
      I key = id.apply(entities.get(i));
      Integer earlier = numbers.putIfAbsent(key, i);
      if (earlier != null) {
        problems.add(
            new Problem(
                path + "[" + i + "]." + idPath,
                key.toString(),
                "must be there only once, but is also at " + path + "[" + earlier + "]." + idPath));
      }
    }
    return new Table<>(ImmutableList.copyOf(entities), numbers);
  }

  int size() {
    return entities.size();
  }

  E get(int number) {
    return entities.get(number);
  }

  List<E> all() {
    return entities;
  }

  /** Returns the number of an id, or -1. */
  int numberOf(I id) {
    Integer number = numbers.get(id);
    return number == null ? -1 : number;
  }

  boolean has(I id) {
    return numbers.containsKey(id);
  }
}
