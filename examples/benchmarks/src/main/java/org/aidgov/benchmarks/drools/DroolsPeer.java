package org.aidgov.benchmarks.drools;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.aidgov.benchmarks.dto.DtoMapper;
import org.aidgov.benchmarks.dto.RegisterDto;
import org.aidgov.benchmarks.linked.LinkedFacts;
import org.aidgov.benchmarks.peer.Breach;
import org.aidgov.benchmarks.peer.CommonRules;
import org.aidgov.benchmarks.peer.Peer;
import org.aidgov.benchmarks.peer.Sink;
import org.aidgov.core.register.RegisterContent;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;

/** Drools with its executable model: a session is filled, fired and disposed of. */
public final class DroolsPeer implements Peer<List<Breach>> {
  private final KieBase rules;
  private final LinkedFacts facts;

  /** Judges the register with a content. */
  public DroolsPeer(RegisterContent content) {
    this(DtoMapper.of(content));
  }

  /** Judges a register. */
  public DroolsPeer(RegisterDto register) {
    this.facts = new LinkedFacts(register, CommonRules.TODAY);
    this.rules = compile();
  }

  /** Compiles the rules to Java. */
  public static KieBase compile() {
    return compile(text());
  }

  /**
   * Compiles the rules to Java so that findings are facts themselves, kept only as long as they are
   * so: truth maintenance.
   */
  public static KieBase compileMaintained() {
    return compile(
        text().replaceAll("sink\\.add\\((.*)\\);", "insertLogical(new Maintained($1));"));
  }

  private static String text() {
    try (InputStream rules = DroolsPeer.class.getResourceAsStream("common-rules.drl")) {
      return new String(Objects.requireNonNull(rules).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the rules are beside this class", e);
    }
  }

  private static KieBase compile(String rules) {
    KieServices services = KieServices.get();
    KieFileSystem files = services.newKieFileSystem();
    files.write("src/main/resources/org/aidgov/benchmarks/drools/common-rules.drl", rules);
    KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
    if (builder.getResults().hasMessages(Message.Level.ERROR)) {
      throw new IllegalStateException(builder.getResults().toString());
    }
    return services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase();
  }

  /** Starts a session. */
  public static KieSession session(KieBase rules, Sink sink) {
    KieSession session = rules.newKieSession();
    session.setGlobal("sink", sink);
    return session;
  }

  @Override
  public List<Breach> evaluate() {
    List<Breach> breaches = new ArrayList<>();
    KieSession session =
        session(rules, (rule, subject, aspect) -> breaches.add(new Breach(rule, subject, aspect)));
    try {
      facts.each(session::insert);
      session.fireAllRules();
    } finally {
      session.dispose();
    }
    return breaches;
  }

  @Override
  public List<Breach> breaches(List<Breach> result) {
    return result.stream().sorted().toList();
  }
}
