/**
 * Rules on the three systems of meetings (三项制度): clauses M1 and M2. One file a rule. What was said
 * is never asked; meetings of organisational life (三会一课) never count.
 *
 * <p><b>Floor 8.</b> Uses {@code policy}, the way up the grid of {@code catalogue.grid}, and the
 * core.
 */
@NullMarked
package org.aidgov.rules.catalogue.meeting;

import org.jspecify.annotations.NullMarked;
