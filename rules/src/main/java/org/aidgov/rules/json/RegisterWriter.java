package org.aidgov.rules.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.aidgov.core.register.RegisterContent;

/**
 * Writes registers as JSON in UTF-8: what {@link RegisterReader} reads as the same register. Each
 * entry of the lists of a register is on a line of its own. What is absent, and {@code known} where
 * it says nothing, is left out.
 */
public final class RegisterWriter {
  private RegisterWriter() {}

  /**
   * Writes a register to a file, in place of what is there.
   *
   * @throws IOException if the file can't be written
   */
  public static void write(RegisterContent content, Path file) throws IOException {
    try (OutputStream target = Files.newOutputStream(file)) {
      write(content, target);
    }
  }

  /**
   * Writes a register to a stream, which is flushed, not closed.
   *
   * @throws IOException if the stream can't be written to
   */
  public static void write(RegisterContent content, OutputStream target) throws IOException {
    JsonOutput.write(target, out -> JsonOutput.write(out, content));
  }

  /** Returns a register as bytes of UTF-8. */
  public static byte[] toBytes(RegisterContent content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      write(content, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("memory can always be written to", e);
    }
    return bytes.toByteArray();
  }
}
