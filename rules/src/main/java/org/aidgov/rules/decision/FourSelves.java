package org.aidgov.rules.decision;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.aidgov.core.register.HeadquartersView;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.supervision.SelfEntry;
import org.aidgov.core.value.CalendarPeriod;
import org.aidgov.rules.catalogue.supervision.FourSelvesEachQuarter;
import org.aidgov.rules.decision.Answer.Reason;
import org.aidgov.rules.policy.Sources;

/**
 * Which of the four selves (四个自我) has how many entries in a quarter, in which headquarters (Q57)?
 *
 * @param headquarters in which
 * @param self which of the four
 * @param entries how many
 */
public record FourSelves(HeadquartersId headquarters, SelfEntry.Self self, int entries) {
  private static final Rule RULE = new FourSelvesEachQuarter();
  private static final Policy POLICY = Policy.of(List.of(RULE));

  /**
   * Returns the whole matrix of the last quarter that is over: each headquarters that the rule
   * asks, since people served it all that quarter and do so still, in order of ids, with each of
   * the four. The reasons name those without an entry.
   */
  public static Answer<List<FourSelves>> of(RegisterView view) {
    List<FourSelves> matrix = new ArrayList<>();
    List<Reason> missing = new ArrayList<>();
    for (HeadquartersView headquarters : Questions.asked(RULE, POLICY, view)) {
      CalendarPeriod quarter = headquarters.lastFinished(CalendarPeriod.Unit.QUARTER);
      for (SelfEntry.Self self : SelfEntry.Self.values()) {
        int entries = FourSelvesEachQuarter.count(headquarters, quarter, self);
        HeadquartersId id = headquarters.headquarters().id();
        matrix.add(new FourSelves(id, self, entries));
        if (entries == 0) {
          missing.add(
              Reason.of("four-selves.missing", Sources.clause("S4"))
                  .with("headquarters", GridFacts.fact(Scope.HEADQUARTERS, id))
                  .with("self", FactValue.of(self))
                  .with("quarter", FactValue.of(quarter)));
        }
      }
    }
    String none = matrix.isEmpty() ? "standing.not-asked" : "four-selves.all";
    return new Answer<>(
        ImmutableList.copyOf(matrix),
        missing.isEmpty() ? List.of(Reason.of(none, Sources.clause("S4"))) : missing);
  }
}
