/** The common rules as constraint streams of Timefold. */
@NullMarked
package org.aidgov.benchmarks.timefold;

import org.jspecify.annotations.NullMarked;
