/**
 * The three-level grid (三级网格): its cells, who is in charge of them, and who is in which.
 *
 * <p><b>Floor 4.</b> Uses {@code value} and {@code staff}. The grid is over the seconded staff
 * alone; it has nothing to do with grids over residents.
 */
@NullMarked
package org.aidgov.core.grid;

import org.jspecify.annotations.NullMarked;
