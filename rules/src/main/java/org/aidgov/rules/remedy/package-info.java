/** What would put a finding right: floor 8, beside the decisions. */
@NullMarked
package org.aidgov.rules.remedy;

import org.jspecify.annotations.NullMarked;
