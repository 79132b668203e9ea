/** Shows that the page is written as meant. */
@NullMarked
package org.aidgov.benchmarks.report;

import org.jspecify.annotations.NullMarked;
