package org.aidgov.benchmarks.plain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What is counted over people. */
final class Counts {
  private static final Size NONE = new Size();

  private final Map<String, Size> branches = new HashMap<>();
  final Set<String> provinces = new HashSet<>();

  /** The serving members of a branch. */
  static final class Size {
    int formal;
    int members;
  }

  void addMember(String branch, boolean formal) {
    Size size = branches.computeIfAbsent(branch, id -> new Size());
    size.members++;
    size.formal += formal ? 1 : 0;
  }

  Size branch(String id) {
    return branches.getOrDefault(id, NONE);
  }
}
