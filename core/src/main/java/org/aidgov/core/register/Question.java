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

  /** Another one for each question of the kind of subject. */
  final int number;

  /** Another one for each question. */
  final int index;

  /** Which parts of the subject's dossier the answer may depend on. */
  final int parts;

  private final Function<V, T> answer;
  private final Function<RegisterView, Object[]> everybody;

  /** A question that depends on the dossier of nobody, or notes what it does depend on. */
  Question(Scope scope, int number, Function<V, T> answer) {
    this(scope, number, 0, answer, nobody(scope));
  }

  /**
   * @param number another one for each question of the kind of subject
   * @param parts on which {@link DossierParts} of the subject the answer may depend
   * @param answer finds the answer; it notes how long that holds
   * @param everybody finds the answers of all subjects at once, or starts with none
   */
  @SuppressWarnings("EnumOrdinal") // the numbers never leave the view
  Question(
      Scope scope,
      int number,
      int parts,
      Function<V, T> answer,
      Function<RegisterView, Object[]> everybody) {
    this.number = number;
    this.index = scope.ordinal() * MOST + number;
    this.parts = parts;
    this.answer = answer;
    this.everybody = everybody;
  }

  /** Finds no answers before they are asked for one by one. */
  static Function<RegisterView, Object[]> nobody(Scope scope) {
    return view -> new Object[view.size(scope)];
  }

  /** Returns the answers of all subjects by their numbers; null for those to be asked for. */
  Object[] askAll(RegisterView view) {
    return everybody.apply(view);
  }

  T ask(V view) {
    return answer.apply(view);
  }
}
