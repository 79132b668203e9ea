/**
 * The same rules, unchanged, on Apache Spark: a national register in parts, by headquarters.
 *
 * <p>Nothing of the model is {@link java.io.Serializable}, so what travels is bytes: people and
 * what all parts share as JSON documents, what a part says as {@link org.aidgov.spark.ShareBytes},
 * its answers as numbers.
 */
@NullMarked
package org.aidgov.spark;

import org.jspecify.annotations.NullMarked;
