package org.aidgov.rules.json;

import com.google.common.io.Resources;
import java.io.IOException;
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
    try {
      return Resources.toString(
          Resources.getResource(RegisterSchema.class, RESOURCE), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("can't read the library's own schema", e);
    }
  }
}
