package org.aidgov.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.aidgov.core.evaluation.Evaluation;
import org.aidgov.core.evaluation.Evaluator;
import org.aidgov.core.register.Register;
import org.aidgov.core.register.RegisterContent;
import org.aidgov.core.register.Scope;
import org.aidgov.rules.catalogue.Catalogue;
import org.aidgov.rules.json.EvaluationWriter;
import org.aidgov.testkit.sample.SampleRegister;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a cluster says of 20,000 people in 19 provinces is what one machine says, to the byte. */
class SparkEvaluationTest {
  private static final NationalRegister NATIONAL = new NationalRegister(20_000, 7);
  private static final int PARTS = 8;

  /** After the last meetings of the sample: much is due. */
  private static final LocalDate LATER = SampleRegister.AS_OF.plusMonths(4);

  private static JavaSparkContext spark;
  private static List<byte[]> structure;
  private static Register whole;

  @BeforeAll
  static void start() {
    spark =
        new JavaSparkContext(
            new SparkConf()
                .setMaster("local[2]")
                .setAppName("test")
                .set("spark.ui.enabled", "false"));
    structure = NATIONAL.structure(spark);
    whole = Register.of(NATIONAL.content());
  }

  @AfterAll
  static void stop() {
    spark.close();
  }

  @Test
  void saysWhatOneMachineSays() throws IOException {
    Evaluation alone = alone(SampleRegister.AS_OF);
    // There is something to compare: of people, and of what counts them.
    assertThat(alone.gaps()).isNotEmpty();
    assertThat(scopes(alone)).contains(Scope.PERSON, Scope.CELL);

    assertThat(written(onSpark(parts(), SampleRegister.AS_OF))).isEqualTo(written(alone));
  }

  @Test
  void saysSoOnADayOnWhichMuchIsWrong() throws IOException {
    Evaluation alone = alone(LATER);
    assertThat(alone.findings()).hasSizeGreaterThan(1_000);

    assertThat(written(onSpark(parts(), LATER))).isEqualTo(written(alone));
  }

  @Test
  void saysSomethingElseWhereAPartIsLost() throws IOException {
    JavaRDD<PeoplePart> others =
        parts()
            .mapPartitionsWithIndex(
                (part, people) -> part == 3 ? Collections.emptyIterator() : people, true);

    assertThat(written(onSpark(others, SampleRegister.AS_OF)))
        .isNotEqualTo(written(alone(SampleRegister.AS_OF)));
  }

  @Test
  void saysSomethingElseWhereOneHeadquartersIsLost() throws IOException {
    JavaRDD<PeoplePart> others =
        SparkEvaluation.parts(
            NATIONAL.byHeadquarters(spark).filter(people -> !people._1().equals("hq-hebei-3")),
            PARTS);

    assertThat(written(onSpark(others, SampleRegister.AS_OF)))
        .isNotEqualTo(written(alone(SampleRegister.AS_OF)));
  }

  @Test
  void gathersEachHeadquartersInOnePart() {
    RegisterContent content = whole.content();
    assertThat(NATIONAL.byHeadquarters(spark).keys().collect())
        .doesNotHaveDuplicates()
        .hasSameSizeAs(content.headquarters());
    assertThat(parts().getNumPartitions()).isEqualTo(PARTS);
  }

  private static JavaRDD<PeoplePart> parts() {
    return SparkEvaluation.parts(NATIONAL.byHeadquarters(spark), PARTS);
  }

  private static Evaluation onSpark(JavaRDD<PeoplePart> parts, LocalDate asOf) {
    return SparkEvaluation.evaluate(spark, structure, parts, asOf);
  }

  private static Evaluation alone(LocalDate asOf) {
    return Evaluator.of(Catalogue.policy()).evaluate(whole, asOf);
  }

  private static List<Scope> scopes(Evaluation evaluation) {
    return evaluation.findings().stream().map(f -> f.id().subject().scope()).distinct().toList();
  }

  private static byte[] written(Evaluation evaluation) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    EvaluationWriter.write(evaluation, Catalogue.policy(), bytes);
    return bytes.toByteArray();
  }
}
