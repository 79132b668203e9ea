/**
 * Clean aid (清廉援疆): the six disciplines, who supervises whom in which of them, the bodies that do,
 * the opinion they work by, and pointers to matters handed on to an authority.
 *
 * <p><b>Floor 4.</b> Uses {@code value} and {@code staff}; names cells by id. What a matter is
 * about, whom it concerns, what an authority made of it, and any measure do not belong here;
 * nothing here says anything of how a person behaves. Nothing of {@code care} can be reached from
 * here.
 */
@NullMarked
package org.aidgov.core.discipline;

import org.jspecify.annotations.NullMarked;
