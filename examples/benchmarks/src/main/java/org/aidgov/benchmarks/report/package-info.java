/** Runs everything, and writes the tables. */
@NullMarked
package org.aidgov.benchmarks.report;

import org.jspecify.annotations.NullMarked;
