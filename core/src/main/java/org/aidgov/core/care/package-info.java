/**
 * Care for the seconded staff (厚爱): heart-to-heart talks, what calls for one, other contacts, and
 * support in an emergency.
 *
 * <p><b>Floor 4.</b> Uses {@code value} and {@code staff}. Everything here says that something took
 * place, when, between whom and of which kind. What was said, why somebody needs care, and whether
 * an offer was taken up do not belong here. No rule on discipline, supervision or the grid can
 * reach any of it: views show it only as care.
 */
@NullMarked
package org.aidgov.core.care;

import org.jspecify.annotations.NullMarked;
