/** What all peers have in common. */
@NullMarked
package org.aidgov.benchmarks.peer;

import org.jspecify.annotations.NullMarked;
