package org.aidgov.core.value;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What the model's constructors do to the collections they are given. */
public final class Facts {
  private Facts() {}

  /** Returns an immutable copy; nothing for null, as JSON mappers hand over for an absent field. */
  public static <T> List<T> list(@Nullable List<T> facts) {
    return facts == null ? ImmutableList.of() : ImmutableList.copyOf(facts);
  }

  /** Returns an immutable copy in enum order, without repetition; nothing for null. */
  public static <E extends Enum<E>> Set<E> set(@Nullable Collection<E> values) {
    return values == null
        ? ImmutableSet.of()
        : values.stream().sorted().collect(ImmutableSet.toImmutableSet());
  }

  /** Returns {@code value}, or empty for null, as JSON mappers hand over for an absent field. */
  @SuppressWarnings({"OptionalAssignedToNull", "NullableOptional"}) // mappers hand over null
  public static <T> Optional<T> optional(@Nullable Optional<T> value) {
    return value == null ? Optional.empty() : value;
  }

  /** Returns the list with each element replaced; the same list if none is replaced by another. */
  public static <T> List<T> map(List<T> elements, UnaryOperator<T> change) {
    ImmutableList.Builder<T> changed = ImmutableList.builderWithExpectedSize(elements.size());
    boolean same = true;
    for (T element : elements) {
      T now = change.apply(element);
      same &= now == element;
      changed.add(now);
    }
    return same ? elements : changed.build();
  }

  /**
   * Returns an immutable copy in order of time. The same facts give the same list, in whatever
   * order a source had them: that is what makes answers independent of the order of the input.
   */
  public static <T extends Dated> List<T> byDays(@Nullable List<T> facts) {
    return ordered(facts, Dated::days);
  }

  /** As {@link #byDays}, in order of {@code key}. */
  public static <T, K extends Comparable<? super K>> List<T> ordered(
      @Nullable List<T> facts, Function<? super T, K> key) {
    if (facts == null || facts.isEmpty()) {
      return ImmutableList.of();
    }
    for (int i = 1; i < facts.size(); i++) {
      if (key.apply(facts.get(i - 1)).compareTo(key.apply(facts.get(i))) >= 0) {
        return ImmutableList.sortedCopyOf(
            Comparator.<T, K>comparing(key).thenComparing(Object::toString), facts);
      }
    }
    return ImmutableList.copyOf(facts);
  }
}
