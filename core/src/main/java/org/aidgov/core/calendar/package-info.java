/**
 * Time as legal texts count it: periods in months, with the readings that a short month leaves
 * open.
 *
 * <p><b>Floor 1.</b> Uses {@code value}.
 */
@NullMarked
package org.aidgov.core.calendar;

import org.jspecify.annotations.NullMarked;
