/**
 * The policy's texts: its clauses, the regulations behind them, and how to cite both.
 *
 * <p><b>Floor 7.</b> Uses the core only. The texts are data ({@code clauses.tsv}, {@code
 * sources.tsv}), in our own words; every rule points to them.
 */
@NullMarked
package org.aidgov.rules.policy;

import org.jspecify.annotations.NullMarked;
