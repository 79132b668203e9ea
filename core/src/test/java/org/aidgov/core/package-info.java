/** Tests of the whole module, and the generators that its tests share. */
@NullMarked
package org.aidgov.core;

import org.jspecify.annotations.NullMarked;
