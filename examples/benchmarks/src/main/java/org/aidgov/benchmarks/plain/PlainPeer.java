package org.aidgov.benchmarks.plain;

import java.util.ArrayList;
import java.util.List;
import org.aidgov.benchmarks.dto.DtoMapper;
import org.aidgov.benchmarks.dto.RegisterDto;
import org.aidgov.benchmarks.peer.Breach;
import org.aidgov.benchmarks.peer.CommonRules;
import org.aidgov.benchmarks.peer.Peer;
import org.aidgov.core.register.RegisterContent;

/** A hand-written loop, as a good engineer would write it without the library. */
public final class PlainPeer implements Peer<List<Breach>> {
  private final RegisterDto register;

  /** Judges the register with a content. */
  public PlainPeer(RegisterContent content) {
    this(DtoMapper.of(content));
  }

  /** Judges a register. */
  public PlainPeer(RegisterDto register) {
    this.register = register;
  }

  @Override
  public List<Breach> evaluate() {
    List<Breach> breaches = new ArrayList<>();
    new PlainRules(new PlainIndex(register), CommonRules.TODAY)
        .judge((rule, subject, aspect) -> breaches.add(new Breach(rule, subject, aspect)));
    return breaches;
  }

  @Override
  public List<Breach> breaches(List<Breach> result) {
    return result.stream().sorted().toList();
  }
}
