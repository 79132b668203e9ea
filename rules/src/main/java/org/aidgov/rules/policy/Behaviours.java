package org.aidgov.rules.policy;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.List;
import org.aidgov.core.discipline.Discipline;

/**
 * Neutral labels of kinds of behaviour, for a person to pick from when a round of supervision is
 * planned (监督主题). Shortened from the regulations, from general knowledge: confirm them locally.
 *
 * <p>Nothing in the library picks a label, or puts one to a person: no record has a place for it.
 */
public final class Behaviours {
  private static final ImmutableMap<String, Behaviour> ALL =
      Maps.uniqueIndex(
          Tables.read(
              "behaviours.tsv",
              row ->
                  new Behaviour(
                      row.get(0), Discipline.valueOf(row.get(1)), row.get(2), row.get(3))),
          Behaviour::id);

  private Behaviours() {}

  /**
   * A kind of behaviour.
   *
   * @param id its label
   * @param discipline in which discipline, by the source's name
   * @param zh in Chinese
   * @param en in English
   */
  public record Behaviour(String id, Discipline discipline, String zh, String en) {}

  /** Returns all, discipline by discipline. */
  public static List<Behaviour> all() {
    return ALL.values().asList();
  }

  /** Returns those in one discipline. */
  public static List<Behaviour> of(Discipline discipline) {
    return all().stream().filter(one -> one.discipline() == discipline).toList();
  }
}
