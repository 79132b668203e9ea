/**
 * Ways of working: what people say of their own weeks, in coarse bands, and results that grow into
 * others.
 *
 * <p><b>Floor 4.</b> Uses {@code value} and {@code staff}. It is there for advice that may be
 * declined, and to see overload; nothing here measures or compares people, and no log of hours
 * belongs here.
 */
@NullMarked
package org.aidgov.core.work;

import org.jspecify.annotations.NullMarked;
