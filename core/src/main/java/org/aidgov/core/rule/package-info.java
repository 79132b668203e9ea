/**
 * What a rule is: a judgement of one subject, seen through a view, under a policy's numbers.
 *
 * <p><b>Floor 6.</b> Uses all below. A rule has no clock, no input or output and no text for
 * people; its verdict carries the conditions that were evaluated, and those are the explanation.
 */
@NullMarked
package org.aidgov.core.rule;

import org.jspecify.annotations.NullMarked;
