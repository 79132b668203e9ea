package org.aidgov.cli;

/** A mistake of the user: printed as it is, without a stack trace. */
final class UserError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UserError(String message) {
    super(message);
  }

  /** Says what the library said of something the user gave it. */
  UserError(IllegalArgumentException refusal) {
    super(refusal.getMessage(), refusal);
  }
}
