package org.aidgov.rules.decision;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.aidgov.core.register.HeadquartersView;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.supervision.Incident;
import org.aidgov.core.supervision.IncidentId;
import org.aidgov.core.supervision.IncidentOwner;
import org.aidgov.rules.catalogue.supervision.Incidents;
import org.aidgov.rules.decision.Answer.Reason;
import org.aidgov.rules.policy.Sources;

/**
 * In which respect is a problem open, and does anybody see to it (Q58)?
 *
 * @param headquarters of which headquarters
 * @param incident which one
 * @param dimension in which of the four respects
 * @param opened since when
 * @param owners who sees to it and serves, in order of ids; nobody where that is missing
 */
public record OpenIncidents(
    HeadquartersId headquarters,
    IncidentId incident,
    Incident.Dimension dimension,
    LocalDate opened,
    List<PersonId> owners) {
  /** Copies the list. */
  public OpenIncidents {
    owners = ImmutableList.copyOf(owners);
  }

  /** Returns them in order of headquarters' ids, then of their own. */
  public static Answer<List<OpenIncidents>> of(RegisterView view) {
    List<OpenIncidents> open = new ArrayList<>();
    for (HeadquartersView headquarters : Questions.headquarters(view)) {
      for (Incident incident : Incidents.open(headquarters)) {
        open.add(
            new OpenIncidents(
                headquarters.headquarters().id(),
                incident.id(),
                incident.dimension(),
                incident.opened(),
                headquarters.current(incident.owners()).stream()
                    .map(IncidentOwner::person)
                    .distinct()
                    .filter(owner -> Questions.isServing(view, owner))
                    .sorted()
                    .toList()));
      }
    }
    return new Answer<>(
        ImmutableList.copyOf(open),
        open.isEmpty()
            ? List.of(Reason.of("incident.none", Sources.clause("S5")))
            : open.stream().map(OpenIncidents::reason).toList());
  }

  private Reason reason() {
    return Reason.of(owners.isEmpty() ? "incident.unowned" : "incident.owned", Sources.clause("S5"))
        .with("headquarters", GridFacts.fact(Scope.HEADQUARTERS, headquarters))
        .with("incident", new FactValue.Reference(incident.value()))
        .with("dimension", FactValue.of(dimension))
        .with("opened", FactValue.of(opened))
        .with("owners", FactValue.of(owners.stream().map(Questions::fact).toList()));
  }
}
