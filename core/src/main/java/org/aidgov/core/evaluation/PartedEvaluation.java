package org.aidgov.core.evaluation;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aidgov.core.evaluation.Answers.Answer;
import org.aidgov.core.evaluation.Answers.Asking;
import org.aidgov.core.register.Change;
import org.aidgov.core.register.CountLog;
import org.aidgov.core.register.Dossier;
import org.aidgov.core.register.Register;
import org.aidgov.core.register.RegisterContent;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.register.SubjectView;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.staff.PersonId;

/**
 * Evaluates a register of which the people are in several parts, on one machine or on many. All
 * parts share the rest: headquarters, cells, branches and so on, with the few people these name.
 * However the people are split, and in whatever order the parts' results come together, the outcome
 * is that of one evaluation.
 *
 * <pre>{@code
 * PartedEvaluation all = PartedEvaluation.of(policy, Register.of(shared), day);
 * List<PartedEvaluation.Part> parts = // all.part(people), wherever the people are
 * Share share = parts.stream().map(part -> part.judge()).reduce(Share.NONE, Share::plus);
 * Answers answers =
 *     Answers.askedOf(
 *         known ->
 *             parts.stream()
 *                 .map(part -> part.answer(known))
 *                 .reduce(Answers.Round.NONE, Answers.Round::plus));
 * Evaluation evaluation = all.merge(share, answers);
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
public final class PartedEvaluation {
  private final Policy policy;
  private final Register shared;
  private final LocalDate asOf;

  private PartedEvaluation(Policy policy, Register shared, LocalDate asOf) {
    this.policy = policy;
    this.shared = shared;
    this.asOf = asOf;
  }

  /**
   * Returns an evaluation in parts.
   *
   * @param shared what all parts share, as {@link #shared} gives it
   */
  public static PartedEvaluation of(Policy policy, Register shared, LocalDate asOf) {
    return new PartedEvaluation(policy, shared.prepared(), asOf);
  }

  /** Returns what all parts share of a content: all but the people who are not named anywhere. */
  public static RegisterContent shared(RegisterContent content) {
    Set<PersonId> named = new LinkedHashSet<>(namedBy(content));
    content.people().forEach(dossier -> named.addAll(namedBy(dossier)));
    return content.withPeople(
        content.people().stream()
            .filter(dossier -> named.contains(dossier.person().id()))
            .toList());
  }

  /** Returns the people whom headquarters, groups, cells, branches and the like name. */
  public static Set<PersonId> namedBy(RegisterContent content) {
    ImmutableSet.Builder<PersonId> named = ImmutableSet.builder();
    content.headquarters().forEach(h -> h.leaders().forEach(l -> named.add(l.person())));
    content.groups().forEach(g -> g.heads().forEach(head -> named.add(head.person())));
    content.cells().forEach(c -> c.roles().forEach(role -> named.add(role.person())));
    content.branches().forEach(b -> b.roles().forEach(role -> named.add(role.person())));
    content.disciplineBodies().forEach(b -> b.members().forEach(m -> named.add(m.person())));
    content
        .disciplineLedgers()
        .forEach(l -> l.supervision().forEach(s -> s.person().ifPresent(named::add)));
    content.supervisionLedgers().forEach(ledger -> named.addAll(ledger.named()));
    content
        .emergencies()
        .forEach(e -> e.sites().forEach(s -> s.staff().forEach(one -> named.add(one.person()))));
    content.series().forEach(s -> s.conveners().forEach(one -> named.add(one.person())));
    content.taskForces().forEach(t -> t.roles().forEach(role -> named.add(role.person())));
    content.agreedItems().forEach(i -> i.owners().forEach(owner -> named.add(owner.person())));
    return named.build();
  }

  /** Returns the people whom a dossier names: successors, supervisors. */
  public static Set<PersonId> namedBy(Dossier dossier) {
    return dossier.named();
  }

  /** Returns one part: some of the people, each in no other part. */
  public Part part(Collection<Dossier> people) {
    return new Part(people);
  }

  /** Some of the people of a register. Build it once, and use it for all rounds. For one thread. */
  public final class Part {
    private final Register register;
    private final BitSet own = new BitSet();

    Part(Collection<Dossier> people) {
      List<Change> changes = new ArrayList<>(people.size());
      people.forEach(dossier -> changes.add(new Change.PutPerson(dossier)));
      this.register = shared.apply(changes);
      people.forEach(dossier -> own.set(register.numberOf(dossier.person().id())));
    }

    /** Judges the people of this part. */
    public Share judge() {
      RegisterView view = register.asOf(asOf);
      Collector collector = new Collector(asOf, policy);
      for (Scope scope : Scope.values()) {
        if (scope.isOfPerson()) {
          judge(new Bench(policy, scope), scope, view, collector);
        }
      }
      Evaluation evaluation = collector.evaluation();
      return new Share(evaluation.findings(), evaluation.gaps(), evaluation.counts());
    }

    private void judge(Bench bench, Scope scope, RegisterView view, Collector collector) {
      for (int person = own.nextSetBit(0); person >= 0; person = own.nextSetBit(person + 1)) {
        SubjectView subject = view.show(scope, person);
        for (int rule = 0; rule < bench.size(); rule++) {
          collector.add(bench.number(rule), subject, bench.judge(rule, subject));
        }
      }
    }

    /** Answers what the rules ask next about the people of this part. */
    public Answers.Round answer(Answers known) {
      RegisterView view = register.asOf(asOf).counting(own);
      Map<Asking, Answer> answers = new HashMap<>();
      for (Scope scope : Scope.values()) {
        Bench bench = new Bench(policy, scope);
        if (scope.isOfPerson() || bench.size() == 0) {
          continue;
        }
        BitSet subjects = register.belongings(scope, own);
        for (int subject = subjects.nextSetBit(0);
            subject >= 0;
            subject = subjects.nextSetBit(subject + 1)) {
          SubjectView shown = view.show(scope, subject);
          for (int rule = 0; rule < bench.size(); rule++) {
            Asking asking = new Asking(scope, subject, bench.number(rule));
            view.answerFrom(new CountLog(known.to(asking)));
            try {
              bench.judge(rule, shown);
            } catch (CountLog.Unknown unknown) {
              answers.put(asking, new Answer(unknown.isMinimum(), unknown.here()));
            }
          }
        }
      }
      return new Answers.Round(answers);
    }
  }

  /**
   * Puts everything together.
   *
   * @param share what all parts say of their people
   * @param answers all rounds of answers, to the last
   * @throws IllegalArgumentException if a round is missing
   */
  public Evaluation merge(Share share, Answers answers) {
    if (!answers.isComplete()) {
      throw new IllegalArgumentException("answers must go to the round in which nothing is asked");
    }
    RegisterView view = shared.asOf(asOf).counting(new BitSet());
    Collector collector = new Collector(asOf, policy);
    for (Scope scope : Scope.values()) {
      Bench bench = new Bench(policy, scope);
      if (!scope.isOfPerson() && bench.size() > 0) {
        for (int subject = 0; subject < view.size(scope); subject++) {
          SubjectView shown = view.show(scope, subject);
          for (int rule = 0; rule < bench.size(); rule++) {
            Asking asking = new Asking(scope, subject, bench.number(rule));
            collector.add(
                bench.number(rule), shown, judge(bench, rule, shown, asking, view, answers));
          }
        }
      }
    }
    Evaluation structure = collector.evaluation();
    Share all = share.plus(new Share(structure.findings(), structure.gaps(), structure.counts()));
    return new Evaluation(asOf, all.findings(), all.gaps(), all.counts());
  }

  private static Verdict judge(
      Bench bench, int rule, SubjectView shown, Asking asking, RegisterView view, Answers answers) {
    if (answers.has(asking)) {
      view.answerFrom(new CountLog(answers.to(asking)));
    } else {
      // No part has people of this subject, so whatever is counted is none.
      view.answerFrom(null);
    }
    return bench.judge(rule, shown);
  }
}
