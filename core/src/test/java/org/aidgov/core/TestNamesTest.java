package org.aidgov.core;

import static org.aidgov.core.Architecture.TESTS;
import static org.aidgov.core.Architecture.outermost;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.Property;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;

/** No test is left out of the run without anybody noticing. */
class TestNamesTest {
  private static final Set<String> TEST_ANNOTATIONS =
      Set.of(
          Test.class.getName(),
          ParameterizedTest.class.getName(),
          RepeatedTest.class.getName(),
          TestFactory.class.getName(),
          Property.class.getName(),
          Example.class.getName());

  /** What skips a test, or is not run by the build: ArchUnit's fields. */
  private static final Set<String> FORBIDDEN =
      Set.of(
          "com.tngtech.archunit.junit.ArchTest",
          "com.tngtech.archunit.junit.AnalyzeClasses",
          "net.jqwik.api.Assume",
          "net.jqwik.api.Disabled",
          "org.junit.jupiter.api.Assumptions",
          "org.junit.jupiter.api.Disabled",
          "org.assertj.core.api.Assumptions");

  @Test
  void aClassWithTestsHasANameThatTheBuildLooksFor() {
    Set<String> wrong = new TreeSet<>();
    int found = 0;
    for (JavaClass type : TESTS) {
      if (hasTests(type)) {
        found++;
        if (!outermost(type).getSimpleName().endsWith("Test")) {
          wrong.add(type.getName());
        }
      }
    }

    assertThat(found).isGreaterThan(30);
    assertThat(wrong).isEmpty();
  }

  @Test
  void aClassWithTheNameOfATestHasTests() {
    assertThat(
            TESTS.stream()
                .filter(type -> type.isTopLevelClass() && type.getSimpleName().endsWith("Test"))
                .filter(type -> !hasTests(type))
                .map(JavaClass::getName))
        .isEmpty();
  }

  @Test
  void noTestIsPrivateOrStatic() {
    assertThat(
            TESTS.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> isTest(method.getAnnotations()))
                .filter(
                    method ->
                        method.getModifiers().contains(JavaModifier.PRIVATE)
                            || method.getModifiers().contains(JavaModifier.STATIC))
                .map(method -> method.getFullName()))
        .isEmpty();
  }

  @Test
  void nothingSkipsATestOrIsSkippedByTheBuild() {
    Set<String> wrong = new TreeSet<>();
    for (JavaClass type : TESTS) {
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        if (FORBIDDEN.contains(dependency.getTargetClass().getName())) {
          wrong.add(dependency.getDescription());
        }
      }
    }

    assertThat(wrong).isEmpty();
  }

  private static boolean hasTests(JavaClass type) {
    return type.getMethods().stream().anyMatch(method -> isTest(method.getAnnotations()));
  }

  private static boolean isTest(Set<? extends JavaAnnotation<?>> annotations) {
    return annotations.stream()
        .anyMatch(annotation -> TEST_ANNOTATIONS.contains(annotation.getRawType().getName()));
  }
}
