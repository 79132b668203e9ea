/** The common rules as the library has them. */
@NullMarked
package org.aidgov.benchmarks.ours;

import org.jspecify.annotations.NullMarked;
