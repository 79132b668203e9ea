/**
 * Waivers (豁免): where somebody competent allows, for a reason and for some days, that a rule is not
 * kept. The rules are asked first; what they found is then shown as waived, never left out.
 *
 * <p><b>Floor 8, above the decisions.</b> Uses {@code policy}, {@code decision} and the core.
 */
@NullMarked
package org.aidgov.rules.waiver;

import org.jspecify.annotations.NullMarked;
