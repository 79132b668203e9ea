package org.aidgov.benchmarks.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.aidgov.benchmarks.dto.Json;
import org.aidgov.benchmarks.dto.RegisterDto;
import org.aidgov.benchmarks.jmh.PeerName;
import org.aidgov.benchmarks.ours.OurPeer;
import org.aidgov.benchmarks.peer.CommonRules;
import org.aidgov.benchmarks.peer.Peer;
import org.aidgov.core.evaluation.Evaluation;
import org.aidgov.rules.json.RegisterReader;

/**
 * A process that reads a register from a file, judges it once by one peer and says what it found
 * first. The library reads by its own reader, the others by Jackson, bound to plain types.
 */
public final class FirstFinding {
  private FirstFinding() {}

  /** Takes {@code OURS}, {@code READ} (reads, and judges nothing) or a peer, and a file. */
  public static void main(String... arguments) throws IOException {
    Path file = Path.of(arguments[1]);
    String found =
        switch (arguments[0].toUpperCase(Locale.ROOT)) {
          case "OURS" -> ours(file);
          case "READ" -> Json.typed(Files.readAllBytes(file)).people().get(0).id();
          default -> first(PeerName.valueOf(arguments[0]).of(read(file)));
        };
    System.out.println(found);
    System.out.println(Processor.millis());
  }

  private static RegisterDto read(Path file) throws IOException {
    return Json.typed(Files.readAllBytes(file));
  }

  private static String ours(Path file) throws IOException {
    Evaluation evaluation =
        OurPeer.EVALUATOR.evaluate(RegisterReader.read(file), CommonRules.TODAY);
    return evaluation.findings().get(0).id().toString();
  }

  private static <R> String first(Peer<R> peer) {
    return peer.breaches(peer.evaluate()).get(0).toString();
  }
}
