package org.aidgov.core.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class LookupTest {
  /** Few different hashes, so that keys share buckets. */
  private record Key(int number) {
    @Override
    public int hashCode() {
      return number % 5;
    }
  }

  @Property
  void saysWhatAMapSays(
      @ForAll @Size(max = 60) List<@IntRange(max = 40) Integer> built,
      @ForAll @Size(max = 60) List<@IntRange(max = 40) Integer> added) {
    Map<Key, Integer> expected = new HashMap<>();
    Lookup.Builder<Key, Integer> builder = new Lookup.Builder<>(0);
    for (int i = 0; i < built.size(); i++) {
      Key key = new Key(built.get(i));
      assertThat(builder.put(key, i)).isEqualTo(expected.put(key, i));
    }
    Lookup<Key, Integer> lookup = builder.build();
    check(lookup, expected);
    Map<Key, Integer> before = Map.copyOf(expected);
    Lookup<Key, Integer> changed = lookup;
    for (int i = 0; i < added.size(); i++) {
      Key key = new Key(added.get(i));
      changed = changed.with(key, -i);
      expected.put(key, -i);
    }
    check(changed, expected);
    check(lookup, before);
  }

  private static void check(Lookup<Key, Integer> lookup, Map<Key, Integer> expected) {
    for (int number = 0; number <= 40; number++) {
      Key key = new Key(number);
      assertThat(lookup.get(key)).isEqualTo(expected.get(key));
    }
  }

  @Example
  void growsFarBeyondWhatWasExpected() {
    Lookup<Integer, Integer> lookup = new Lookup.Builder<Integer, Integer>(0).build();
    for (int i = 0; i < 10_000; i++) {
      lookup = lookup.with(i, -i);
    }
    for (int i = 0; i < 10_000; i++) {
      assertThat(lookup.get(i)).isEqualTo(-i);
    }
    assertThat(lookup.get(10_000)).isNull();
  }
}
