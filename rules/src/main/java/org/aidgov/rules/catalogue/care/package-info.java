/**
 * Rules on strictness and care: clauses C1 to C4. Talks, what calls for one, and support in an
 * emergency. One file a rule. Only these rules are shown the care for anybody.
 *
 * <p><b>Floor 8.</b> Uses {@code policy} and the core.
 */
@NullMarked
package org.aidgov.rules.catalogue.care;

import org.jspecify.annotations.NullMarked;
