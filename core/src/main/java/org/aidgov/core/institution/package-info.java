/**
 * Institutions (制度): the register of written rules that a headquarters works by, their versions and
 * life cycle, the measures they stand behind, the duty matrix, and the plan of their systematic
 * revision.
 *
 * <p><b>Floor 4.</b> Uses {@code value} and {@code staff}; of the grid it knows the levels only by
 * name. What a text says is not kept: only that it is there, which matters it regulates, and where
 * records of its execution are.
 */
@NullMarked
package org.aidgov.core.institution;

import org.jspecify.annotations.NullMarked;
