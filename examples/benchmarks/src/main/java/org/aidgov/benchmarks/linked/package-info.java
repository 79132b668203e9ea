/** The register as linked facts: what rule engines join. */
@NullMarked
package org.aidgov.benchmarks.linked;

import org.jspecify.annotations.NullMarked;
