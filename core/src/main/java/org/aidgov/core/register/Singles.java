package org.aidgov.core.register;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** The lists of exactly one entity, ready made: nearly every list that a rule asks for is one. */
final class Singles<E> {
  private final Slots<ImmutableList<E>> lists;

  private Singles(Slots<ImmutableList<E>> lists) {
    this.lists = lists;
  }

  static <E> Singles<E> of(Table<?, E> table) {
    return new Singles<>(Slots.of(table.size(), number -> ImmutableList.of(table.get(number))));
  }

  int size() {
    return lists.size();
  }

  E get(int number) {
    return lists.get(number).get(0);
  }

  List<E> of(int number) {
    return lists.get(number);
  }

  /** Returns the same lists, with another entity under a number. */
  Singles<E> with(int number, E entity) {
    return new Singles<>(lists.with(number, ImmutableList.of(entity)));
  }

  /** Returns {@code list} with one more entity, unless it is in there. */
  List<E> plus(List<E> list, int number) {
    if (list.isEmpty()) {
      return of(number);
    }
    E entity = get(number);
    return list.contains(entity)
        ? list
        : ImmutableList.<E>builderWithExpectedSize(list.size() + 1)
            .addAll(list)
            .add(entity)
            .build();
  }
}
