package org.aidgov.core.register;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a dossier, as bits. A changed dossier shares the others with the one before it: what
 * follows from them need not be worked out again.
 */
final class DossierParts {
  /** Nearly every rule looks at it, if only to see who serves: that is taken for granted. */
  static final int PERSON = 1;

  static final int CELLS = 1 << 1;
  static final int PARTY = 1 << 2;
  static final int PERSONAL_SUPERVISION = 1 << 3;
  static final int CARE = 1 << 4;
  static final int SUPERVISION = 1 << 5;
  static final int MEETINGS = 1 << 6;
  static final int WORK = 1 << 7;
  static final int ALL = (1 << 8) - 1;

  private DossierParts() {}

  /** Returns the parts that are not the same objects in both; all, if there was none before. */
  @SuppressWarnings("ReferenceEquality") // equal ones are only worked out again
  static int changed(@Nullable Dossier before, Dossier now) {
    if (before == null) {
      return ALL;
    }
    return (before.person() == now.person() ? 0 : PERSON)
        | (before.cells() == now.cells() ? 0 : CELLS)
        | changed(before.party(), now.party(), PARTY)
        | (before.personalSupervision() == now.personalSupervision() ? 0 : PERSONAL_SUPERVISION)
        | changed(before.care(), now.care(), CARE)
        | changed(before.supervision(), now.supervision(), SUPERVISION)
        | changed(before.meetings(), now.meetings(), MEETINGS)
        | changed(before.work(), now.work(), WORK);
  }

  @SuppressWarnings("ReferenceEquality") // as above
  private static int changed(Optional<?> before, Optional<?> now, int part) {
    return before.orElse(null) == now.orElse(null) ? 0 : part;
  }
}
