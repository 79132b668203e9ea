package org.aidgov.benchmarks.jmh;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.aidgov.benchmarks.dto.DtoMapper;
import org.aidgov.benchmarks.dto.Json;
import org.aidgov.benchmarks.dto.RegisterDto;
import org.aidgov.benchmarks.dto.TextRegister;
import org.aidgov.core.register.Register;
import org.aidgov.core.register.RegisterContent;
import org.aidgov.rules.json.RegisterReader;
import org.aidgov.rules.json.RegisterWriter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A register read from JSON in memory: by the library, which checks it, and by Jackson. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@SuppressWarnings("NullAway.Init") // set up by JMH
public class JsonReading {
  /** How many people. */
  @Param({"1000", "100000"})
  public int people;

  private byte[] document;

  /** Writes the document, and sees that all read the same. */
  @Setup
  public void setUp() throws IOException {
    RegisterContent content = Registers.of(people);
    document = RegisterWriter.toBytes(content);
    boolean same =
        RegisterReader.read(document).content().equals(content)
            && Json.typed(document).equals(DtoMapper.of(content))
            && Json.texts(document).people().size() == people;
    if (!same) {
      throw new IllegalStateException("not the same register is read");
    }
  }

  /** The library: every field and reference checked. */
  @Benchmark
  public Register ours() {
    return RegisterReader.read(document);
  }

  /** Jackson, tokens only. */
  @Benchmark
  public int tokens() throws IOException {
    return Json.tokens(document);
  }

  /** Jackson, bound to types with nothing but texts. */
  @Benchmark
  public TextRegister texts() throws IOException {
    return Json.texts(document);
  }

  /** Jackson, bound to plain types. */
  @Benchmark
  public RegisterDto plainTypes() throws IOException {
    return Json.typed(document);
  }
}
