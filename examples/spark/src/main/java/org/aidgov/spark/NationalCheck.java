package org.aidgov.spark;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Locale;
import org.aidgov.core.evaluation.Evaluation;
import org.aidgov.core.evaluation.Evaluator;
import org.aidgov.core.register.Register;
import org.aidgov.rules.catalogue.Catalogue;
import org.aidgov.rules.json.EvaluationWriter;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;

/** Checks a made-up national register on Spark, or with {@code --alone} without. */
public final class NationalCheck {
  private NationalCheck() {}

  /** Takes {@value Arguments#USAGE}. */
  public static void main(String... arguments) throws IOException {
    Arguments asked = Arguments.of(arguments);
    NationalRegister register = new NationalRegister(asked.people(), asked.seed());
    long start = System.nanoTime();
    Evaluation evaluation = asked.alone() ? alone(register, asked) : onSpark(register, asked);
    Duration time = Duration.ofNanos(System.nanoTime() - start);
    if (asked.out().isPresent()) {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(asked.out().get()))) {
        EvaluationWriter.write(evaluation, Catalogue.policy(), out);
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%d findings, %d unknown, %d s%n",
        evaluation.findings().size(),
        evaluation.gaps().size(),
        time.toSeconds());
  }

  private static Evaluation alone(NationalRegister register, Arguments asked) {
    return Evaluator.of(Catalogue.policy()).evaluate(Register.of(register.content()), asked.asOf());
  }

  private static Evaluation onSpark(NationalRegister register, Arguments asked) {
    SparkConf settings = new SparkConf().setAppName("aid-governance");
    asked.master().ifPresent(settings::setMaster);
    settings.setIfMissing("spark.master", "local[2]");
    try (JavaSparkContext spark = new JavaSparkContext(settings)) {
      return SparkEvaluation.evaluate(
          spark,
          register.structure(spark),
          SparkEvaluation.parts(register.byHeadquarters(spark), asked.partitions()),
          asked.asOf());
    }
  }
}
