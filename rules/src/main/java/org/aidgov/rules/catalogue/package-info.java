/**
 * The catalogue: which rules there are.
 *
 * <p><b>Floor 8.</b> Uses {@code policy}, the areas' packages and the core.
 */
@NullMarked
package org.aidgov.rules.catalogue;

import org.jspecify.annotations.NullMarked;
