package org.aidgov.rules.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.aidgov.core.discipline.Arrangement;
import org.aidgov.core.discipline.ChainStage;
import org.aidgov.core.discipline.Discipline;
import org.aidgov.core.discipline.DisciplineBody;
import org.aidgov.core.discipline.DisciplineBodyId;
import org.aidgov.core.discipline.DisciplineLedger;
import org.aidgov.core.discipline.Supervised;
import org.aidgov.core.discipline.SupervisedDays;
import org.aidgov.core.register.HeadquartersView;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.staff.PersonId;
import org.aidgov.rules.catalogue.discipline.Matrix;
import org.aidgov.rules.decision.Answer.Reason;
import org.aidgov.rules.policy.Sources;

/**
 * Who supervises those who supervise, and the leaders (Q65)? Nobody may do it alone for himself or
 * herself (监督者接受监督).
 *
 * @param person who supervises or leads
 * @param as in which capacities
 * @param people which other people supervise the person at the present stage, in order of ids
 * @param bodies which bodies do that the person is not in, in order of ids
 * @param onlyByOneself the disciplines in which the person, or a body that he or she is in, is the
 *     only one to supervise
 */
public record SupervisorsSupervised(
    PersonId person,
    Set<Capacity> as,
    List<PersonId> people,
    List<DisciplineBodyId> bodies,
    Set<Discipline> onlyByOneself) {
  /** Copies what is given. */
  public SupervisorsSupervised {
    as = Sets.immutableEnumSet(as);
    people = ImmutableList.copyOf(people);
    bodies = ImmutableList.copyOf(bodies);
    onlyByOneself = Sets.immutableEnumSet(onlyByOneself);
  }

  /** Why somebody is asked about. */
  public enum Capacity {
    /** 指挥部领导: leads a headquarters. */
    LEADER,
    /** 监督组成员: is in a body that supervises. */
    BODY_MEMBER,
    /** 监督责任人: supervises others. */
    SUPERVISOR
  }

  /** Tells whether nobody at all supervises the person. */
  public boolean isSupervisedByNobody() {
    return people.isEmpty() && bodies.isEmpty();
  }

  /** Returns those who serve, in order of ids. */
  public static Answer<List<SupervisorsSupervised>> of(RegisterView view) {
    Map<PersonId, Set<Capacity>> asked = new TreeMap<>();
    view.headquarters(one -> addOf(one, asked));
    view.people(
        person -> addSupervisors(person.current(person.dossier().personalSupervision()), asked));
    List<SupervisorsSupervised> found = new ArrayList<>();
    asked.forEach(
        (id, as) ->
            view.person(id)
                .filter(PersonView::isServing)
                .ifPresent(person -> found.add(of(person, as))));
    List<Reason> reasons = found.stream().map(SupervisorsSupervised::reason).toList();
    return new Answer<>(
        ImmutableList.copyOf(found),
        reasons.isEmpty() ? List.of(Reason.of("supervisor.none", Sources.clause("D5"))) : reasons);
  }

  private static void addOf(HeadquartersView headquarters, Map<PersonId, Set<Capacity>> asked) {
    if (!headquarters.exists()) {
      return;
    }
    headquarters.leaders().forEach(leader -> add(leader.person(), Capacity.LEADER, asked));
    for (DisciplineBody body : headquarters.disciplineBodies()) {
      if (headquarters.isCurrent(body.days())) {
        headquarters
            .current(body.members())
            .forEach(member -> add(member.person(), Capacity.BODY_MEMBER, asked));
      }
    }
    addSupervisors(
        headquarters.current(
            headquarters.disciplineLedger().map(DisciplineLedger::supervision).orElse(List.of())),
        asked);
  }

  private static void addSupervisors(
      List<? extends Arrangement> arrangements, Map<PersonId, Set<Capacity>> asked) {
    for (Arrangement arrangement : arrangements) {
      arrangement.person().ifPresent(person -> add(person, Capacity.SUPERVISOR, asked));
    }
  }

  private static void add(PersonId person, Capacity as, Map<PersonId, Set<Capacity>> asked) {
    asked.computeIfAbsent(person, id -> EnumSet.noneOf(Capacity.class)).add(as);
  }

  private static SupervisorsSupervised of(PersonView person, Set<Capacity> as) {
    Set<PersonId> people = new TreeSet<>();
    Set<DisciplineBodyId> bodies = new TreeSet<>();
    Optional<ChainStage> stage = Matrix.stage(person);
    for (SupervisedDays some : person.supervisedEver()) {
      boolean now =
          stage.map(at -> !some.arrangement().squares().disciplines(at).isEmpty()).orElse(true);
      if (now && !some.byOneself() && person.currentSince(some.days()).isPresent()) {
        some.arrangement().person().ifPresent(people::add);
        some.arrangement().body().ifPresent(bodies::add);
      }
    }
    Supervised supervised = person.supervised();
    Set<Discipline> alone =
        stage
            .<Set<Discipline>>map(
                at ->
                    Sets.difference(
                        supervised.byOneself().disciplines(at),
                        supervised.byOthers().disciplines(at)))
            .orElse(ImmutableSet.of());
    return new SupervisorsSupervised(
        person.id(), as, List.copyOf(people), List.copyOf(bodies), alone);
  }

  private Reason reason() {
    Reason reason =
        Reason.of(
                !onlyByOneself.isEmpty()
                    ? "supervisor.oneself"
                    : isSupervisedByNobody() ? "supervisor.nobody" : "supervisor.supervised",
                Sources.clause("D5"))
            .with("person", Questions.fact(person))
            .with("as", FactValue.of(as.stream().map(FactValue::of).toList()));
    if (!onlyByOneself.isEmpty()) {
      return reason.with(
          "disciplines", FactValue.of(onlyByOneself.stream().map(FactValue::of).toList()));
    }
    List<FactValue> by = new ArrayList<>();
    people.forEach(id -> by.add(Questions.fact(id)));
    bodies.forEach(id -> by.add(new FactValue.Reference(id.value())));
    return reason.with("by", FactValue.of(by));
  }
}
