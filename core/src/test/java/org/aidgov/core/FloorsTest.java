package org.aidgov.core;

import static org.aidgov.core.Architecture.MAIN;
import static org.aidgov.core.Architecture.ROOT;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.aidgov.core.value.Id;
import org.junit.jupiter.api.Test;

/** A package uses packages on lower floors only; of its own floor, ids of the others. */
class FloorsTest {
  private static final Map<String, Integer> FLOORS =
      Map.ofEntries(
          Map.entry("value", 0),
          Map.entry("source", 1),
          Map.entry("calendar", 2),
          Map.entry("staff", 3),
          Map.entry("grid", 4),
          Map.entry("party", 4),
          Map.entry("institution", 4),
          Map.entry("discipline", 4),
          Map.entry("care", 4),
          Map.entry("supervision", 4),
          Map.entry("meeting", 4),
          Map.entry("work", 4),
          Map.entry("register", 5),
          Map.entry("rule", 6),
          Map.entry("evaluation", 7));

  private static final List<String> OUTSIDE =
      List.of(
          "java.",
          "com.google.common.",
          "com.fasterxml.jackson.annotation.",
          "org.immutables.value.",
          "org.jspecify.annotations.");

  @Test
  void theTestsSeeTheClassesOfTheModule() {
    assertThat(MAIN.size()).isGreaterThan(80);
    assertThat(MAIN.stream().map(JavaClass::getPackageName).distinct())
        .containsExactlyInAnyOrderElementsOf(
            FLOORS.keySet().stream().map(name -> ROOT + "." + name).toList());
  }

  @Test
  void aPackageUsesLowerFloorsOnly() {
    Set<String> wrong = new TreeSet<>();
    for (JavaClass type : MAIN) {
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        boolean other = !target.getPackageName().equals(type.getPackageName());
        if (target.getPackageName().startsWith(ROOT) && other && !mayUse(type, target)) {
          wrong.add(dependency.getDescription());
        }
      }
    }

    assertThat(wrong).isEmpty();
  }

  private static boolean mayUse(JavaClass type, JavaClass target) {
    return floor(target) < floor(type)
        || floor(target) == floor(type) && target.isAssignableTo(Id.class);
  }

  @Test
  void theModuleUsesNothingElseThanItsModuleDescriptorSays() {
    Set<String> wrong = new TreeSet<>();
    for (JavaClass type : MAIN) {
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        String name = target.getFullName();
        if (!target.isPrimitive()
            && !name.startsWith(ROOT)
            && OUTSIDE.stream().noneMatch(name::startsWith)) {
          wrong.add(dependency.getDescription());
        }
      }
    }

    assertThat(wrong).isEmpty();
  }

  @Test
  void aPackageSaysOnWhichFloorItIs() throws IOException {
    for (Map.Entry<String, Integer> floor : FLOORS.entrySet()) {
      Path source = Path.of("src/main/java/org/aidgov/core", floor.getKey(), "package-info.java");

      assertThat(Files.readString(source))
          .as(floor.getKey())
          .contains("<b>Floor " + floor.getValue() + ".</b>");
    }
  }

  private static int floor(JavaClass type) {
    String name = type.getPackageName().substring(ROOT.length() + 1);
    Integer floor = FLOORS.get(name);
    assertThat(floor).as("floor of " + name).isNotNull();
    return floor == null ? -1 : floor;
  }
}
