/**
 * The register: everything known about one or more headquarters; and the views of it, as of a day,
 * through which rules and decisions see one subject and its neighbourhood.
 *
 * <p><b>Floor 5.</b> Uses all below. {@link org.aidgov.core.register.RegisterContent} is the data
 * as written in JSON or built in Java; {@link org.aidgov.core.register.Register} is the same,
 * checked and indexed. A view keeps track of the next day on which anything it was asked could
 * change: that is how long an answer holds.
 */
@NullMarked
package org.aidgov.core.register;

import org.jspecify.annotations.NullMarked;
