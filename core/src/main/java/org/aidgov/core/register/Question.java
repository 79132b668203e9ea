package org.aidgov.core.register;

import java.util.function.Function;

/**
 * What many rules ask of a subject, so that a view keeps the answer.
 *
 * @param <V> the view that is asked
 * @param <T> the answer
 */
final class Question<V extends SubjectView, T> {
  /** How many questions there are at most of one kind of subject. */
  static final int MOST = 24;

  private final Scope scope;

  /** Another one for each question of the kind of subject. */
  final int number;

  /** Another one for each question. */
  final int index;

  private final Function<V, T> answer;

  /**
   * @param number another one for each question of the kind of subject
   * @param answer finds the answer; it notes how long that holds
   */
  @SuppressWarnings("EnumOrdinal") // the numbers never leave the view
  Question(Scope scope, int number, Function<V, T> answer) {
    this.scope = scope;
    this.number = number;
    this.index = scope.ordinal() * MOST + number;
    this.answer = answer;
  }

  Scope scope() {
    return scope;
  }

  T ask(V view) {
    return answer.apply(view);
  }
}
