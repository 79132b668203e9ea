/**
 * Rules on clean aid: clauses D1 to D5. Who is supervised by whom, whether the bodies and the
 * opinion are there, and whether matters are handed on in time. One file a rule. No rule says
 * anything of how a person behaves, and none can see the care for anybody.
 *
 * <p><b>Floor 8.</b> Uses {@code policy} and the core.
 */
@NullMarked
package org.aidgov.rules.catalogue.discipline;

import org.jspecify.annotations.NullMarked;
