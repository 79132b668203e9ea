package org.aidgov.rules.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.aidgov.core.institution.Institution;
import org.aidgov.core.institution.InstitutionId;
import org.aidgov.core.register.HeadquartersView;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.register.SubjectId;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Parameter;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.source.Citation;
import org.aidgov.core.staff.Batch;
import org.aidgov.core.staff.BatchKey;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.rules.catalogue.institution.SystematicallyRevised;
import org.aidgov.rules.catalogue.institution.WholeSet;
import org.aidgov.rules.decision.Answer.Reason;
import org.aidgov.rules.policy.Sources;

/** Was the whole set revised once at the start of a batch's tour (系统修编) (Q33)? */
public final class SystematicRevision {
  private SystematicRevision() {}

  /** How far it has come. */
  public enum State {
    /** All that the batch found has been gone through. */
    DONE,
    /** There is still time. */
    RUNNING,
    /** The time is over, and something is open. */
    OVERDUE
  }

  /**
   * The revision by one headquarters for one batch.
   *
   * @param headquarters which headquarters
   * @param batch at the start of which batch's tour
   * @param due the last day in time
   * @param state how far it has come
   * @param open what has not been gone through
   * @param late what was gone through after that day
   */
  public record Revision(
      HeadquartersId headquarters,
      BatchKey batch,
      LocalDate due,
      State state,
      List<InstitutionId> open,
      List<InstitutionId> late) {
    /** Copies the lists. */
    public Revision {
      open = List.copyOf(open);
      late = List.copyOf(late);
    }
  }

  /**
   * Answers for the headquarters asked about and the batches whose tours run, in order of ids; not
   * for a headquarters that had no institutions then.
   */
  public static Answer<List<Revision>> of(
      RegisterView view, Policy policy, Predicate<? super HeadquartersId> asked) {
    Parameter.Value days = Questions.number(policy, SystematicallyRevised.DAYS.id(), view.asOf());
    List<Revision> revisions = new ArrayList<>();
    List<Reason> reasons = new ArrayList<>();
    for (HeadquartersView headquarters : InstitutionQuestions.headquarters(view, asked)) {
      for (Batch batch : headquarters.exists() ? headquarters.batches() : List.<Batch>of()) {
        revision(headquarters, batch, days.value(), view.asOf())
            .ifPresent(
                revision -> {
                  revisions.add(revision);
                  reasons.add(reason(revision, days.citation()));
                });
      }
    }
    Reason none = Reason.of("systematic-revision.nothing", Sources.clause("I3"));
    return new Answer<>(List.copyOf(revisions), InstitutionQuestions.orNone(reasons, none));
  }

  private static Optional<Revision> revision(
      HeadquartersView headquarters, Batch batch, int days, LocalDate asOf) {
    LocalDate start = WholeSet.start(headquarters, batch);
    LocalDate due = start.plusDays(days);
    List<InstitutionId> open = new ArrayList<>();
    List<InstitutionId> late = new ArrayList<>();
    List<Institution> all = WholeSet.inForceOn(start, headquarters);
    for (Institution institution : all) {
      Optional<LocalDate> done = WholeSet.goneThrough(headquarters.show(institution), start);
      if (done.isEmpty()) {
        open.add(institution.id());
      } else if (done.get().isAfter(due)) {
        late.add(institution.id());
      }
    }
    State running = asOf.isAfter(due) ? State.OVERDUE : State.RUNNING;
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Revision(
                headquarters.headquarters().id(),
                batch.key(),
                due,
                open.isEmpty() ? State.DONE : running,
                open,
                late));
  }

  private static Reason reason(Revision revision, Citation days) {
    String key =
        switch (revision.state()) {
          case DONE -> revision.late().isEmpty() ? "done" : "done-late";
          case RUNNING -> "running";
          case OVERDUE -> "overdue";
        };
    List<InstitutionId> institutions =
        revision.state() == State.DONE ? revision.late() : revision.open();
    return Reason.of("systematic-revision." + key, Sources.clause("I3"), days)
        .with("headquarters", InstitutionQuestions.fact(revision.headquarters()))
        .with("batch", new FactValue.Reference(revision.batch().toString()))
        .with("due", FactValue.of(revision.due()))
        .with("institutions", facts(institutions));
  }

  private static FactValue facts(List<InstitutionId> institutions) {
    return FactValue.of(
        institutions.stream()
            .map(id -> FactValue.of(new SubjectId(Scope.INSTITUTION, id.value())))
            .toList());
  }
}
