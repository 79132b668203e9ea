/**
 * Rules on institutions (制度): that those a policy names are in force, that each measure rests on
 * one, that each is made, reviewed and carried out in order, and that each duty is one level's and
 * unit's. One file a rule.
 *
 * <p><b>Floor 8.</b> Uses {@code policy} and the core.
 */
@NullMarked
package org.aidgov.rules.catalogue.institution;

import org.jspecify.annotations.NullMarked;
