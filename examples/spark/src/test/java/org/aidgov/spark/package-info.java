@NullMarked
package org.aidgov.spark;

import org.jspecify.annotations.NullMarked;
