/**
 * Supervision inside and outside the eight hours (八小时以内、八小时以外): hours of work and shifts, leave and
 * its approvals, the duty roster, roll calls, the four selves, the four "no problems", controls.
 *
 * <p><b>Floor 4.</b> Uses {@code value}, {@code calendar} and {@code staff}. Everything here says
 * that something took place, when, and who has to answer for it. Where anybody was, why, what was
 * said, and whom an incident is about do not belong here.
 */
@NullMarked
package org.aidgov.core.supervision;

import org.jspecify.annotations.NullMarked;
