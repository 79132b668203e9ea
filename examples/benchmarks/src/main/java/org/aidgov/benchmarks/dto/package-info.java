/** The register as plain types, as an application without the library would have it. */
@NullMarked
package org.aidgov.benchmarks.dto;

import org.jspecify.annotations.NullMarked;
