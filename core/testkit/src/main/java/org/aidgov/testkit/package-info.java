/**
 * Test support for whoever writes rules: a small headquarters that keeps all of them, a verifier,
 * jqwik generators, and sample registers of real size.
 */
@NullMarked
package org.aidgov.testkit;

import org.jspecify.annotations.NullMarked;
