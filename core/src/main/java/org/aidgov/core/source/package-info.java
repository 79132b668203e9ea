/**
 * Where a rule or a number comes from, how strongly the text binds, and how sure we are of it.
 *
 * <p><b>Floor 1.</b> Uses {@code value}. The texts themselves (clauses, regulations) are data of
 * the policy, not of the mechanism.
 */
@NullMarked
package org.aidgov.core.source;

import org.jspecify.annotations.NullMarked;
