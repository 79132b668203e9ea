package org.aidgov.rules.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.aidgov.core.register.InvalidInputException;
import org.aidgov.core.rule.Policy;

/**
 * Reads what a headquarters has set differently from a policy, as strictly as {@link
 * RegisterReader} reads registers. All three fields may be left out:
 *
 * <pre>
 * {
 *   "parameters": {"GRD-007.most": [{"from": "2020-01-01", "value": 5}]},
 *   "severities": {"GRD-007": "INFO"},
 *   "off": ["PTY-013"]
 * }
 * </pre>
 *
 * <p>A value holds from its day until the next one given here; the order in which they are given
 * does not matter. What may be set, {@link Policy#withParameter} decides.
 */
public final class PolicyReader {
  private PolicyReader() {}

  /**
   * As {@link #read(Policy, Path, Limits)}, within the {@linkplain Limits#STANDARD usual limits}.
   */
  public static Policy read(Policy base, Path file) throws IOException {
    return read(base, file, Limits.STANDARD);
  }

  /**
   * Reads a policy from a file.
   *
   * @param base the policy on which the file's values are put
   * @throws InvalidInputException if the file is no policy, names rules or parameters that the base
   *     does not have, or sets what may not be set so; with all that is wrong
   * @throws IOException if the file can't be read
   */
  public static Policy read(Policy base, Path file, Limits limits) throws IOException {
    try (InputStream source = Files.newInputStream(file)) {
      return read(base, source, limits);
    }
  }

  /**
   * As {@link #read(Policy, InputStream, Limits)}, within the {@linkplain Limits#STANDARD usual
   * limits}.
   */
  public static Policy read(Policy base, InputStream source) throws IOException {
    return read(base, source, Limits.STANDARD);
  }

  /**
   * As {@link #read(Policy, Path, Limits)}, from all that a stream has left. The stream is not
   * closed.
   */
  public static Policy read(Policy base, InputStream source, Limits limits) throws IOException {
    return Document.read(
        source, limits, PolicySettings.class, (settings, problems) -> settings.on(base, problems));
  }

  /**
   * As {@link #read(Policy, byte[], Limits)}, within the {@linkplain Limits#STANDARD usual limits}.
   */
  public static Policy read(Policy base, byte[] document) {
    return read(base, document, Limits.STANDARD);
  }

  /** As {@link #read(Policy, Path, Limits)}, from bytes. */
  public static Policy read(Policy base, byte[] document, Limits limits) {
    try {
      return read(base, new ByteArrayInputStream(document), limits);
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory can always be read", e);
    }
  }
}
