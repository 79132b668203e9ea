package org.aidgov.benchmarks.validator;

import java.util.List;
import java.util.Map;
import org.aidgov.benchmarks.peer.Sink;
import org.aidgov.benchmarks.plain.GridRules;
import org.aidgov.core.grid.GridLevel;

/**
 * How many cells a province with people who serve has on each level.
 *
 * @param province which province
 * @param cells the number by level
 */
@ThreeLevels
record ProvinceGrid(String province, Map<GridLevel, Integer> cells) {
  static List<ProvinceGrid> all(RegisterFacts facts) {
    Map<String, Map<GridLevel, Integer>> levels = facts.grid().levels();
    return facts.counts().provinces().stream()
        .map(province -> new ProvinceGrid(province, levels.getOrDefault(province, Map.of())))
        .toList();
  }

  void judge(Sink sink) {
    GridRules.judgeProvince(province, cells, sink);
  }
}
