package org.aidgov.core;

import static org.aidgov.core.Architecture.MAIN;
import static org.aidgov.core.Architecture.locationOf;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.util.Set;
import java.util.stream.Collectors;
import org.aidgov.core.value.DayRange;
import org.junit.jupiter.api.Test;

/** The module descriptor promises every package, and asks a host for nothing unexpected. */
class ModuleInfoTest {
  private static final ModuleDescriptor MODULE =
      ModuleFinder.of(locationOf(DayRange.class))
          .find("org.aidgov.core")
          .orElseThrow()
          .descriptor();

  private static final Set<String> PACKAGES =
      MAIN.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());

  @Test
  void everyPackageIsExportedToAll() {
    assertThat(
            MODULE.exports().stream()
                .filter(export -> !export.isQualified())
                .map(ModuleDescriptor.Exports::source))
        .containsExactlyInAnyOrderElementsOf(PACKAGES);
  }

  @Test
  void everyPackageIsOpenToAnyMapper() {
    assertThat(
            MODULE.opens().stream()
                .filter(opens -> !opens.isQualified())
                .map(ModuleDescriptor.Opens::source))
        .containsExactlyInAnyOrderElementsOf(PACKAGES);
  }

  @Test
  void aHostNeedsNothingElseThanGuavaAndJacksonsAnnotations() {
    assertThat(
            MODULE.requires().stream()
                .filter(r -> !r.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC))
                .map(ModuleDescriptor.Requires::name))
        .containsExactlyInAnyOrder(
            "java.base", "com.google.common", "com.fasterxml.jackson.annotation");
  }
}
