package org.aidgov.rules.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.aidgov.core.register.RegisterContent;

/**
 * Writes registers as JSON in UTF-8: what {@link RegisterReader} reads as the same register. Each
 * entry of the lists of a register is on a line of its own. What is absent, and {@code known} where
 * it says nothing, is left out.
 */
public final class RegisterWriter {
  private RegisterWriter() {}

  /**
   * Writes a register to a file, in place of what is there: once all of it is written, to a file
   * beside it with {@code .part} after its name. What is no file, such as a pipe, is written to.
   *
   * @throws IOException if the file can't be written; what was there still is
   */
  public static void write(RegisterContent content, Path file) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      try (OutputStream target = Files.newOutputStream(file)) {
        write(content, target);
      }
      return;
    }
    // Where a link leads, so that it stays one.
    Path whole = Files.exists(file) ? file.toRealPath() : file;
    Path part = whole.resolveSibling(whole.getFileName() + ".part");
    try {
      try (OutputStream target = Files.newOutputStream(part)) {
        write(content, target);
      }
      replace(whole, part);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void replace(Path file, Path by) throws IOException {
    try {
      Files.move(by, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(by, file, StandardCopyOption.REPLACE_EXISTING);
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
