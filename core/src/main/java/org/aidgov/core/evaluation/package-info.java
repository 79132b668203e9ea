/**
 * Evaluation: every rule of a policy on every subject of a register.
 *
 * <p>Nothing here, nor of the model, is {@link java.io.Serializable}: send JSON, or what {@link
 * org.aidgov.core.evaluation.Answers.Round#toInts} gives.
 *
 * <p><b>Floor 7.</b> Uses all below.
 */
@NullMarked
package org.aidgov.core.evaluation;

import org.jspecify.annotations.NullMarked;
