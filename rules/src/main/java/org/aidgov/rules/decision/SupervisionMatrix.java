package org.aidgov.rules.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.aidgov.core.discipline.ChainStage;
import org.aidgov.core.discipline.Discipline;
import org.aidgov.core.discipline.Squares;
import org.aidgov.core.discipline.SupervisionMode;
import org.aidgov.core.register.HeadquartersView;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.staff.OfficeGroup;
import org.aidgov.core.staff.OfficeGroupId;
import org.aidgov.core.staff.PersonId;
import org.aidgov.rules.catalogue.discipline.Matrix;
import org.aidgov.rules.decision.Answer.Reason;
import org.aidgov.rules.policy.Sources;

/**
 * Where the matrix of supervision, person × discipline × stage × mode, has holes. Whom only himself
 * or herself supervises, nobody does.
 */
public final class SupervisionMatrix {
  private static final Comparator<Square> ORDER =
      Comparator.comparing(Square::group)
          .thenComparing(Square::stage)
          .thenComparing(Square::discipline);

  private SupervisionMatrix() {}

  private record Square(String group, ChainStage stage, Discipline discipline) {}

  /**
   * Those of a group whom nobody supervises in a discipline at a stage.
   *
   * @param group their office group; nothing for those who are in none
   * @param stage at which stage, the present or a later one
   * @param discipline in which discipline
   * @param people who, in order of ids; at least one
   */
  public record Hole(
      Optional<OfficeGroupId> group,
      ChainStage stage,
      Discipline discipline,
      List<PersonId> people) {
    /** Copies the list. */
    public Hole {
      people = ImmutableList.copyOf(people);
    }
  }

  /**
   * Which discipline is uncovered at which stage for which group (Q61)? Stages that are over are
   * not asked about.
   */
  public static Answer<List<Hole>> holes(RegisterView view) {
    Map<Square, List<PersonId>> open = new TreeMap<>(ORDER);
    boolean anybody = false;
    for (PersonId id : Questions.people(view)) {
      PersonView person = Questions.person(view, id);
      if (person.isServing()) {
        anybody = true;
        addHoles(person, open);
      }
    }
    List<Hole> holes = new ArrayList<>();
    Map<Together, List<Discipline>> together = new LinkedHashMap<>();
    open.forEach(
        (square, people) -> {
          Optional<OfficeGroupId> group =
              Optional.of(square.group()).filter(id -> !id.isEmpty()).map(OfficeGroupId::new);
          holes.add(new Hole(group, square.stage(), square.discipline(), people));
          together
              .computeIfAbsent(
                  new Together(group, square.stage(), people), same -> new ArrayList<>())
              .add(square.discipline());
        });
    List<Reason> reasons = new ArrayList<>();
    together.forEach((same, disciplines) -> reasons.add(same.reason(disciplines)));
    return new Answer<>(
        ImmutableList.copyOf(holes),
        InstitutionQuestions.orNone(
            reasons,
            Reason.of(anybody ? "matrix.full" : "standing.not-asked", Sources.clause("D5"))));
  }

  /** What is said in one sentence: the same people at a stage, in however many disciplines. */
  private record Together(Optional<OfficeGroupId> group, ChainStage stage, List<PersonId> people) {
    Reason reason(List<Discipline> disciplines) {
      Reason reason =
          Reason.of(
                  group.isPresent() ? "matrix.hole" : "matrix.hole-without-group",
                  Sources.clause("D5"))
              .with("stage", FactValue.of(stage))
              .with("disciplines", FactValue.of(disciplines.stream().map(FactValue::of).toList()))
              .with("people", FactValue.of(people.stream().map(Questions::fact).toList()));
      return group
          .map(id -> reason.with("group", GridFacts.fact(Scope.OFFICE_GROUP, id)))
          .orElse(reason);
    }
  }

  private static void addHoles(PersonView person, Map<Square, List<PersonId>> open) {
    Squares held = person.supervised().byOthers();
    List<String> groups =
        person.groups().isEmpty()
            ? List.of("")
            : person.groups().stream().map(OfficeGroup::id).map(OfficeGroupId::value).toList();
    Optional<ChainStage> now = Matrix.stage(person);
    for (ChainStage stage : ChainStage.values()) {
      if (now.isPresent() && stage.compareTo(now.get()) < 0) {
        continue;
      }
      for (Discipline discipline : Discipline.values()) {
        if (!held.contains(discipline, stage)) {
          for (String group : groups) {
            open.computeIfAbsent(new Square(group, stage, discipline), square -> new ArrayList<>())
                .add(person.id());
          }
        }
      }
    }
  }

  /**
   * How far a mode of supervision reaches at a headquarters.
   *
   * @param headquarters at which
   * @param mode in which mode
   * @param without those whom nobody supervises in it in each discipline, in order of ids
   * @param people how many people serve there
   */
  public record Mode(
      HeadquartersId headquarters, SupervisionMode mode, List<PersonId> without, int people) {
    /** Copies the list. */
    public Mode {
      without = ImmutableList.copyOf(without);
    }
  }

  /**
   * Which mode of supervision is missing (Q62)? The whole matrix, headquarters by headquarters; the
   * reasons name what is missing at the stage at which people are.
   */
  public static Answer<List<Mode>> modes(RegisterView view) {
    List<Mode> matrix = new ArrayList<>();
    for (HeadquartersView headquarters : Questions.staffed(view)) {
      List<PersonView> people = headquarters.people();
      for (SupervisionMode mode : SupervisionMode.values()) {
        List<PersonId> without =
            people.stream()
                .filter(person -> !isSupervised(person, mode))
                .map(PersonView::id)
                .toList();
        matrix.add(new Mode(headquarters.headquarters().id(), mode, without, people.size()));
      }
    }
    List<Reason> missing =
        matrix.stream()
            .filter(mode -> !mode.without().isEmpty())
            .map(SupervisionMatrix::reason)
            .toList();
    return new Answer<>(
        ImmutableList.copyOf(matrix),
        InstitutionQuestions.orNone(
            missing,
            Reason.of(matrix.isEmpty() ? "standing.not-asked" : "mode.all", Sources.clause("D3"))));
  }

  private static boolean isSupervised(PersonView person, SupervisionMode mode) {
    Squares held = person.supervised().byOthers();
    List<ChainStage> stages =
        Matrix.stage(person).map(List::of).orElse(List.of(ChainStage.values()));
    for (ChainStage stage : stages) {
      for (Discipline discipline : Discipline.values()) {
        if (!held.contains(discipline, stage, mode)) {
          return false;
        }
      }
    }
    return true;
  }

  private static Reason reason(Mode mode) {
    return new Reason(
        "mode.missing",
        ImmutableMap.of(
            "headquarters", GridFacts.fact(Scope.HEADQUARTERS, mode.headquarters()),
            "mode", FactValue.of(mode.mode()),
            "share", new FactValue.Share(mode.without().size(), mode.people()),
            "people", FactValue.of(mode.without().stream().map(Questions::fact).toList())),
        List.of(Sources.clause("D3")));
  }
}
