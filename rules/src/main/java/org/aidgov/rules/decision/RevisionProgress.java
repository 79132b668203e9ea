package org.aidgov.rules.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.aidgov.core.institution.InstitutionCategory;
import org.aidgov.core.institution.InstitutionId;
import org.aidgov.core.institution.RevisionAct;
import org.aidgov.core.institution.RevisionItem;
import org.aidgov.core.institution.RevisionPlan;
import org.aidgov.core.institution.RevisionPlanId;
import org.aidgov.core.register.HeadquartersView;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.register.SubjectId;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.staff.Batch;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.rules.catalogue.institution.Revisions;
import org.aidgov.rules.catalogue.institution.WholeSet;
import org.aidgov.rules.decision.Answer.Reason;
import org.aidgov.rules.policy.Sources;

/** How far are the lots and categories of the plans of revision (分批分类) (Q39)? */
public final class RevisionProgress {
  private RevisionProgress() {}

  /**
   * What is planned and not done.
   *
   * @param institution with which institution
   * @param act what is to be done
   * @param due the last day in time
   * @param late whether that is past
   */
  public record Open(InstitutionId institution, RevisionAct act, LocalDate due, boolean late) {}

  /**
   * What a plan wants done in one category in one lot.
   *
   * @param headquarters whose plan
   * @param plan which
   * @param lot which lot
   * @param category which category
   * @param done how much is done
   * @param planned how much is planned
   * @param open the rest, in order of days
   */
  public record Lot(
      HeadquartersId headquarters,
      RevisionPlanId plan,
      int lot,
      InstitutionCategory category,
      int done,
      int planned,
      List<Open> open) {
    /** Copies the list. */
    public Lot {
      open = List.copyOf(open);
    }

    /** Tells whether all of it is done. */
    public boolean isFinished() {
      return open.isEmpty();
    }
  }

  /**
   * Answers for the plans of the headquarters asked about and the batches whose tours run, in order
   * of ids, lots and categories: finished ones, too.
   */
  public static Answer<List<Lot>> of(RegisterView view, Predicate<? super HeadquartersId> asked) {
    List<Lot> lots = new ArrayList<>();
    for (HeadquartersView headquarters : InstitutionQuestions.headquarters(view, asked)) {
      for (Batch batch : headquarters.exists() ? headquarters.batches() : List.<Batch>of()) {
        for (RevisionPlan plan : Revisions.plans(headquarters, batch)) {
          addLots(headquarters, batch, plan, view.asOf(), lots);
        }
      }
    }
    List<Reason> reasons = new ArrayList<>();
    lots.forEach(lot -> reasons.add(reason(lot)));
    Reason none = Reason.of("revision-progress.no-plan", Sources.clause("I2"));
    return new Answer<>(List.copyOf(lots), InstitutionQuestions.orNone(reasons, none));
  }

  private record Key(int lot, InstitutionCategory category) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int byLot = Integer.compare(lot, other.lot);
      return byLot != 0 ? byLot : category.compareTo(other.category);
    }
  }

  private static void addLots(
      HeadquartersView headquarters,
      Batch batch,
      RevisionPlan plan,
      LocalDate asOf,
      List<Lot> lots) {
    Map<Key, List<RevisionItem>> items = new TreeMap<>();
    for (RevisionItem item : plan.items()) {
      items
          .computeIfAbsent(new Key(item.lot(), item.category()), key -> new ArrayList<>())
          .add(item);
    }
    LocalDate start = WholeSet.start(headquarters, batch);
    items.forEach(
        (key, planned) -> {
          List<Open> open = new ArrayList<>();
          for (RevisionItem item : planned) {
            if (Revisions.done(headquarters, item, start).isEmpty()) {
              open.add(
                  new Open(item.institution(), item.act(), item.due(), asOf.isAfter(item.due())));
            }
          }
          open.sort(
              (one, other) -> {
                int byDay = one.due().compareTo(other.due());
                return byDay != 0 ? byDay : one.institution().compareTo(other.institution());
              });
          lots.add(
              new Lot(
                  headquarters.headquarters().id(),
                  plan.id(),
                  key.lot(),
                  key.category(),
                  planned.size() - open.size(),
                  planned.size(),
                  open));
        });
  }

  private static Reason reason(Lot lot) {
    boolean late = lot.open().stream().anyMatch(Open::late);
    String key = lot.isFinished() ? "finished" : late ? "late" : "open";
    return Reason.of("revision-progress." + key, Sources.clause("I2"))
        .with("headquarters", InstitutionQuestions.fact(lot.headquarters()))
        .with("lot", FactValue.of(lot.lot()))
        .with("category", FactValue.of(lot.category()))
        .with("done", new FactValue.Share(lot.done(), lot.planned()))
        .with(
            "open",
            FactValue.of(
                lot.open().stream()
                    .map(o -> new SubjectId(Scope.INSTITUTION, o.institution().value()))
                    .map(FactValue::of)
                    .toList()));
  }
}
