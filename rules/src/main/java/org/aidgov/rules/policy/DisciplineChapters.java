package org.aidgov.rules.policy;

import java.util.List;
import org.aidgov.core.discipline.RegulationDiscipline;
import org.aidgov.core.discipline.RegulationEdition;
import org.aidgov.core.source.Binding;
import org.aidgov.core.source.Citation;
import org.aidgov.core.source.Evidence;

/** Where each category of discipline stands in each edition of the regulations (纪律处分条例). */
public final class DisciplineChapters {
  private static final List<Chapter> ALL =
      Tables.read(
          "discipline-chapters.tsv",
          row ->
              new Chapter(
                  RegulationDiscipline.valueOf(row.get(0)),
                  RegulationEdition.valueOf(row.get(1)),
                  Integer.parseInt(row.get(2)),
                  row.get(3),
                  Evidence.valueOf(row.get(4))));

  private DisciplineChapters() {}

  /**
   * A chapter of an edition.
   *
   * @param category which category it is on
   * @param edition of which edition
   * @param number which chapter
   * @param articles its first and last article
   * @param evidence how sure we are of them
   */
  public record Chapter(
      RegulationDiscipline category,
      RegulationEdition edition,
      int number,
      String articles,
      Evidence evidence) {
    /** Cites it. */
    public Citation citation() {
      String source =
          switch (edition) {
            case EDITION_2018 -> "discipline-2018";
            case EDITION_2023 -> "discipline-2023";
          };
      return new Citation(source, "Art. " + articles, Binding.MANDATORY, evidence);
    }
  }

  /** Returns all chapters, category by category. */
  public static List<Chapter> all() {
    return ALL;
  }

  /** Returns the chapter on a category in an edition. */
  public static Chapter of(RegulationDiscipline category, RegulationEdition edition) {
    return ALL.stream()
        .filter(chapter -> chapter.category() == category && chapter.edition() == edition)
        .findFirst()
        .orElseThrow();
  }
}
