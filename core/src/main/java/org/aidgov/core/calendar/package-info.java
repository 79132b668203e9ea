/**
 * Time as laws and notices count it: periods in months, with the readings that a short month leaves
 * open; working days by the calendar of a region, as far as notices settle it; hours in Beijing
 * time.
 *
 * <p><b>Floor 2.</b> Uses {@code value} and {@code source}. Which unit keeps which hours is the
 * register's to say, which days are holidays a file's: here is how both are read.
 */
@NullMarked
package org.aidgov.core.calendar;

import org.jspecify.annotations.NullMarked;
