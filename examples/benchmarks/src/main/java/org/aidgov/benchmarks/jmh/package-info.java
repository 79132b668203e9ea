/** The measurements. */
@NullMarked
package org.aidgov.benchmarks.jmh;

import org.jspecify.annotations.NullMarked;
