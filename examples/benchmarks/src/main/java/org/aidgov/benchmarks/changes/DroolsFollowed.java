package org.aidgov.benchmarks.changes;

import java.util.List;
import java.util.Objects;
import org.aidgov.benchmarks.drools.DroolsPeer;
import org.aidgov.benchmarks.dto.Days;
import org.aidgov.benchmarks.dto.RegisterDto;
import org.aidgov.benchmarks.linked.InCell;
import org.aidgov.benchmarks.linked.LinkedFacts;
import org.aidgov.benchmarks.peer.CommonRules;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.KieSession;

/**
 * Drools: a session that lives on, in which a fact is updated. Rules tell what is new; what is gone
 * they do not tell, short of truth maintenance, which would cost more.
 */
public final class DroolsFollowed implements Followed {
  private final List<@Nullable InCell> cells;
  private final KieSession session;
  private int found;

  /** Judges the whole register once. */
  public DroolsFollowed(RegisterDto register) {
    LinkedFacts facts = new LinkedFacts(register, CommonRules.TODAY);
    this.cells = facts.onlyCells();
    this.session = DroolsPeer.session(DroolsPeer.compile(), (rule, subject, aspect) -> found++);
    facts.each(session::insert);
    session.fireAllRules();
  }

  @Override
  public int leave(int person) {
    InCell in = Objects.requireNonNull(cells.get(person));
    return update(in, Movers.left(in.getDays()));
  }

  @Override
  public int comeBack(int person) {
    InCell in = Objects.requireNonNull(cells.get(person));
    return update(in, new Days(in.getDays().from(), null));
  }

  private int update(InCell in, Days days) {
    found = 0;
    in.setDays(days);
    session.update(session.getFactHandle(in), in);
    session.fireAllRules();
    return found;
  }
}
