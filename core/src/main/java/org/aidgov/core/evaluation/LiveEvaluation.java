package org.aidgov.core.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aidgov.core.register.Change;
import org.aidgov.core.register.Looks;
import org.aidgov.core.register.Reach;
import org.aidgov.core.register.Reach.Concerned;
import org.aidgov.core.register.Reach.Part;
import org.aidgov.core.register.Register;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.register.SubjectView;
import org.aidgov.core.register.Tally;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.rule.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * An evaluation that follows a register through its changes and through the days. After each it is
 * as if everything had been judged anew; what it costs depends on whom the change concerns.
 *
 * <p>Safe to share between threads: changes wait for each other, and whoever reads gets a whole
 * evaluation, from before a change or from after it.
 */
public final class LiveEvaluation {
  private final Policy policy;
  private final Map<Scope, Ledger> ledgers = new EnumMap<>(Scope.class);
  private final Set<Tally> tallies = new HashSet<>();
  private VerdictCounts counts;
  private int findings;
  private Register register;
  private LocalDate asOf;
  private volatile @Nullable Evaluation published;

  LiveEvaluation(Policy policy, Register register, LocalDate asOf) {
    this.policy = policy;
    this.register = register;
    this.asOf = asOf;
    this.counts = new VerdictCounts(policy.rules().size());
    judgeAll();
  }

  /** Returns the register as it is now. */
  public synchronized Register register() {
    return register;
  }

  /** Returns the day. */
  public synchronized LocalDate asOf() {
    return asOf;
  }

  /** Returns what the rules say now: equal to an evaluation from scratch. */
  public Evaluation evaluation() {
    Evaluation known = published;
    return known == null ? publish() : known;
  }

  private synchronized Evaluation publish() {
    List<Finding> all = new ArrayList<>(findings);
    List<Gap> gaps = new ArrayList<>();
    for (Ledger ledger : ledgers.values()) {
      for (Standing standing : ledger.standings()) {
        all.addAll(standing.findings());
        gaps.addAll(standing.gaps());
      }
    }
    Evaluation made = Collector.evaluation(asOf, all, gaps, counts.byRule(policy));
    published = made;
    return made;
  }

  /**
   * Changes the register, and tells what that changes.
   *
   * @throws org.aidgov.core.register.InvalidInputException if a change names what is not there;
   *     then nothing has changed
   */
  public synchronized Difference apply(List<? extends Change> changes) {
    Register changed = register.apply(changes);
    Map<Concerned, Part> concerned = Reach.of(register, changed, changes, asOf, tallies);
    if (concerned == null) {
      register = changed;
      return judgeAnew();
    }
    Revision revision = revise(changed.asOf(asOf), concerned);
    register = changed;
    return accept(revision, changed.asOf(asOf));
  }

  /**
   * Tells what some changes would change, and changes nothing.
   *
   * @throws org.aidgov.core.register.InvalidInputException if a change names what is not there
   */
  public synchronized Difference preview(List<? extends Change> changes) {
    Register changed = register.apply(changes);
    Map<Concerned, Part> concerned = Reach.of(register, changed, changes, asOf, tallies);
    return concerned == null
        ? Evaluator.of(policy).evaluate(changed, asOf).since(evaluation())
        : revise(changed.asOf(asOf), concerned).difference(findings);
  }

  /** Moves to another day, and tells what that changes. */
  public synchronized Difference moveTo(LocalDate day) {
    boolean back = day.isBefore(asOf);
    asOf = day;
    if (back) {
      return judgeAnew();
    }
    int epochDay = (int) day.toEpochDay();
    Map<Concerned, Part> expired = new HashMap<>();
    ledgers.forEach(
        (scope, ledger) -> {
          for (int subject = 0; subject < ledger.size(); subject++) {
            if (ledger.until(subject) <= epochDay) {
              expired.put(new Concerned(scope, subject), Part.ALL);
            }
          }
        });
    RegisterView view = register.asOf(day);
    return accept(revise(view, expired), view);
  }

