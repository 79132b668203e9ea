package org.aidgov.core.value;

import com.google.common.collect.ImmutableMap;
import java.util.Map;

/**
 * What the codes of a host system mean here.
 *
 * <p>The same integer means different things in different Party-affairs systems, sometimes inside
 * one. So no code is ever guessed: the host states each, and an unknown one is refused.
 *
 * @param <T> what the codes stand for
 */
public final class CodeTable<T> {
  private final String what;
  private final ImmutableMap<String, T> meanings;

  private CodeTable(String what, ImmutableMap<String, T> meanings) {
    this.what = what;
    this.meanings = meanings;
  }

  /**
   * Returns a table of the given codes.
   *
   * @param what what the codes classify, for messages
   */
  public static <T> CodeTable<T> of(String what, Map<String, T> meanings) {
    return new CodeTable<>(what, ImmutableMap.copyOf(meanings));
  }

  /**
   * Returns what a code means.
   *
   * @param place where the code was found, such as a table and row, for the message
   * @throws IllegalArgumentException if the table does not have the code; the message names the
   *     place, the code and the known ones
   */
  public T meaning(String code, String place) {
    T meaning = meanings.get(code);
    if (meaning == null) {
      throw new IllegalArgumentException(
          place
              + ": "
              + what
              + " code must be one of "
              + meanings.keySet()
              + ", but was '"
              + Texts.shorten(code)
              + "'");
    }
    return meaning;
  }
}
