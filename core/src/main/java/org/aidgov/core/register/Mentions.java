package org.aidgov.core.register;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.aidgov.core.staff.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Whose dossiers mention something, on whatever days. What was mentioned once stays: who looks it
 * up gets one too many at worst.
 *
 * @param <K> what is mentioned
 */
final class Mentions<K> {
  private final Function<Dossier, Set<K>> mentioned;
  private final Lazy<Lookup<K, ImmutableList<PersonId>>> people;

  private Mentions(
      Function<Dossier, Set<K>> mentioned, Lazy<Lookup<K, ImmutableList<PersonId>>> people) {
    this.mentioned = mentioned;
    this.people = people;
  }

  static <K> Mentions<K> of(List<Dossier> dossiers, Function<Dossier, Set<K>> mentioned) {
    return new Mentions<>(mentioned, Lazy.of(() -> lookup(dossiers, mentioned)));
  }

  private static <K> Lookup<K, ImmutableList<PersonId>> lookup(
      List<Dossier> dossiers, Function<Dossier, Set<K>> mentioned) {
    ListMultimap<K, PersonId> people = ArrayListMultimap.create();
    for (Dossier dossier : dossiers) {
      mentioned.apply(dossier).forEach(key -> people.put(key, dossier.person().id()));
    }
    Lookup.Builder<K, ImmutableList<PersonId>> lookup =
        new Lookup.Builder<>(people.keySet().size());
    people.keySet().forEach(key -> lookup.put(key, ImmutableList.copyOf(people.get(key))));
    return lookup.build();
  }

  /** Makes what is otherwise made when it is first asked for. */
  void make() {
    people.get();
  }

  /** Returns those whose dossiers mention, or once mentioned, something. */
  ImmutableList<PersonId> of(K key) {
    ImmutableList<PersonId> found = people.get().get(key);
    return found == null ? ImmutableList.of() : found;
  }

  /** Returns the same after a dossier has taken another's place among all, or was added. */
  Mentions<K> afterPerson(@Nullable Dossier before, Dossier now, List<Dossier> all) {
    Set<K> old = before == null ? Set.of() : mentioned.apply(before);
    Mentions<K> changed = this;
    for (K key : mentioned.apply(now)) {
      if (!old.contains(key)) {
        changed = changed.with(key, now.person().id(), all);
      }
    }
    return changed;
  }

  private Mentions<K> with(K key, PersonId person, List<Dossier> all) {
    return new Mentions<>(
        mentioned,
        people.afterChange(
            lookup -> {
              ImmutableList<PersonId> earlier = lookup.get(key);
              if (earlier != null && earlier.contains(person)) {
                return lookup;
              }
              return lookup.with(
                  key,
                  earlier == null
                      ? ImmutableList.of(person)
                      : ImmutableList.<PersonId>builder().addAll(earlier).add(person).build());
            },
            () -> lookup(all, mentioned)));
  }
}
