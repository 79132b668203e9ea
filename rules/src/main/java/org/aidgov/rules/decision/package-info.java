/**
 * Answers to the questions an application asks that no rule's finding answers: who serves, which
 * branch may do what, which way a report goes.
 *
 * <p><b>Floor 8, above the catalogue.</b> Uses {@code policy}, {@code catalogue} and the core;
 * shares the rules' code where both ask the same.
 */
@NullMarked
package org.aidgov.rules.decision;

import org.jspecify.annotations.NullMarked;
