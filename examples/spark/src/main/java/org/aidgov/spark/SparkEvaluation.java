package org.aidgov.spark;

import java.time.LocalDate;
import java.util.List;
import org.aidgov.core.evaluation.Evaluation;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;

/**
 * Evaluates a register that is spread over a cluster: people are judged where they are, and rules
 * on structure ask round by round how many of them there are. The outcome is that of one machine.
 */
final class SparkEvaluation {
  private SparkEvaluation() {}

  /**
   * Gathers people by headquarters.
   *
   * @param people documents with people, by the id of their headquarters; each person once
   * @param partitions how many parts
   */
  static JavaRDD<PeoplePart> parts(JavaPairRDD<String, byte[]> people, int partitions) {
    return people
        .partitionBy(new HashPartitioner(partitions))
        .values()
        .mapPartitions(documents -> List.of(PeoplePart.of(documents)).iterator());
  }

  /**
   * Evaluates parts.
   *
   * @param structure documents with all that the parts share: what {@link
   *     org.aidgov.core.evaluation.PartedEvaluation#shared} leaves
   */
  static Evaluation evaluate(
      JavaSparkContext spark, List<byte[]> structure, JavaRDD<PeoplePart> parts, LocalDate asOf) {
    Broadcast<Shared> shared = spark.broadcast(new Shared(structure, asOf));
    JavaRDD<PeoplePart> kept = parts.persist(StorageLevel.MEMORY_AND_DISK());
    try {
      byte[] share =
          kept.map(part -> part.judge(shared.value())).treeReduce(SparkEvaluation::together);
      Rounds rounds = Rounds.NONE;
      while (!rounds.answers().isComplete()) {
        rounds = rounds.then(next(spark, shared, kept, rounds));
      }
      return shared.value().evaluation().merge(ShareBytes.read(share), rounds.answers());
    } finally {
      kept.unpersist(false);
      shared.destroy();
    }
  }

  private static int[] next(
      JavaSparkContext spark, Broadcast<Shared> shared, JavaRDD<PeoplePart> parts, Rounds rounds) {
    Broadcast<Rounds> known = spark.broadcast(rounds);
    try {
      return parts
          .map(part -> part.answer(shared.value(), known.value().answers()))
          .treeReduce(Rounds::plus);
    } finally {
      known.destroy();
    }
  }

  private static byte[] together(byte[] one, byte[] other) {
    return ShareBytes.of(ShareBytes.read(one).plus(ShareBytes.read(other)));
  }
}
