/**
 * Rules on Party organisation and dual membership: clauses P1 to P6. One file a rule.
 *
 * <p><b>Floor 8.</b> Uses {@code policy} and the core.
 */
@NullMarked
package org.aidgov.rules.catalogue.party;

import org.jspecify.annotations.NullMarked;
