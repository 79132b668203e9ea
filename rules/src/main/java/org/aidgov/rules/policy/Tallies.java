package org.aidgov.rules.policy;

import org.aidgov.core.register.PersonView;
import org.aidgov.core.register.Tally;

/** What rules of several areas count people by. */
public final class Tallies {
  /** Those who serve on the day. */
  public static final Tally SERVING = Tally.of("serving", PersonView::isServing);

  private Tallies() {}
}
