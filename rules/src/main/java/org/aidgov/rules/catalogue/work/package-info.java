/**
 * Rules on ways of working and on overload: clauses W1 to W3. One file a rule. They give advice
 * with the numbers it rests on, which whoever gets it may decline, and watch for overload as care;
 * nothing here measures or compares people.
 *
 * <p><b>Floor 8.</b> Uses {@code policy} and the core.
 */
@NullMarked
package org.aidgov.rules.catalogue.work;

import org.jspecify.annotations.NullMarked;
