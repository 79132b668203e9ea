package org.aidgov.core.evaluation;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.aidgov.core.register.Looks;
import org.aidgov.core.register.Reach.Part;
import org.aidgov.core.register.Scope;
import org.aidgov.core.rule.Policy;

/**
 * What the rules on one kind of subject have said so far: of each subject, by its number, and until
 * when that holds.
 */
final class Ledger {
  static final byte NEVER_JUDGED = -1;

  private final Scope scope;
  final Bench bench;
  private int subjects;

  /** What kind of verdict each rule gave on each subject: those of a subject side by side. */
  private byte[] kinds = new byte[0];

  /** The first day, as an epoch day, on which a verdict on a subject could be another. */
  private int[] until = new int[0];

  /** The subjects of whom there is something to tell. */
  private final Map<Integer, Standing> standings = new HashMap<>();

  /** How each rule has looked at people, and how any has. */
  private final Looks[] looks;

  private Looks anyLooks = Looks.NONE;

  Ledger(Policy policy, Scope scope) {
    this.scope = scope;
    this.bench = new Bench(policy, scope);
    this.looks = new Looks[bench.size()];
    Arrays.fill(looks, Looks.NONE);
  }

  Scope scope() {
    return scope;
  }

  int size() {
    return subjects;
  }

  /** Makes room for as many subjects. */
  void grow(int size) {
    if (size > until.length) {
      int room = Math.max(size, until.length + until.length / 2);
      kinds = Arrays.copyOf(kinds, room * bench.size());
      until = Arrays.copyOf(until, room);
    }
    if (size > subjects) {
      Arrays.fill(kinds, subjects * bench.size(), size * bench.size(), NEVER_JUDGED);
      subjects = size;
    }
  }

  /** Returns what kind of verdict a rule gave on a subject. */
  byte kind(int subject, int rule) {
    return subject < subjects ? kinds[subject * bench.size() + rule] : NEVER_JUDGED;
  }

  int until(int subject) {
    return subject < subjects ? until[subject] : Integer.MAX_VALUE;
  }

  Standing standing(int subject) {
    return isClean(subject) ? Standing.CLEAN : standings.getOrDefault(subject, Standing.CLEAN);
  }

  /** Tells whether there is nothing to tell: without a look at the standings, far in memory. */
  private boolean isClean(int subject) {
    for (int rule = 0; rule < bench.size(); rule++) {
      if (VerdictCounts.isToTell(kind(subject, rule))) {
        return false;
      }
    }
    return true;
  }

  /** Takes over what the rules say of a subject now. */
  void set(int subject, byte[] newKinds, int newUntil, Standing standing) {
    if (!standing.isClean()) {
      standings.put(subject, standing);
    } else if (!isClean(subject)) {
      standings.remove(subject);
    }
    System.arraycopy(newKinds, 0, kinds, subject * bench.size(), bench.size());
    until[subject] = newUntil;
  }

  Collection<Standing> standings() {
    return standings.values();
  }

  Looks looks(int rule) {
    return looks[rule];
  }

  /** Returns how any of the rules has looked at people. */
  Looks anyLooks() {
    return anyLooks;
  }

  /** Tells whether a rule has to judge some part of a subject again. */
  boolean isConcerned(String rule, Part part) {
    for (int i = 0; i < bench.size(); i++) {
      if (bench.descriptor(i).id().equals(rule)) {
        return part.concerns(looks[i]);
      }
    }
    return false;
  }

  /** Learns how a rule looks at people. */
  void learn(int rule, Looks all) {
    looks[rule] = all;
    anyLooks = anyLooks.plus(all);
  }
}
