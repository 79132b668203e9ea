package org.aidgov.core.register;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.aidgov.core.value.Dated;
import org.aidgov.core.value.Entity;
import org.jspecify.annotations.Nullable;

/**
 * Who names whom: the entities of one kind under each thing they name for some days.
 *
 * @param <K> what is named
 * @param <E> what names it
 */
final class Links<K, E extends Entity> {
  /**
   * Something that names, for some days, the thing it is listed under.
   *
   * @param entity what names it
   * @param fact the fact in it that does
   */
  record Link<E extends Entity>(E entity, Dated fact) {}

  /** Tells whom an entity names. */
  interface Naming<K, E> {
    /** Passes on each fact of an entity with what it names. */
    void each(E entity, Named<K> named);
  }

  /** Takes facts. */
  interface Named<K> {
    void by(K named, Dated fact);
  }

  private final Naming<K, E> naming;
  private final Lazy<Lookup<K, ImmutableList<Link<E>>>> links;

  private Links(Naming<K, E> naming, Lazy<Lookup<K, ImmutableList<Link<E>>>> links) {
    this.naming = naming;
    this.links = links;
  }

  static <K, E extends Entity> Links<K, E> of(Collection<E> entities, Naming<K, E> naming) {
    return new Links<>(naming, Lazy.of(() -> lookup(entities, naming)));
  }

  private static <K, E extends Entity> Lookup<K, ImmutableList<Link<E>>> lookup(
      Collection<E> entities, Naming<K, E> naming) {
    ListMultimap<K, Link<E>> byKey = ArrayListMultimap.create();
    for (E entity : entities) {
      naming.each(entity, (named, fact) -> byKey.put(named, new Link<>(entity, fact)));
    }
    Lookup.Builder<K, ImmutableList<Link<E>>> links = new Lookup.Builder<>(byKey.keySet().size());
    byKey.asMap().forEach((key, named) -> links.put(key, inOrder(named)));
    return links.build();
  }

  /** An order that is not that of the input. */
  private static <E extends Entity> ImmutableList<Link<E>> inOrder(Collection<Link<E>> links) {
    if (links.size() == 1) {
      return ImmutableList.copyOf(links);
    }
    return ImmutableList.sortedCopyOf(
        Comparator.<Link<E>, String>comparing(link -> link.entity().id().value())
            .thenComparing(link -> link.fact().days())
            .thenComparing(link -> link.fact().toString()),
        links);
  }

  /** Makes what is otherwise made when it is first asked for. */
  void make() {
    links.get();
  }

  /** Returns what names a thing, in order of ids and days. */
  ImmutableList<Link<E>> get(K key) {
    return get(links.get(), key);
  }

  /**
   * Returns what names each thing of a table, by the numbers there, as {@link #get} does for one.
   */
  Object[] all(Table<K, ?> table) {
    Object[] all = new Object[table.size()];
    Arrays.fill(all, ImmutableList.of());
    links
        .get()
        .each(
            (key, named) -> {
              int number = table.numberOf(key);
              if (number >= 0) {
                all[number] = named;
              }
            });
    return all;
  }

  private static <K, E extends Entity> ImmutableList<Link<E>> get(
      Lookup<K, ImmutableList<Link<E>>> links, K key) {
    ImmutableList<Link<E>> found = links.get(key);
    return found == null ? ImmutableList.of() : found;
  }

  /** Returns the same links after an entity has taken another's place among all, or was added. */
  Links<K, E> afterChange(@Nullable E before, E after, Collection<E> all) {
    return new Links<>(
        naming,
        links.afterChange(
            known -> plus(minus(known, before, naming), after, naming), () -> lookup(all, naming)));
  }

  private static <K, E extends Entity> Lookup<K, ImmutableList<Link<E>>> minus(
      Lookup<K, ImmutableList<Link<E>>> links, @Nullable E entity, Naming<K, E> naming) {
    if (entity == null) {
      return links;
    }
    List<K> touched = new ArrayList<>();
    naming.each(entity, (named, fact) -> touched.add(named));
    Lookup<K, ImmutableList<Link<E>>> changed = links;
    for (K key : touched) {
      List<Link<E>> kept = new ArrayList<>(get(changed, key));
      kept.removeIf(link -> link.entity().id().equals(entity.id()));
      changed = changed.with(key, ImmutableList.copyOf(kept));
    }
    return changed;
  }

  private static <K, E extends Entity> Lookup<K, ImmutableList<Link<E>>> plus(
      Lookup<K, ImmutableList<Link<E>>> links, E entity, Naming<K, E> naming) {
    ListMultimap<K, Link<E>> added = ArrayListMultimap.create();
    naming.each(entity, (named, fact) -> added.put(named, new Link<>(entity, fact)));
    Lookup<K, ImmutableList<Link<E>>> changed = links;
    for (K key : added.keySet()) {
      List<Link<E>> all = new ArrayList<>(get(changed, key));
      all.addAll(added.get(key));
      changed = changed.with(key, inOrder(all));
    }
    return changed;
  }
}
