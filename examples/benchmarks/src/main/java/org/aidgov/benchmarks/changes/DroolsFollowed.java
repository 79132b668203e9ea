package org.aidgov.benchmarks.changes;

import java.util.List;
import java.util.Objects;
import org.aidgov.benchmarks.drools.DroolsPeer;
import org.aidgov.benchmarks.drools.Maintained;
import org.aidgov.benchmarks.dto.Days;
import org.aidgov.benchmarks.dto.RegisterDto;
import org.aidgov.benchmarks.linked.InCell;
import org.aidgov.benchmarks.linked.LinkedFacts;
import org.aidgov.benchmarks.peer.CommonRules;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectDeletedEvent;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.KieSession;

/** Drools: a session that lives on, in which a fact is updated. */
public final class DroolsFollowed implements Followed {
  private final List<@Nullable InCell> cells;
  private final KieSession session;
  private int found;

  /**
   * Judges the whole register once.
   *
   * @param all whether to tell what is gone, too, by truth maintenance; otherwise only what is new
   */
  public DroolsFollowed(RegisterDto register, boolean all) {
    LinkedFacts facts = new LinkedFacts(register, CommonRules.TODAY);
    this.cells = facts.onlyCells();
    KieBase rules = all ? DroolsPeer.compileMaintained() : DroolsPeer.compile();
    this.session = DroolsPeer.session(rules, (rule, subject, aspect) -> found++);
    session.addEventListener(
        new DefaultRuleRuntimeEventListener() {
          @Override
          public void objectInserted(ObjectInsertedEvent event) {
            found += event.getObject() instanceof Maintained ? 1 : 0;
          }

          @Override
          public void objectDeleted(ObjectDeletedEvent event) {
            found += event.getOldObject() instanceof Maintained ? 1 : 0;
          }
        });
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
