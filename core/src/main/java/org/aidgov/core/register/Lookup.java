package org.aidgov.core.register;

import java.util.Arrays;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** A map of which a changed copy shares nearly everything with the original. */
final class Lookup<K, V> {
  private static final int FEWEST = 16;

  private final Slots<@Nullable Entry<K, V>> buckets;
  private final int size;

  private Lookup(Slots<@Nullable Entry<K, V>> buckets, int size) {
    this.buckets = buckets;
    this.size = size;
  }

  /** A key with its value, and what else is in its bucket. The hash spares looking at the key. */
  private static final class Entry<K, V> {
    final int hash;
    final K key;
    final V value;
    final @Nullable Entry<K, V> next;

    Entry(int hash, K key, V value, @Nullable Entry<K, V> next) {
      this.hash = hash;
      this.key = key;
      this.value = value;
      this.next = next;
    }

    static <K, V> @Nullable Entry<K, V> find(@Nullable Entry<K, V> first, int hash, K key) {
      for (Entry<K, V> entry = first; entry != null; entry = entry.next) {
        if (entry.hash == hash && entry.key.equals(key)) {
          return entry;
        }
      }
      return null;
    }

    /** Returns the entries of a bucket but one. */
    static <K, V> @Nullable Entry<K, V> without(@Nullable Entry<K, V> first, Entry<K, V> one) {
      if (first == null || first == one) {
        return first == null ? null : first.next;
      }
      return new Entry<>(first.hash, first.key, first.value, without(first.next, one));
    }
  }

  /** Fills a map; what is put in later takes the place of what has the same key. */
  static final class Builder<K, V> {
    private final @Nullable Entry<K, V>[] buckets;
    private int size;

    /** Starts a map of about so many keys. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
    Builder(int expected) {
      buckets = new Entry[Integer.highestOneBit(Math.max(expected, FEWEST) * 2 - 1)];
    }

    /** Adds a key, and returns the value it had before. */
    @Nullable V put(K key, V value) {
      int hash = hash(key);
      int bucket = hash & buckets.length - 1;
      Entry<K, V> first = buckets[bucket];
      Entry<K, V> before = Entry.find(first, hash, key);
      if (before == null) {
        size++;
        buckets[bucket] = new Entry<>(hash, key, value, first);
        return null;
      }
      buckets[bucket] = new Entry<>(hash, key, value, Entry.without(first, before));
      return before.value;
    }

    /** Returns the value of a key. */
    @Nullable V get(K key) {
      int hash = hash(key);
      Entry<K, V> found = Entry.find(buckets[hash & buckets.length - 1], hash, key);
      return found == null ? null : found.value;
    }

    Lookup<K, V> build() {
      return new Lookup<>(Slots.copyOf(Arrays.asList(buckets)), size);
    }
  }

  /** Returns the value of a key; nothing if there is none. */
  @Nullable V get(K key) {
    int hash = hash(key);
    Entry<K, V> found = Entry.find(buckets.get(hash & buckets.size() - 1), hash, key);
    return found == null ? null : found.value;
  }

  /** Passes on each key with its value. */
  void each(BiConsumer<? super K, ? super V> to) {
    for (Entry<K, V> bucket : buckets.all()) {
      for (Entry<K, V> entry = bucket; entry != null; entry = entry.next) {
        to.accept(entry.key, entry.value);
      }
    }
  }

  /** Returns the same map with another value of a key. */
  Lookup<K, V> with(K key, V value) {
    if (size > 2 * buckets.size()) {
      return grown().with(key, value);
    }
    int hash = hash(key);
    int bucket = hash & buckets.size() - 1;
    Entry<K, V> first = buckets.get(bucket);
    Entry<K, V> before = Entry.find(first, hash, key);
    Entry<K, V> rest = before == null ? first : Entry.without(first, before);
    return new Lookup<>(
        buckets.with(bucket, new Entry<>(hash, key, value, rest)),
        before == null ? size + 1 : size);
  }

  private Lookup<K, V> grown() {
    Builder<K, V> larger = new Builder<>(size * 2);
    each(larger::put);
    return larger.build();
  }

  private static int hash(Object key) {
    int hash = key.hashCode();
    return hash ^ hash >>> 16;
  }
}
