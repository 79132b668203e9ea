/** The peers that follow a register through its changes. */
@NullMarked
package org.aidgov.benchmarks.changes;

import org.jspecify.annotations.NullMarked;
