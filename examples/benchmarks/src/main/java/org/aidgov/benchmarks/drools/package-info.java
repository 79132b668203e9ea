/** The common rules in Drools. */
@NullMarked
package org.aidgov.benchmarks.drools;

import org.jspecify.annotations.NullMarked;
