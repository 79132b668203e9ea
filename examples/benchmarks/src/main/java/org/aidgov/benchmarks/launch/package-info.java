/** Whole processes: from start to the first finding, and as many people as memory holds. */
@NullMarked
package org.aidgov.benchmarks.launch;

import org.jspecify.annotations.NullMarked;
