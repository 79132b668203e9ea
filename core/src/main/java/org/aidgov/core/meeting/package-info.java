/**
 * Work meetings under the three systems (三项制度): regular meetings, task forces, periodic
 * consultation; what was agreed in them, and how it is followed up.
 *
 * <p><b>Floor 4.</b> Uses {@code value}, {@code calendar} and {@code staff}, and names meetings of
 * organisational life by id only. Those never count as one of the three systems. What is said in a
 * meeting, and what an agreed item is about, does not belong here.
 */
@NullMarked
package org.aidgov.core.meeting;

import org.jspecify.annotations.NullMarked;
