package org.aidgov.rules.catalogue.supervision;

import java.util.ArrayList;
import java.util.List;
import org.aidgov.core.register.HeadquartersView;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Verdict.Violated;
import org.aidgov.core.supervision.Incident;
import org.aidgov.core.supervision.SupervisionLedger;
import org.aidgov.core.value.DayRange;

/** The incidents of a headquarters. */
public final class Incidents {
  private Incidents() {}

  /** Returns those that are open on the view's day, in order of ids. */
  public static List<Incident> open(HeadquartersView headquarters) {
    List<Incident> open = new ArrayList<>();
    for (Incident incident :
        headquarters.ledger().map(SupervisionLedger::incidents).orElse(List.of())) {
      DayRange days = incident.open().orElse(null);
      if (days != null && headquarters.isCurrent(days)) {
        open.add(incident);
      }
    }
    return open;
  }

  static Violated about(Violated violated, Incident incident) {
    return violated
        .with("incident", new FactValue.Reference(incident.id().value()))
        .with("dimension", FactValue.of(incident.dimension()))
        .with("opened", FactValue.of(incident.opened()));
  }
}
