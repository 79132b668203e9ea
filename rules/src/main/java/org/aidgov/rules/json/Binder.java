package org.aidgov.rules.json;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads values of one type. Has no state; a document has it. */
interface Binder {
  /**
   * Reads the current value of a document, from its first token to its last.
   *
   * @return the value; or null if it has problems, which are then the document's
   * @throws IOException if the document can't be read on
   */
  @Nullable Object bind(Document document) throws IOException;
}
