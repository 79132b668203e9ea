/**
 * The command line: an application that embeds the library as any other would.
 *
 * <p>Results go to standard output, always in UTF-8; everything else to standard error. Exit codes
 * are in {@link org.aidgov.cli.ExitCode}.
 */
@NullMarked
package org.aidgov.cli;

import org.jspecify.annotations.NullMarked;
