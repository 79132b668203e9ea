package org.aidgov.core;

import static org.aidgov.core.Architecture.MAIN;
import static org.aidgov.core.Architecture.isGenerated;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What is published cannot be changed, by a subclass or by an assignment. */
class ImmutabilityTest {
  /** Closed by a constructor that no other package sees. */
  private static final Set<String> CLOSED = Set.of("SubjectView");

  /**
   * Copied and changed while a changed register is made, never afterwards; the view that keeps
   * answers, for one thread; and the evaluation that follows changes, behind its lock.
   */
  private static final Set<String> CHANGING_TYPES =
      Set.of("Index", "Tables", "PersonView", "LiveEvaluation", "Ledger");

  /** For one thread, one view or the time of building an index, and documented so. */
  private static final Set<String> CHANGING =
      Set.of(
          "Case.rule",
          "Case.subject",
          "Case.conditions",
          "RegisterView.readable",
          "RegisterView.today",
          "RegisterView.asOf",
          "RegisterView.own",
          "RegisterView.countLog",
          "RegisterView.named",
          "RegisterView.parts",
          "RegisterView.all",
          "CountLog.asked",
          "Horizon.next",
          "SubjectView.number",
          "SubjectView.answers",
          "SubjectView.answered",
          "SubjectView.answeredAt",
          "RegisterView.kept",
          "Supervision.byOthers",
          "Supervision.byOneself",
          "Lazy.maker",
          "Lazy.made",
          "Builder.size",
          "Builder.waiting",
          "Problems.omitted",
          "Rows.rows",
          "Rows.used",
          "Case.resolved",
          "Case.declared",
          "Case.own",
          "Case.facts",
          "Case.used",
          "Case.numbers",
          "RegisterView.turns",
          "RegisterView.judged");

  @Test
  void everyPublicTypeIsClosed() {
    Set<String> open = new TreeSet<>();
    for (JavaClass type : MAIN) {
      if (type.getModifiers().contains(JavaModifier.PUBLIC) && !isClosed(type)) {
        open.add(type.getName());
      }
    }

    assertThat(MAIN.size()).isGreaterThan(80);
    assertThat(open).isEmpty();
  }

  private static boolean isClosed(JavaClass type) {
    return type.isInterface()
        || type.isEnum()
        || type.isRecord()
        || type.getModifiers().contains(JavaModifier.FINAL)
        || type.reflect().isSealed()
        || isGenerated(type)
        || isBuilder(type)
        || CLOSED.contains(type.getSimpleName());
  }

  /** The house style: a builder's methods are generated into its superclass. */
  private static boolean isBuilder(JavaClass type) {
    return type.getSimpleName().equals("Builder")
        && type.isNestedClass()
        && type.getRawSuperclass().filter(Architecture::isGenerated).isPresent();
  }

  @Test
  void aTypeClosedByItsConstructorHasNoOtherConstructor() {
    for (JavaClass type : MAIN) {
      if (CLOSED.contains(type.getSimpleName()) || isBuilder(type)) {
        assertThat(type.getConstructors())
            .as(type.getName())
            .isNotEmpty()
            .noneMatch(
                constructor ->
                    constructor.getModifiers().contains(JavaModifier.PUBLIC)
                        || constructor.getModifiers().contains(JavaModifier.PROTECTED));
      }
    }
  }

  @Test
  void everyFieldIsFinalExceptThoseListed() {
    Set<String> changing = new TreeSet<>();
    for (JavaClass type : MAIN) {
      for (JavaField field : type.getFields()) {
        if (!isGenerated(type)
            && !CHANGING_TYPES.contains(type.getSimpleName())
            && !field.getModifiers().contains(JavaModifier.FINAL)) {
          changing.add(type.getSimpleName() + "." + field.getName());
        }
      }
    }

    assertThat(changing).containsExactlyInAnyOrderElementsOf(CHANGING);
  }

  @Test
  void noFieldIsBothStaticAndChanging() {
    List<String> wrong =
        MAIN.stream()
            .flatMap(type -> type.getFields().stream())
            .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
            .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL))
            .map(JavaField::getFullName)
            .toList();

    assertThat(wrong).isEmpty();
  }
}
