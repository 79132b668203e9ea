package org.aidgov.core.register;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The things of one kind under whatever they belong to, each list in an order of its own.
 *
 * @param <K> what they belong to
 * @param <E> the kind of thing
 */
final class Grouped<K, E> {
  private final Function<E, ? extends Collection<K>> keys;
  private final Comparator<? super E> order;
  private final Lookup<K, ImmutableList<E>> groups;

  private Grouped(
      Function<E, ? extends Collection<K>> keys,
      Comparator<? super E> order,
      Lookup<K, ImmutableList<E>> groups) {
    this.keys = keys;
    this.order = order;
    this.groups = groups;
  }

  /**
   * Groups things.
   *
   * @param keys what a thing belongs to, each once
   * @param order of the things of a group; what is the same in it stays in the order it came
   */
  static <K, E> Grouped<K, E> of(
      List<E> all, Function<E, ? extends Collection<K>> keys, Comparator<? super E> order) {
    ListMultimap<K, E> found = ArrayListMultimap.create();
    for (E one : all) {
      keys.apply(one).forEach(key -> found.put(key, one));
    }
    Lookup.Builder<K, ImmutableList<E>> groups = new Lookup.Builder<>(found.keySet().size());
    for (K key : found.keySet()) {
      groups.put(key, ImmutableList.sortedCopyOf(order, found.get(key)));
    }
    return new Grouped<>(keys, order, groups.build());
  }

  /** Returns the things that belong to one, in order. */
  ImmutableList<E> get(K key) {
    ImmutableList<E> found = groups.get(key);
    return found == null ? ImmutableList.of() : found;
  }

  /** Returns the same groups after a thing has taken another's place, or was added. */
  Grouped<K, E> afterChange(@Nullable E before, E after) {
    Lookup<K, ImmutableList<E>> changed = groups;
    if (before != null) {
      for (K key : keys.apply(before)) {
        List<E> kept = new ArrayList<>(get(key));
        kept.remove(before);
        changed = changed.with(key, ImmutableList.copyOf(kept));
      }
    }
    Grouped<K, E> without = new Grouped<>(keys, order, changed);
    for (K key : keys.apply(after)) {
      List<E> more = new ArrayList<>(without.get(key));
      more.add(after);
      changed = changed.with(key, ImmutableList.sortedCopyOf(order, more));
    }
    return new Grouped<>(keys, order, changed);
  }
}
