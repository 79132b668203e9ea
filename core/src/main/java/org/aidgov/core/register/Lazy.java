package org.aidgov.core.register;

import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Something that is made when it is first asked for. Safe to share between threads. */
final class Lazy<T> {
  private @Nullable Supplier<T> maker;
  private volatile @Nullable T made;

  private Lazy(@Nullable Supplier<T> maker, @Nullable T made) {
    this.maker = maker;
    this.made = made;
  }

  static <T> Lazy<T> of(Supplier<T> maker) {
    return new Lazy<>(maker, null);
  }

  static <T> Lazy<T> made(T thing) {
    return new Lazy<>(null, thing);
  }

  T get() {
    T found = made;
    return found == null ? make() : found;
  }

  private synchronized T make() {
    T found = made;
    if (found == null) {
      Supplier<T> first = maker;
      if (first == null) {
        throw new IllegalStateException("neither made nor to be made");
      }
      found = first.get();
      made = found;
      maker = null;
    }
    return found;
  }

  /** Returns what this becomes by a change: changed if it has been made, else to be made anew. */
  Lazy<T> afterChange(UnaryOperator<T> change, Supplier<T> anew) {
    T found = made;
    return found == null ? of(anew) : made(change.apply(found));
  }
}
