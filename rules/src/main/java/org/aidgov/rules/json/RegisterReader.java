package org.aidgov.rules.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.aidgov.core.register.InvalidInputException;
import org.aidgov.core.register.Register;
import org.aidgov.core.register.RegisterContent;
import org.jspecify.annotations.Nullable;

/**
 * Reads registers from JSON in UTF-8, with or without a byte order mark.
 *
 * <p>Nothing is guessed or passed over: fields that are unknown, there twice or missing, nulls, and
 * values of another type are problems. All problems of a document are reported at once, each with
 * its place; where the document is no JSON from some byte on, those up to there. Ids that are there
 * twice, or name nothing, are looked for once all else is right.
 */
public final class RegisterReader {
  private RegisterReader() {}

  /** As {@link #read(Path, Limits)}, within the {@linkplain Limits#STANDARD usual limits}. */
  public static Register read(Path file) throws IOException {
    return read(file, Limits.STANDARD);
  }

  /**
   * Reads a register from a file.
   *
   * @throws InvalidInputException if the file is not a register, with all that is wrong
   * @throws IOException if the file can't be read
   */
  public static Register read(Path file, Limits limits) throws IOException {
    try (InputStream source = Files.newInputStream(file)) {
      return read(source, limits);
    }
  }

  /**
   * As {@link #read(InputStream, Limits)}, within the {@linkplain Limits#STANDARD usual limits}.
   */
  public static Register read(InputStream source) throws IOException {
    return read(source, Limits.STANDARD);
  }

  /**
   * Reads a register from all that a stream has left. The stream is not closed.
   *
   * @throws InvalidInputException if that is not a register, with all that is wrong
   * @throws IOException if the stream can't be read
   */
  public static Register read(InputStream source, Limits limits) throws IOException {
    return Document.read(source, limits, RegisterContent.class, RegisterReader::check);
  }

  /** As {@link #read(byte[], Limits)}, within the {@linkplain Limits#STANDARD usual limits}. */
  public static Register read(byte[] document) {
    return read(document, Limits.STANDARD);
  }

  /**
   * Reads a register.
   *
   * @throws InvalidInputException if the document is not a register, with all that is wrong
   */
  public static Register read(byte[] document, Limits limits) {
    try {
      return read(new ByteArrayInputStream(document), limits);
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory can always be read", e);
    }
  }

  /**
   * Reads what a document says, such as one part of a register too large for one document. Ids that
   * are there twice, or name nothing in it, are not looked for.
   *
   * @throws InvalidInputException if the document can't be a part of a register, with all that is
   *     wrong
   */
  public static RegisterContent readContent(byte[] document, Limits limits) {
    try {
      return Document.read(
          new ByteArrayInputStream(document),
          limits,
          RegisterContent.class,
          (content, problems) -> content);
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory can always be read", e);
    }
  }

  private static @Nullable Register check(RegisterContent content, Problems problems) {
    try {
      return Register.of(content);
    } catch (InvalidInputException e) {
      problems.addAll(e);
      return null;
    }
  }
}
