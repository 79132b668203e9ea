package org.aidgov.rules.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.source.Citation;

/**
 * An answer with its reasons.
 *
 * @param value the answer
 * @param reasons why, step by step, in order; at least one
 * @param <T> what was asked for
 */
public record Answer<T>(T value, List<Reason> reasons) {
  /** Copies the list. */
  public Answer {
    reasons = ImmutableList.copyOf(reasons);
  }

  /** Returns the same reasons for another value: the same answer, told shorter. */
  public <S> Answer<S> with(S other) {
    return new Answer<>(other, reasons);
  }

  /**
   * One step of the reasoning.
   *
   * @param key key of its words, as in {@code may-branch.forbidden}; filled with the facts
   * @param facts the facts it rests on
   * @param citations the texts it rests on
   */
  public record Reason(
      String key, ImmutableMap<String, FactValue> facts, List<Citation> citations) {
    /** Copies the list. */
    public Reason {
      citations = ImmutableList.copyOf(citations);
    }

    /** Returns a reason without facts. */
    public static Reason of(String key, Citation... citations) {
      return new Reason(key, ImmutableMap.of(), ImmutableList.copyOf(citations));
    }

    /** Returns the same reason with one more fact. */
    public Reason with(String name, FactValue value) {
      return new Reason(
          key,
          ImmutableMap.<String, FactValue>builder().putAll(facts).put(name, value).buildOrThrow(),
          citations);
    }
  }
}
