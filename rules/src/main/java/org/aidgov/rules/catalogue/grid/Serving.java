package org.aidgov.rules.catalogue.grid;

import org.aidgov.core.register.PersonView;
import org.aidgov.core.register.Tally;

/** How many people serve. */
final class Serving {
  static final Tally PEOPLE = Tally.of("serving", PersonView::isServing);

  private Serving() {}
}
