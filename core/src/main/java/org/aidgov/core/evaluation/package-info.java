/**
 * Evaluation: every rule of a policy on every subject of a register.
 *
 * <p><b>Floor 7.</b> Uses all below.
 */
@NullMarked
package org.aidgov.core.evaluation;

import org.jspecify.annotations.NullMarked;
