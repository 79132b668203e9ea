package org.aidgov.rules.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.aidgov.core.institution.InstitutionId;
import org.aidgov.core.institution.RegulatedMatterId;
import org.aidgov.core.register.InstitutionView;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.value.DayRange;
import org.aidgov.rules.catalogue.institution.Conflicts;
import org.aidgov.rules.catalogue.institution.Names;
import org.aidgov.rules.decision.Answer.Reason;
import org.aidgov.rules.policy.Sources;

/** Which two institutions in force conflict (制度冲突), on what, and on which days (Q34)? */
public final class TextConflicts {
  private TextConflicts() {}

  /**
   * Two texts in force that give one matter, for the same people, to two duties.
   *
   * @param text the one from below, or else the later one
   * @param version its version
   * @param other the other
   * @param otherVersion its version
   * @param matter on what
   * @param days on which days both are in force
   * @param fromAbove whether the other is from above, and so goes first
   */
  public record Conflict(
      InstitutionId text,
      int version,
      InstitutionId other,
      int otherVersion,
      RegulatedMatterId matter,
      DayRange days,
      boolean fromAbove) {}

  /** Answers for the texts of the headquarters asked about, each pair once, in order of ids. */
  public static Answer<List<Conflict>> of(
      RegisterView view, Predicate<? super HeadquartersId> asked) {
    List<Conflict> conflicts = new ArrayList<>();
    for (InstitutionView institution : InstitutionQuestions.institutions(view, asked)) {
      for (Conflicts.Conflict conflict : Conflicts.of(institution)) {
        conflicts.add(
            new Conflict(
                institution.institution().id(),
                conflict.text().number(),
                conflict.otherText().id(),
                conflict.other().number(),
                conflict.matter(),
                conflict.days(),
                conflict.fromAbove()));
      }
    }
    List<Reason> reasons = new ArrayList<>();
    conflicts.forEach(conflict -> reasons.add(reason(conflict)));
    Reason none = Reason.of("text-conflict.none", Sources.clause("I1"));
    return new Answer<>(List.copyOf(conflicts), InstitutionQuestions.orNone(reasons, none));
  }

  private static Reason reason(Conflict conflict) {
    String key = conflict.fromAbove() ? "text-conflict.from-above" : "text-conflict.beside";
    return Reason.of(key, Sources.clause("I1"), Sources.clause("I4"))
        .with("text", Names.of(conflict.text()))
        .with("other", Names.of(conflict.other()))
        .with("matter", Names.of(conflict.matter()))
        .with("days", new FactValue.Days(conflict.days()));
  }
}
