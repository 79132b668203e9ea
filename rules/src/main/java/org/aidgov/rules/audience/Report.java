package org.aidgov.rules.audience;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.aidgov.core.evaluation.Finding;
import org.aidgov.core.source.Binding;
import org.aidgov.core.source.Citation;
import org.aidgov.core.source.Evidence;
import org.aidgov.rules.decision.Answer;
import org.aidgov.rules.policy.Sources;

/**
 * What an evaluation tells one audience (Q88). Each audience has its own type, so that none can be
 * taken for another: the province's has no place for anybody's name.
 */
public sealed interface Report
    permits PersonReport, CellReport, HeadquartersReport, ProvinceReport {
  /** The ids of the rules that give advice to one person. */
  Set<String> ADVICE = ImmutableSet.of("WRK-002", "WRK-003");

  /** Returns the day that was judged. */
  LocalDate asOf();

  /**
   * Returns what such a report never tells, in order: the same for all readers of the kind, whether
   * there was any or not.
   */
  Set<Withheld> withheld();

  /**
   * Tells whether a finding is advice to one person, on weeks which that person declared by free
   * choice: nobody else is told.
   */
  static boolean isAdvice(Finding finding) {
    return ADVICE.contains(finding.id().rule());
  }

  /** What a report does not tell. */
  enum Withheld {
    /** What is wrong with other people. */
    OTHER_PEOPLE,
    /** The care for other people: talks, what called for one, support. */
    CARE_OF_OTHERS,
    /** Advice on how others divide their work, which is for themselves. */
    ADVICE_TO_OTHERS,
    /** What is wrong in other cells. */
    OTHER_CELLS,
    /** What is wrong in other headquarters. */
    OTHER_HEADQUARTERS,
    /** What names somebody outside. */
    NAMES_OF_OTHERS,
    /** Whom or what it is about, and any fact. */
    WHO_AND_WHAT,
    /** Counts of few, or of all but few. */
    SMALL_COUNTS
  }

  /** Says what is withheld and why. */
  default Answer<Set<Withheld>> saidWithheld() {
    Citation least = new Citation("pipl-2021", "Art. 6", Binding.MANDATORY, Evidence.FOUND);
    List<Answer.Reason> reasons = new ArrayList<>();
    for (Withheld withheld : withheld()) {
      String key = "withheld." + withheld.name().toLowerCase(Locale.ROOT).replace('_', '-');
      reasons.add(Answer.Reason.of(key, Sources.clause("C4"), least));
    }
    return new Answer<>(withheld(), ImmutableList.copyOf(reasons));
  }
}
