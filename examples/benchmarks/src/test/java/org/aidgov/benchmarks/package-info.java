/** Shows that the peers judge alike. */
@NullMarked
package org.aidgov.benchmarks;

import org.jspecify.annotations.NullMarked;
