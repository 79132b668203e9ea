package org.aidgov.rules.policy;

import org.aidgov.core.source.Evidence;

/**
 * A text that rules and numbers are cited from.
 *
 * @param id its id, as in {@link org.aidgov.core.source.Citation#source}
 * @param zh its official title
 * @param en its title in English
 * @param edition which edition
 * @param inForceFrom the day from which it is in force, as far as known; blank otherwise
 * @param evidence how sure we are of title, edition and day
 * @param rank how high it stands (位阶): 1 the charter, 2 regulations (条例) and laws (法律), 3 rules
 *     (规则), 4 what a province says, 5 the policy itself, 6 what a headquarters sets, 7 practice, 8
 *     our default
 */
public record Source(
    String id,
    String zh,
    String en,
    String edition,
    String inForceFrom,
    Evidence evidence,
    int rank) {}
