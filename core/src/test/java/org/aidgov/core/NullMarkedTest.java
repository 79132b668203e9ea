package org.aidgov.core;

import static org.aidgov.core.Architecture.MAIN;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** Null does not exist: every package says so. */
class NullMarkedTest {
  @Test
  void everyPackageIsNullMarked() {
    Set<String> unmarked = new TreeSet<>();
    for (String name : MAIN.stream().map(JavaClass::getPackageName).collect(Collectors.toSet())) {
      if (!isMarked(name)) {
        unmarked.add(name);
      }
    }

    assertThat(MAIN.size()).isGreaterThan(80);
    assertThat(unmarked).isEmpty();
  }

  private static boolean isMarked(String name) {
    try {
      return Class.forName(name + ".package-info").isAnnotationPresent(NullMarked.class);
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  @Test
  void noTypeOptsOut() {
    assertThat(MAIN.stream().filter(type -> type.isAnnotatedWith(NullUnmarked.class))).isEmpty();
  }
}
