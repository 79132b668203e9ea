package org.aidgov.core.register;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The things of one kind, numbered, and found by id. Nothing is ever taken out, so a number stays
 * what it is.
 *
 * @param <I> their id
 * @param <E> what they are
 */
final class Table<I, E> {
  private final Function<E, I> id;
  private final Slots<E> entities;
  private final Lookup<I, Integer> numbers;

  private Table(Function<E, I> id, Slots<E> entities, Lookup<I, Integer> numbers) {
    this.id = id;
    this.entities = entities;
    this.numbers = numbers;
  }

  /** Numbers the entities, and adds a problem for each id that is there a second time. */
  static <I, E> Table<I, E> of(
      String path, String idPath, List<E> entities, Function<E, I> id, Problems problems) {
    Builder<I, E> table = new Builder<>(path, idPath, entities.size(), id, problems);
    entities.forEach(table::add);
    return table.build(entities);
  }

  /** Returns the problem that an id is there a second time. */
  static Problem twice(String path, String idPath, int number, int earlier, Object id) {
    return new Problem(
        path + "[" + number + "]." + idPath,
        id.toString(),
        "must be there only once, but is also at " + path + "[" + earlier + "]." + idPath);
  }

  /** Numbers the entities of a table, for whoever does more with each on the way. */
  static final class Builder<I, E> {
    private final String path;
    private final String idPath;
    private final Function<E, I> id;
    private final Problems problems;
    private final Lookup.Builder<I, Integer> numbers;
    private int size;

    Builder(String path, String idPath, int size, Function<E, I> id, Problems problems) {
      this.path = path;
      this.idPath = idPath;
      this.id = id;
      this.problems = problems;
      numbers = new Lookup.Builder<>(size);
    }

    /** Gives an entity the next number, and adds a problem if its id is there already. */
    void add(E entity) {
      I key = id.apply(entity);
      Integer earlier = numbers.put(key, size);
      if (earlier != null) {
        numbers.put(key, earlier);
        problems.add(twice(path, idPath, size, earlier, key));
      }
      size++;
    }

    /** Returns the table of the entities that were added. */
    Table<I, E> build(List<E> entities) {
      return new Table<>(id, Slots.copyOf(entities), numbers.build());
    }
  }

  /** Returns the table of other entities that have the same ids and numbers. */
  Table<I, E> withAll(List<E> others) {
    return new Table<>(id, Slots.copyOf(others), numbers);
  }

  int size() {
    return entities.size();
  }

  E get(int number) {
    return entities.get(number);
  }

  /** Returns the one with an id that is known to be there. */
  E require(I id) {
    return entities.get(numberOf(id));
  }

  List<E> all() {
    return entities.all();
  }

  /** Returns the number of an id, or -1. */
  int numberOf(I id) {
    Integer number = numbers.get(id);
    return number == null ? -1 : number;
  }

  boolean has(I id) {
    return numbers.get(id) != null;
  }

  /** Returns the thing with an id; nothing if there is none. */
  @Nullable E find(I id) {
    Integer number = numbers.get(id);
    return number == null ? null : entities.get(number);
  }

  /** Returns the same table with one thing more, or in the place of the one with its id. */
  Table<I, E> with(E entity) {
    I key = id.apply(entity);
    Integer number = numbers.get(key);
    return number == null
        ? new Table<>(id, entities.with(size(), entity), numbers.with(key, size()))
        : new Table<>(id, entities.with(number, entity), numbers);
  }
}
