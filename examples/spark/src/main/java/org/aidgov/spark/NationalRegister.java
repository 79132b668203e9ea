package org.aidgov.spark;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.evaluation.PartedEvaluation;
import org.aidgov.core.register.Dossier;
import org.aidgov.core.register.RegisterContent;
import org.aidgov.rules.json.RegisterWriter;
import org.aidgov.testkit.sample.SampleRegister;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import scala.Tuple2;

/**
 * A made-up national register in which something is wrong with one person in thirty or so. It is
 * made province by province, wherever there is room.
 *
 * @param people how many in all, about
 * @param seed another one gives other people
 */
record NationalRegister(int people, long seed) implements Serializable {
  private static final int IN_NO_CELL = 101;
  private static final int PARTY_UNKNOWN = 103;
  private static final int IN_NO_BRANCH = 107;

  /** Returns all of it, on one machine. */
  RegisterContent content() {
    return RegisterContent.together(
        SampleRegister.provinces().stream().map(this::province).toList());
  }

  /** Returns the documents of what all parts share, one a province, made on the cluster. */
  List<byte[]> structure(JavaSparkContext spark) {
    return provinces(spark)
        .map(province -> RegisterWriter.toBytes(PartedEvaluation.shared(province(province))))
        .collect();
  }

  /** Returns documents with people, by the id of their headquarters, made on the cluster. */
  JavaPairRDD<String, byte[]> byHeadquarters(JavaSparkContext spark) {
    return provinces(spark)
        .flatMapToPair(province -> byHeadquarters(province(province)).iterator());
  }

  private static JavaRDD<String> provinces(JavaSparkContext spark) {
    List<String> provinces = SampleRegister.provinces();
    return spark.parallelize(provinces, provinces.size());
  }

  private static List<Tuple2<String, byte[]>> byHeadquarters(RegisterContent content) {
    ListMultimap<String, Dossier> people = ArrayListMultimap.create();
    content.people().forEach(dossier -> people.put(headquarters(dossier), dossier));
    List<Tuple2<String, byte[]>> documents = new ArrayList<>();
    for (String headquarters : people.keySet()) {
      RegisterContent own = RegisterContent.builder().people(people.get(headquarters)).build();
      documents.add(new Tuple2<>(headquarters, RegisterWriter.toBytes(own)));
    }
    return documents;
  }

  private static String headquarters(Dossier dossier) {
    return dossier.person().tours().get(0).headquarters().value();
  }

  private RegisterContent province(String province) {
    int each = people / SampleRegister.provinces().size();
    RegisterContent content = SampleRegister.province(province, each, seed);
    List<Dossier> people = new ArrayList<>();
    for (Dossier dossier : content.people()) {
      people.add(withDefect(dossier, people.size() + 1));
    }
    return content.withPeople(people);
  }

  private static Dossier withDefect(Dossier dossier, int number) {
    if (number % IN_NO_CELL == 0) {
      return dossier.withCells();
    }
    if (number % PARTY_UNKNOWN == 0) {
      return dossier.withParty(Optional.empty());
    }
    if (number % IN_NO_BRANCH == 0) {
      return dossier.withParty(dossier.party().map(party -> party.withMemberships()));
    }
    return dossier;
  }
}
