/**
 * The people, and the organisation they belong to: batches and tours, home and recipient units,
 * headquarters and office groups, posts, second loads, absences.
 *
 * <p><b>Floor 3.</b> Uses {@code value} and {@code source}. What the grid and the Party know of a
 * person is theirs, and names the person by id only. Nothing here holds anything on residents of
 * the recipient place, nor health, whereabouts, ethnicity or religion of anybody.
 */
@NullMarked
package org.aidgov.core.staff;

import org.jspecify.annotations.NullMarked;
