package org.aidgov.rules.json;

/**
 * How much a reader takes in before it refuses a document. What is at a limit is accepted, what is
 * beyond it is refused with a problem of its own.
 *
 * @param documentBytes bytes of a document
 * @param depth objects and lists inside each other, counting the outermost
 * @param stringLength characters (UTF-16 units) of one text
 * @param nameLength characters (UTF-16 units) of a field's name
 * @param numberLength characters of one number
 * @param listEntries entries of one list, or of one object whose fields can be named freely
 * @param problems problems that are reported; the others are only counted, as are ids that name
 *     nothing or are there twice beyond the first 1000
 */
public record Limits(
    long documentBytes,
    int depth,
    int stringLength,
    int nameLength,
    int numberLength,
    int listEntries,
    int problems) {
  /** The limits that apply where no others are given. */
  public static final Limits STANDARD =
      new Limits(256L << 20, 64, 4 << 10, 128, 40, 2_000_000, 100);

  /**
   * @throws IllegalArgumentException if a limit is below 1
   */
  public Limits {
    check("documentBytes", documentBytes);
    check("depth", depth);
    check("stringLength", stringLength);
    check("nameLength", nameLength);
    check("numberLength", numberLength);
    check("listEntries", listEntries);
    check("problems", problems);
  }

  private static void check(String what, long limit) {
    if (limit < 1) {
      throw new IllegalArgumentException(what + " must be at least 1, but was " + limit);
    }
  }

  /** Returns the same limits with another number of bytes of a document. */
  public Limits withDocumentBytes(long bytes) {
    return new Limits(bytes, depth, stringLength, nameLength, numberLength, listEntries, problems);
  }

  /** Returns the same limits with another depth. */
  public Limits withDepth(int levels) {
    return new Limits(
        documentBytes, levels, stringLength, nameLength, numberLength, listEntries, problems);
  }

  /** Returns the same limits with another length of a text. */
  public Limits withStringLength(int characters) {
    return new Limits(
        documentBytes, depth, characters, nameLength, numberLength, listEntries, problems);
  }

  /** Returns the same limits with another length of a field's name. */
  public Limits withNameLength(int characters) {
    return new Limits(
        documentBytes, depth, stringLength, characters, numberLength, listEntries, problems);
  }

  /** Returns the same limits with another length of a number. */
  public Limits withNumberLength(int characters) {
    return new Limits(
        documentBytes, depth, stringLength, nameLength, characters, listEntries, problems);
  }

  /** Returns the same limits with another number of entries. */
  public Limits withListEntries(int entries) {
    return new Limits(
        documentBytes, depth, stringLength, nameLength, numberLength, entries, problems);
  }

  /** Returns the same limits with another number of reported problems. */
  public Limits withProblems(int reported) {
    return new Limits(
        documentBytes, depth, stringLength, nameLength, numberLength, listEntries, reported);
  }
}
