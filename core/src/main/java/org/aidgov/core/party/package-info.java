/**
 * Party organisation (党组织): branches and committees, members and where their relation is, meetings
 * of organisational life and votes.
 *
 * <p><b>Floor 4.</b> Uses {@code value}, {@code source} and {@code staff}. Of a host branch it
 * knows only what concerns the seconded members. Neither talks nor discipline cases nor sanctions
 * belong here.
 */
@NullMarked
package org.aidgov.core.party;

import org.jspecify.annotations.NullMarked;
