/** Makes registers of any size, in order or with planted defects. */
@NullMarked
package org.aidgov.benchmarks.data;

import org.jspecify.annotations.NullMarked;
