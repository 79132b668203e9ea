/**
 * Rules on the three-level grid (三级网格): clauses G1 to G7. One file a rule.
 *
 * <p><b>Floor 8.</b> Uses {@code policy} and the core.
 */
@NullMarked
package org.aidgov.rules.catalogue.grid;

import org.jspecify.annotations.NullMarked;
