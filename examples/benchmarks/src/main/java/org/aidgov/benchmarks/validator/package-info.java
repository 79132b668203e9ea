/** The common rules as constraints of Hibernate Validator on the plain types. */
@NullMarked
package org.aidgov.benchmarks.validator;

import org.jspecify.annotations.NullMarked;
