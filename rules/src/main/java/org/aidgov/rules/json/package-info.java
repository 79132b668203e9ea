/**
 * JSON: registers and policies read strictly and within limits, registers and evaluations written,
 * and the schema of a register.
 *
 * <p><b>Floor 9.</b> Uses all of the core; of the rules no words: whoever wants them in an
 * evaluation hands them in. No mapper is needed at run time. A host that has one may as well use
 * that: it reads and writes the same JSON, but stops at the first problem and knows no limits.
 */
@NullMarked
package org.aidgov.rules.json;

import org.jspecify.annotations.NullMarked;
