/**
 * The holiday notices of the country and its regions, as files: those that are published, and those
 * a headquarters adds.
 *
 * <p><b>Floor 7.</b> Uses the core only. What the rows mean, {@code org.aidgov.core.calendar} says.
 */
@NullMarked
package org.aidgov.rules.calendar;

import org.jspecify.annotations.NullMarked;
