package org.aidgov.core.discipline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class SquaresTest {
  private static final List<Discipline> SOME = List.of(Discipline.POLITICAL, Discipline.LIFE);
  private static final List<ChainStage> STAGES = List.of(ChainStage.IN_POST);
  private static final List<SupervisionMode> MODES = List.of(SupervisionMode.DAILY);

  private record Square(Discipline discipline, ChainStage stage, SupervisionMode mode) {}

  private static Set<Square> set(Squares squares) {
    Set<Square> found = new HashSet<>();
    for (Discipline discipline : Discipline.values()) {
      for (ChainStage stage : ChainStage.values()) {
        for (SupervisionMode mode : SupervisionMode.values()) {
          if (squares.contains(discipline, stage, mode)) {
            found.add(new Square(discipline, stage, mode));
          }
        }
      }
    }
    return found;
  }

  @Example
  void allAreSixByThreeByThree() {
    assertThat(set(Squares.ALL)).hasSize(54);
    assertThat(set(Squares.NONE)).isEmpty();
    assertThat(Squares.ALL.isEmpty()).isFalse();
    assertThat(Squares.NONE.isEmpty()).isTrue();
  }

  @Example
  void onlyWhereAllThreeMeetIsASquare() {
    Squares squares = Squares.of(SOME, STAGES, MODES);

    assertThat(set(squares)).hasSize(2);
    assertThat(squares.contains(Discipline.LIFE, ChainStage.IN_POST)).isTrue();
    assertThat(squares.contains(Discipline.LIFE, ChainStage.HANDOVER)).isFalse();
    assertThat(squares.contains(Discipline.WORK, ChainStage.IN_POST)).isFalse();
    assertThat(squares.disciplines(ChainStage.IN_POST))
        .containsExactly(Discipline.POLITICAL, Discipline.LIFE);
    assertThat(squares.modes(Discipline.LIFE, ChainStage.IN_POST))
        .containsExactly(SupervisionMode.DAILY);
    assertThat(squares).hasToString("POLITICAL/IN_POST[DAILY]LIFE/IN_POST[DAILY]");
  }

  @Property
  void bothTogetherAndOneWithoutTheOtherAreAsForSets(
      @ForAll Set<Discipline> disciplines,
      @ForAll Set<ChainStage> stages,
      @ForAll Set<SupervisionMode> modes,
      @ForAll Set<Discipline> others) {
    Squares one = Squares.of(disciplines, stages, modes);
    Squares other = Squares.of(others, STAGES, MODES);

    Set<Square> both = new HashSet<>(set(one));
    both.addAll(set(other));
    assertThat(set(one.plus(other))).isEqualTo(both);
    Set<Square> without = new HashSet<>(set(one));
    without.removeAll(set(other));
    assertThat(set(one.minus(other))).isEqualTo(without);
    assertThat(one.plus(other)).isEqualTo(other.plus(one)).hasSameHashCodeAs(other.plus(one));
    assertThat(one.isEmpty()).isEqualTo(set(one).isEmpty());
  }
}
