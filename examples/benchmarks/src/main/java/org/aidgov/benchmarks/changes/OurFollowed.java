package org.aidgov.benchmarks.changes;

import java.util.List;
import org.aidgov.benchmarks.ours.OurPeer;
import org.aidgov.benchmarks.peer.CommonRules;
import org.aidgov.core.evaluation.Difference;
import org.aidgov.core.evaluation.LiveEvaluation;
import org.aidgov.core.grid.CellAssignment;
import org.aidgov.core.register.Change;
import org.aidgov.core.register.Dossier;
import org.aidgov.core.register.Register;
import org.aidgov.core.register.RegisterContent;
import org.aidgov.core.value.DayRange;

/** The library: a live evaluation, which tells the whole difference. */
public final class OurFollowed implements Followed {
  private final List<Dossier> people;
  private final LiveEvaluation live;

  /** Judges the whole register once. */
  public OurFollowed(RegisterContent content) {
    this.people = content.people();
    this.live = OurPeer.EVALUATOR.follow(Register.of(content), CommonRules.TODAY);
  }

  @Override
  public int leave(int person) {
    Dossier dossier = people.get(person);
    CellAssignment in = dossier.cells().get(0);
    DayRange days = in.days().endingOn(Movers.LEFT);
    return apply(dossier.withCells(new CellAssignment(in.cell(), days, in.known())));
  }

  @Override
  public int comeBack(int person) {
    return apply(people.get(person));
  }

  private int apply(Dossier dossier) {
    Difference difference = live.apply(List.of(new Change.PutPerson(dossier)));
    return difference.introduced().size() + difference.resolved().size();
  }
}
