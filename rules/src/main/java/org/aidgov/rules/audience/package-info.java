/**
 * What may be told to whom: reports for one audience each, made from an evaluation (知悉范围).
 *
 * <p><b>Floor 8, above the decisions.</b> Uses {@code policy}, {@code decision} and the core. What
 * a report leaves out does not depend on whether there was any, so nobody learns that there was.
 */
@NullMarked
package org.aidgov.rules.audience;

import org.jspecify.annotations.NullMarked;
