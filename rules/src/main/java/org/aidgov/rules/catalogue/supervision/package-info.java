/**
 * Rules on supervision inside and outside the eight hours (八小时以内、八小时以外): clauses S1 to S5. One file
 * a rule. They are about presence and order, in proportion; nothing here follows anybody about.
 *
 * <p><b>Floor 8.</b> Uses {@code policy} and the core.
 */
@NullMarked
package org.aidgov.rules.catalogue.supervision;

import org.jspecify.annotations.NullMarked;
