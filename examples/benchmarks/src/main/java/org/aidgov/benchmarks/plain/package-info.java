/** The common rules as a hand-written loop over plain types and hash maps. */
@NullMarked
package org.aidgov.benchmarks.plain;

import org.jspecify.annotations.NullMarked;
