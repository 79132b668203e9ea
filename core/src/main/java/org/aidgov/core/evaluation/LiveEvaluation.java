package org.aidgov.core.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
 * <p>A rule that looks further away than any of the catalogue does may be asked too late: of your
 * own rules, the test kit's {@code LiveVerifier} tells.
 *
 * <p>Safe to share between threads: changes wait for each other, and whoever reads gets a whole
 * evaluation, from before a change or from after it. Whoever needs the register that goes with it
 * takes both at once, by {@link #snapshot}.
 *
 * <p>A change costs what it concerns; only a change of a headquarters, unit, place, committee,
 * batch or discipline body, of who gives an opinion, or a day that is earlier, make all be judged
 * anew. The first change works out who names whom, once for the register and all it becomes.
 */
public final class LiveEvaluation {
  private final Policy policy;
  private Map<Scope, Ledger> ledgers = new EnumMap<>(Scope.class);

  /** All that rules count people by, each with the parts of dossiers that they look at. */
  private Map<Tally, Integer> tallies = new HashMap<>();

  private VerdictCounts counts;
  private int findings;
  private RegisterView view;
  private volatile @Nullable Evaluation published;

  private final Reach.Rules rules =
      new Reach.Rules() {
        @Override
        public boolean isAnyConcerned(Scope scope, Part part) {
          Ledger ledger = ledgers.get(scope);
          return ledger != null && part.concerns(ledger.anyLooks());
        }

        @Override
        public Map<Tally, Integer> tallies() {
          return tallies;
        }
      };

  LiveEvaluation(Policy policy, Register register, LocalDate asOf) {
    this.policy = policy;
    this.view = register.asOf(asOf);
    this.counts = new VerdictCounts(policy.rules().size());
    judgeAll();
  }

  /**
   * What there is at one moment.
   *
   * @param register the register
   * @param evaluation what the rules say of it
   */
  public record Snapshot(Register register, Evaluation evaluation) {}

  /** Returns the register as it is now, with what the rules say of it. */
  public synchronized Snapshot snapshot() {
    return new Snapshot(register(), evaluation());
  }

  /** Returns the register as it is now. */
  public synchronized Register register() {
    return view.register();
  }

  /** Returns the day. */
  public synchronized LocalDate asOf() {
    return view.asOf();
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
    Evaluation made = Collector.evaluation(view.asOf(), all, gaps, counts.byRule(policy));
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
    RegisterView changed = changed(changes);
    Map<Concerned, Part> concerned = Reach.of(view, changed, changes, rules);
    return concerned == null ? judgeAnew(changed) : accept(revise(changed, concerned), changed);
  }

  /**
   * Tells what some changes would change, and changes nothing.
   *
   * @throws org.aidgov.core.register.InvalidInputException if a change names what is not there
   */
  public synchronized Difference preview(List<? extends Change> changes) {
    RegisterView changed = changed(changes);
    Map<Concerned, Part> concerned = Reach.of(view, changed, changes, rules);
    return concerned == null
        ? Evaluator.of(policy).evaluate(changed.register(), asOf()).since(evaluation())
        : revise(changed, concerned).difference(findings);
  }

  private RegisterView changed(List<? extends Change> changes) {
    return view.register().apply(changes).asOf(view.asOf());
  }

  /**
   * Moves to another day, and tells what that changes.
   *
   * @throws IllegalArgumentException if the day is not one that {@link
   *     org.aidgov.core.value.PolicyDays} has
   */
  public synchronized Difference moveTo(LocalDate day) {
    RegisterView then = view.register().asOf(day);
    if (day.isBefore(view.asOf())) {
      return judgeAnew(then);
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
    return accept(revise(then, expired), then);
  }

  /** Judges the subjects concerned, by the rules concerned, without taking anything over. */
  private Revision revise(RegisterView then, Map<Concerned, Part> concerned) {
    Revision revision = new Revision();
    then.takeLooks(Looks.NONE);
    concerned.forEach(
        (who, part) -> {
          Ledger ledger = ledgers.get(who.scope());
          if (ledger != null) {
            SubjectView subject = then.show(who.scope(), who.number());
            revision.add(judge(ledger, subject, who.number(), part, then));
          }
        });
    return revision;
  }

  private Revision.Entry judge(
      Ledger ledger, SubjectView subject, int number, Part part, RegisterView then) {
    Bench bench = ledger.bench;
    byte[] kinds = new byte[bench.size()];
    List<Finding> found = new ArrayList<>(1);
    List<Gap> gaps = new ArrayList<>(0);
    then.forget();
    boolean all = true;
    for (int rule = 0; rule < bench.size(); rule++) {
      kinds[rule] = ledger.kind(number, rule);
      if (kinds[rule] != Ledger.NEVER_JUDGED && !part.concerns(ledger.looks(rule))) {
        all = false;
        continue;
      }
      Verdict verdict = bench.judge(rule, subject);
      kinds[rule] = VerdictCounts.kind(verdict);
      learn(ledger, rule, then.takeLooks(ledger.looks(rule)));
      if (verdict instanceof Verdict.Violated violated) {
        Collector.addFindings(
            bench.descriptor(rule), bench.severity(rule), subject.subject(), violated, found);
      } else if (verdict instanceof Verdict.Undetermined unknown) {
        gaps.add(new Gap(bench.descriptor(rule).id(), subject.subject(), unknown.missing()));
      }
    }
    Standing before = ledger.standing(number);
    int until = then.horizon();
    if (!all) {
      until = Math.min(until, ledger.until(number));
      for (Finding finding : before.findings()) {
        if (!ledger.isConcerned(finding.id().rule(), part)) {
          found.add(finding);
        }
      }
      for (Gap gap : before.gaps()) {
        if (!ledger.isConcerned(gap.rule(), part)) {
          gaps.add(gap);
        }
      }
    }
    boolean clean = found.isEmpty() && gaps.isEmpty();
    Standing after = clean ? Standing.CLEAN : new Standing(found, gaps);
    return new Revision.Entry(ledger, number, kinds, until, before, after);
  }

  @SuppressWarnings("ReferenceEquality") // where nothing is learnt, it is the same object
  private void learn(Ledger ledger, int rule, Looks looks) {
    if (looks != ledger.looks(rule)) {
      ledger.learn(rule, looks);
      for (Tally tally : looks.counted()) {
        tallies.merge(tally, looks.parts(), (some, others) -> some | others);
      }
    }
  }

  /** Takes over what the rules say of a register, or of a day. */
  private Difference accept(Revision revision, RegisterView now) {
    Difference difference = revision.difference(findings);
    view = now;
    for (Ledger ledger : ledgers.values()) {
      ledger.grow(now.size(ledger.scope()));
    }
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
      if (before == entry.kinds[rule]) {
        continue;
      }
      if (before != Ledger.NEVER_JUDGED) {
        counts.add(ledger.bench.number(rule), before, -1);
      }
      counts.add(ledger.bench.number(rule), entry.kinds[rule], 1);
    }
    ledger.set(entry.subject, entry.kinds, entry.until, entry.after);
    findings += entry.after.findings().size() - entry.before.findings().size();
  }

  private Difference judgeAnew(RegisterView now) {
    Evaluation before = evaluation();
    // Beside what there is, which stays if a rule fails.
    LiveEvaluation anew = new LiveEvaluation(policy, now.register(), now.asOf());
    view = anew.view;
    ledgers = anew.ledgers;
    tallies = anew.tallies;
    counts = anew.counts;
    findings = anew.findings;
    published = null;
    return evaluation().since(before);
  }

  private void judgeAll() {
    for (Scope scope : Scope.values()) {
      Ledger ledger = new Ledger(policy, scope);
      if (ledger.bench.size() > 0) {
        ledgers.put(scope, ledger);
        ledger.grow(view.size(scope));
        int[] number = {0};
        view.inTurn(scope, subject -> take(judge(ledger, subject, number[0]++, Part.ALL, view)));
      }
    }
  }
}
