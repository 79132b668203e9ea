/**
 * Registers of real size, made up from a seed: what a province's headquarters looks like in the
 * third year of a batch.
 */
@NullMarked
package org.aidgov.testkit.sample;

import org.jspecify.annotations.NullMarked;
