package org.aidgov.core.register;

import java.util.function.Function;

/**
 * What many rules ask of a subject, so that a view keeps the answer. A record, since the virtual
 * machine takes what is in a constant one for constant, too.
 *
 * @param index another one for each question
 * @param number another one for each question of the kind of subject
 * @param parts on which {@link DossierParts} of the subject the answer may depend
 * @param answer finds the answer; it notes how long that holds
 * @param everybody finds the answers of all subjects at once by their numbers, with null for those
 *     to be asked for one by one
 * @param <V> the view that is asked
 * @param <T> the answer
 */
record Question<V extends SubjectView, T>(
    int index,
    int number,
    int parts,
    Function<V, T> answer,
    Function<RegisterView, Object[]> everybody) {
  /** How many questions there are at most of one kind of subject. */
  static final int MOST = 32;

  /** A question that depends on the dossier of nobody, or notes what it does depend on. */
  static <V extends SubjectView, T> Question<V, T> of(
      Scope scope, int number, Function<V, T> answer) {
    return of(scope, number, 0, answer, nobody(scope));
  }

  /** A question of a kind of subject. */
  @SuppressWarnings("EnumOrdinal") // the numbers never leave the view
  static <V extends SubjectView, T> Question<V, T> of(
      Scope scope,
      int number,
      int parts,
      Function<V, T> answer,
      Function<RegisterView, Object[]> everybody) {
    return new Question<>(scope.ordinal() * MOST + number, number, parts, answer, everybody);
  }

  /** Finds no answers before they are asked for one by one. */
  static Function<RegisterView, Object[]> nobody(Scope scope) {
    return view -> new Object[view.size(scope)];
  }
}
