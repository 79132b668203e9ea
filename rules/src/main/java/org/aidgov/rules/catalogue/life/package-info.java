/**
 * Rules on organisational life (组织生活): meetings, votes, attendance in both places: clauses P3 to
 * P6. One file a rule.
 *
 * <p><b>Floor 8.</b> Uses {@code policy} and the core.
 */
@NullMarked
package org.aidgov.rules.catalogue.life;

import org.jspecify.annotations.NullMarked;
