package org.aidgov.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** All that was measured. */
final class Results {
  final List<Measurement> measurements = new ArrayList<>();
  final List<WholeProcesses.Start> starts = new ArrayList<>();
  final List<WholeProcesses.Many> many = new ArrayList<>();

  Optional<Measurement> of(String name, int people) {
    return measurements.stream()
        .filter(one -> one.name().equals(name) && one.people() == people)
        .findFirst();
  }

  /** Returns the sizes of which there is a measurement whose name begins so. */
  List<Integer> sizes(String name) {
    TreeSet<Integer> sizes = new TreeSet<>();
    measurements.stream()
        .filter(one -> one.name().startsWith(name))
        .forEach(one -> sizes.add(one.people()));
    return List.copyOf(sizes);
  }

  /** Returns how many times as long one takes as another. */
  Optional<Double> ratio(String name, String other, int people) {
    return of(name, people)
        .flatMap(one -> of(other, people).map(measure -> one.nanos() / measure.nanos()));
  }

  Optional<WholeProcesses.Start> start(String peer) {
    return starts.stream().filter(one -> one.peer().equals(peer)).findFirst();
  }

  Optional<Double> many(String peer, int people) {
    return many.stream()
        .filter(one -> one.peer().equals(peer) && one.people() == people)
        .findFirst()
        .flatMap(WholeProcesses.Many::millis);
  }
}
