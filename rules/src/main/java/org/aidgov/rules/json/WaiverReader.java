package org.aidgov.rules.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.aidgov.core.register.InvalidInputException;
import org.aidgov.core.rule.Policy;
import org.aidgov.rules.waiver.Waivers;

/**
 * Reads waivers of a policy's rules, as strictly as {@link RegisterReader} reads registers:
 *
 * <pre>
 * {
 *   "waivers": [
 *     {
 *       "id": "w-1", "rule": "GRD-013", "headquarters": "hq-hz",
 *       "subject": {"scope": "CELL", "id": "c-hz-3"},
 *       "by": "hq-zj", "reason": "…", "days": "2022-01-01/2022-07-01"
 *     }
 *   ]
 * }
 * </pre>
 */
public final class WaiverReader {
  private WaiverReader() {}

  /** As {@link #read(Policy, InputStream)}, from a file. */
  public static Waivers read(Policy policy, Path file) throws IOException {
    try (InputStream source = Files.newInputStream(file)) {
      return read(policy, source);
    }
  }

  /**
   * Reads waivers, within the {@linkplain Limits#STANDARD usual limits}, from all that a stream has
   * left. The stream is not closed.
   *
   * @param policy whose rules they are for
   * @throws InvalidInputException if the file has no waivers, or they name rules or aspects that
   *     the policy does not have, or subjects that cannot be; with all that is wrong
   * @throws IOException if the stream can't be read
   */
  public static Waivers read(Policy policy, InputStream source) throws IOException {
    return Document.read(
        source,
        Limits.STANDARD,
        WaiverFile.class,
        (file, problems) -> file.checked(policy, problems));
  }

  /** As {@link #read(Policy, InputStream)}, from bytes. */
  public static Waivers read(Policy policy, byte[] document) {
    try {
      return read(policy, new ByteArrayInputStream(document));
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory can always be read", e);
    }
  }
}
