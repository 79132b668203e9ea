/**
 * Rules on people and posts: clauses T1 to T4, and what S1 asks of the course of a tour. One file a
 * rule.
 *
 * <p><b>Floor 8.</b> Uses {@code policy} and the core.
 */
@NullMarked
package org.aidgov.rules.catalogue.staff;

import org.jspecify.annotations.NullMarked;
