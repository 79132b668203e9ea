package org.aidgov.benchmarks.ours;

import java.util.List;
import org.aidgov.benchmarks.peer.Breach;
import org.aidgov.benchmarks.peer.CommonRules;
import org.aidgov.benchmarks.peer.Peer;
import org.aidgov.core.evaluation.Evaluation;
import org.aidgov.core.evaluation.Evaluator;
import org.aidgov.core.register.Register;
import org.aidgov.core.register.RegisterContent;
import org.aidgov.core.rule.Policy;
import org.aidgov.rules.catalogue.Catalogue;

/** The library: its own rules through its evaluator, findings with reasons and citations. */
public final class OurPeer implements Peer<Evaluation> {
  /** Judges by the common rules only. */
  public static final Evaluator EVALUATOR = Evaluator.of(policy());

  private final RegisterContent content;

  /** Judges a register from its content: ids are numbered and checked each time, too. */
  public OurPeer(RegisterContent content) {
    this.content = content;
  }

  private static Policy policy() {
    return Policy.of(
        Catalogue.rules().stream()
            .filter(rule -> CommonRules.ALL.contains(rule.descriptor().id()))
            .toList());
  }

  @Override
  public Evaluation evaluate() {
    return EVALUATOR.evaluate(Register.of(content), CommonRules.TODAY);
  }

  @Override
  public List<Breach> breaches(Evaluation evaluation) {
    return evaluation.findings().stream()
        .map(finding -> finding.id())
        .map(id -> new Breach(id.rule(), id.subject().id(), id.aspect()))
        .sorted()
        .toList();
  }
}
