package org.aidgov.core.discipline;

import org.aidgov.core.value.DaySet;

/**
 * An arrangement that reaches somebody, and when.
 *
 * @param arrangement which arrangement
 * @param byOneself whether it makes the person supervise himself or herself
 * @param days the days on which it reaches the person; at least one
 */
public record SupervisedDays(Arrangement arrangement, boolean byOneself, DaySet days) {}
