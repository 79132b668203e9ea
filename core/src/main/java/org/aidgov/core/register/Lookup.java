package org.aidgov.core.register;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A map of which a changed copy shares nearly everything with the original. Each bucket is an array
 * of keys and values in turn.
 */
final class Lookup<K, V> {
  private static final int FEWEST = 16;
  private static final Object[] EMPTY = {};

  private final Slots<Object[]> buckets;
  private final int size;

  private Lookup(Slots<Object[]> buckets, int size) {
    this.buckets = buckets;
    this.size = size;
  }

  /** Fills a map; what is put in later takes the place of what has the same key. */
  static final class Builder<K, V> {
    private final Object[][] buckets;
    private int size;

    /** Starts a map of about so many keys. */
    Builder(int expected) {
      buckets = new Object[Integer.highestOneBit(Math.max(expected, FEWEST) * 2 - 1)][];
      Arrays.fill(buckets, EMPTY);
    }

    /** Adds a key, and returns the value it had before. */
    @Nullable V put(K key, V value) {
      int bucket = bucket(key, buckets.length);
      Object[] entries = buckets[bucket];
      int at = find(entries, key);
      if (at < 0) {
        size++;
        buckets[bucket] = plus(entries, key, value);
        return null;
      }
      @SuppressWarnings("unchecked") // values alternate with keys
      V before = (V) entries[at + 1];
      entries[at + 1] = value;
      return before;
    }

    /** Returns the value of a key. */
    @SuppressWarnings("unchecked") // values alternate with keys
    @Nullable V get(K key) {
      Object[] entries = buckets[bucket(key, buckets.length)];
      int at = find(entries, key);
      return at < 0 ? null : (V) entries[at + 1];
    }

    Lookup<K, V> build() {
      return new Lookup<>(Slots.copyOf(Arrays.asList(buckets)), size);
    }
  }

  /** Returns the value of a key; nothing if there is none. */
  @SuppressWarnings("unchecked") // values alternate with keys
  @Nullable V get(K key) {
    Object[] entries = buckets.get(bucket(key, buckets.size()));
    int at = find(entries, key);
    return at < 0 ? null : (V) entries[at + 1];
  }

  /** Returns the same map with another value of a key. */
  Lookup<K, V> with(K key, V value) {
    if (size > 2 * buckets.size()) {
      return grown().with(key, value);
    }
    int bucket = bucket(key, buckets.size());
    Object[] entries = buckets.get(bucket);
    int at = find(entries, key);
    if (at < 0) {
      return new Lookup<>(buckets.with(bucket, plus(entries, key, value)), size + 1);
    }
    Object[] changed = entries.clone();
    changed[at + 1] = value;
    return new Lookup<>(buckets.with(bucket, changed), size);
  }

  @SuppressWarnings("unchecked") // values alternate with keys
  private Lookup<K, V> grown() {
    Builder<K, V> larger = new Builder<>(size * 2);
    for (Object[] entries : buckets.all()) {
      for (int i = 0; i < entries.length; i += 2) {
        larger.put((K) entries[i], (V) entries[i + 1]);
      }
    }
    return larger.build();
  }

  private static int bucket(Object key, int buckets) {
    int hash = key.hashCode();
    return (hash ^ hash >>> 16) & buckets - 1;
  }

  private static int find(Object[] entries, Object key) {
    for (int i = 0; i < entries.length; i += 2) {
      if (entries[i].equals(key)) {
        return i;
      }
    }
    return -1;
  }

  private static Object[] plus(Object[] entries, Object key, Object value) {
    Object[] more = Arrays.copyOf(entries, entries.length + 2);
    more[entries.length] = key;
    more[entries.length + 1] = value;
    return more;
  }
}