  /** Judges the subjects concerned, by the rules concerned, without taking anything over. */
  private Revision revise(RegisterView view, Map<Concerned, Part> concerned) {
    Revision revision = new Revision();
    concerned.forEach(
        (who, part) -> {
          Ledger ledger = ledgers.get(who.scope());
          if (ledger != null) {
            revision.add(judge(ledger, who.number(), part, view));
          }
        });
    return revision;
  }

  private Revision.Entry judge(Ledger ledger, int number, Part part, RegisterView view) {
    return judge(ledger, view.show(ledger.scope(), number), number, part, view);
  }

  private Revision.Entry judge(
      Ledger ledger, SubjectView subject, int number, Part part, RegisterView view) {
    Bench bench = ledger.bench;
    byte[] kinds = new byte[bench.size()];
    List<Finding> found = new ArrayList<>();
    List<Gap> gaps = new ArrayList<>();
    Set<String> judged = new HashSet<>();
    view.forget();
    boolean all = true;
    for (int rule = 0; rule < bench.size(); rule++) {
      kinds[rule] = ledger.kind(number, rule);
      if (kinds[rule] != Ledger.NEVER_JUDGED && !part.concerns(ledger.looks(rule))) {
        all = false;
        continue;
      }
      Verdict verdict = bench.judge(rule, subject);
      kinds[rule] = VerdictCounts.kind(verdict);
      learn(ledger, rule, view.takeLooks());
      judged.add(bench.descriptor(rule).id());
      if (verdict instanceof Verdict.Violated violated) {
        Collector.addFindings(
            bench.descriptor(rule), bench.severity(rule), subject.subject(), violated, found);
      } else if (verdict instanceof Verdict.Undetermined unknown) {
        gaps.add(new Gap(bench.descriptor(rule).id(), subject.subject(), unknown.missing()));
      }
    }
    Standing before = ledger.standing(number);
    int until = view.horizon();
    if (!all) {
      until = Math.min(until, ledger.until(number));
      for (Finding finding : before.findings()) {
        if (!judged.contains(finding.id().rule())) {
          found.add(finding);
        }
      }
      for (Gap gap : before.gaps()) {
        if (!judged.contains(gap.rule())) {
          gaps.add(gap);
        }
      }
    }
    return new Revision.Entry(ledger, number, kinds, until, before, new Standing(found, gaps));
  }

  private void learn(Ledger ledger, int rule, Looks looks) {
    if (looks.isAny()) {
      ledger.learn(rule, looks);
      tallies.addAll(looks.counted());
    }
  }

  private Difference accept(Revision revision, RegisterView view) {
    Difference difference = revision.difference(findings);
    ledgers.forEach((scope, ledger) -> ledger.grow(view.size(scope)));
    for (Revision.Entry entry : revision.entries()) {
      take(entry);
    }
    published = null;
    return difference;
  }

  private void take(Revision.Entry entry) {
    Ledger ledger = entry.ledger;
    for (int rule = 0; rule < ledger.bench.size(); rule++) {
      byte before = ledger.kind(entry.subject, rule);
      if (before != Ledger.NEVER_JUDGED) {
        counts.add(ledger.bench.number(rule), before, -1);
      }
      counts.add(ledger.bench.number(rule), entry.kinds[rule], 1);
    }
    ledger.set(entry.subject, entry.kinds, entry.until, entry.after);
    findings += entry.after.findings().size() - entry.before.findings().size();
  }

  private Difference judgeAnew() {
    Evaluation before = evaluation();
    judgeAll();
    return evaluation().since(before);
  }

  private void judgeAll() {
    RegisterView view = register.asOf(asOf);
    ledgers.clear();
    counts = new VerdictCounts(policy.rules().size());
    findings = 0;
    for (Scope scope : Scope.values()) {
      Ledger ledger = new Ledger(policy, scope);
      if (ledger.bench.size() > 0) {
        ledgers.put(scope, ledger);
        ledger.grow(view.size(scope));
        int[] number = {0};
        view.inTurn(scope, subject -> take(judge(ledger, subject, number[0]++, Part.ALL, view)));
      }
    }
    published = null;
  }
}
