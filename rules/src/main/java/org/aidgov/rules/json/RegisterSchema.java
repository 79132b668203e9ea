package org.aidgov.rules.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON Schema (2020-12) of registers, for editors and for hosts in other languages. */
public final class RegisterSchema {
  private static final String RESOURCE = "register.schema.json";

  private RegisterSchema() {}

  /**
   * Returns the schema as text. What it refuses, {@link RegisterReader} refuses too; the reader
   * refuses more, such as days that end before they start and ids that name nothing.
   */
  public static String text() {
    // Asked for from here, not through a library: a named module shows its resources to itself
    // only.
    try (InputStream schema = RegisterSchema.class.getResourceAsStream(RESOURCE)) {
      if (schema == null) {
        throw new IllegalStateException("the library must have its own schema " + RESOURCE);
      }
      return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("can't read the library's own schema", e);
    }
  }
}
