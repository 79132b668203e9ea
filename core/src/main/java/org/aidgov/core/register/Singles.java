package org.aidgov.core.register;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** The lists of exactly one entity, ready made: nearly every list that a rule asks for is one. */
final class Singles<E> {
  private final ImmutableList<ImmutableList<E>> lists;

  Singles(Table<?, E> table) {
    this.lists =
        table.all().stream().map(ImmutableList::of).collect(ImmutableList.toImmutableList());
  }

  List<E> of(int number) {
    return lists.get(number);
  }

  /** Returns {@code list} with one more entity, unless it is in there. */
  List<E> with(List<E> list, int number) {
    E entity = lists.get(number).get(0);
    return list.contains(entity)
        ? list
        : ImmutableList.<E>builderWithExpectedSize(list.size() + 1)
            .addAll(list)
            .add(entity)
            .build();
  }
}
