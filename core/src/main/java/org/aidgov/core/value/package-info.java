/**
 * Days, ranges of days, calendar periods and ids: the words in which everything else is said.
 *
 * <p><b>Floor 0.</b> Uses nothing. Every day is a civil day of Beijing time; nothing here knows
 * what day it is now.
 */
@NullMarked
package org.aidgov.core.value;

import org.jspecify.annotations.NullMarked;
