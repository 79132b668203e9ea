package org.aidgov.core.register;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.IntFunction;

/**
 * A numbered list of which a changed copy shares nearly everything with the original: changing one
 * of a million elements copies three short arrays.
 */
final class Slots<E> {
  private static final int BITS = 6;
  private static final int WIDTH = 1 << BITS;
  private static final int MASK = WIDTH - 1;

  private final Object[][][] pages;
  private final int size;

  private Slots(Object[][][] pages, int size) {
    this.pages = pages;
    this.size = size;
  }

  /** Returns the list of {@code size} elements, each got from its number. */
  static <E> Slots<E> of(int size, IntFunction<? extends E> element) {
    Object[][][] pages = new Object[parts(size, WIDTH * WIDTH)][][];
    for (int page = 0; page < pages.length; page++) {
      int first = page * WIDTH * WIDTH;
      pages[page] = new Object[parts(Math.min(size - first, WIDTH * WIDTH), WIDTH)][];
      for (int leaf = 0; leaf < pages[page].length; leaf++) {
        int start = first + leaf * WIDTH;
        Object[] elements = new Object[Math.min(size - start, WIDTH)];
        for (int i = 0; i < elements.length; i++) {
          elements[i] = element.apply(start + i);
        }
        pages[page][leaf] = elements;
      }
    }
    return new Slots<>(pages, size);
  }

  static <E> Slots<E> copyOf(List<? extends E> elements) {
    return of(elements.size(), elements::get);
  }

  private static int parts(int size, int width) {
    return (size + width - 1) / width;
  }

  int size() {
    return size;
  }

  @SuppressWarnings("unchecked") // only elements are ever put in
  E get(int number) {
    return (E) pages[number >>> 2 * BITS][number >>> BITS & MASK][number & MASK];
  }

  /** Returns the same list with another element; with the next number, with one more. */
  Slots<E> with(int number, E element) {
    Objects.checkIndex(number, size + 1);
    int page = number >>> 2 * BITS;
    int leaf = number >>> BITS & MASK;
    int slot = number & MASK;
    Object[][][] newPages = Arrays.copyOf(pages, Math.max(pages.length, page + 1));
    Object[][] oldLeaves = page < pages.length ? pages[page] : new Object[0][];
    Object[][] newLeaves = Arrays.copyOf(oldLeaves, Math.max(oldLeaves.length, leaf + 1));
    Object[] old = leaf < oldLeaves.length ? oldLeaves[leaf] : new Object[0];
    Object[] elements = Arrays.copyOf(old, Math.max(old.length, slot + 1));
    elements[slot] = element;
    newLeaves[leaf] = elements;
    newPages[page] = newLeaves;
    return new Slots<>(newPages, Math.max(size, number + 1));
  }

  /** Returns the elements, in order of numbers. */
  List<E> all() {
    return new All<>(this);
  }

  private static final class All<E> extends AbstractList<E> implements RandomAccess {
    private final Slots<E> slots;

    All(Slots<E> slots) {
      this.slots = slots;
    }

    @Override
    public E get(int number) {
      if (number < 0 || number >= slots.size) {
        throw new IndexOutOfBoundsException(number);
      }
      return slots.get(number);
    }

    @Override
    public int size() {
      return slots.size;
    }
  }
}
