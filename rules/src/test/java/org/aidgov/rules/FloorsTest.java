package org.aidgov.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.TimeZone;
import org.aidgov.core.rule.Rule;
import org.junit.jupiter.api.Test;

/** A package uses packages on lower floors only; rules keep to what rules may do. */
class FloorsTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.aidgov.rules");

  @Test
  void theImportSawTheClasses() {
    assertThat(CLASSES.size()).isGreaterThan(30);
  }

  @Test
  void packagesUseLowerFloorsOnly() {
    layeredArchitecture()
        .consideringOnlyDependenciesInAnyPackage("org.aidgov.rules..")
        .layer("policy")
        .definedBy("org.aidgov.rules.policy")
        .layer("calendar")
        .definedBy("org.aidgov.rules.calendar")
        .layer("areas")
        .definedBy("org.aidgov.rules.catalogue.*")
        .layer("catalogue")
        .definedBy("org.aidgov.rules.catalogue")
        .layer("decision")
        .definedBy("org.aidgov.rules.decision")
        .layer("remedy")
        .definedBy("org.aidgov.rules.remedy")
        .layer("waiver")
        .definedBy("org.aidgov.rules.waiver")
        .layer("audience")
        .definedBy("org.aidgov.rules.audience")
        .optionalLayer("json")
        .definedBy("org.aidgov.rules.json")
        .layer("render")
        .definedBy("org.aidgov.rules.render")
        .whereLayer("render")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("json")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("remedy")
        .mayOnlyBeAccessedByLayers("render", "json")
        .whereLayer("waiver")
        .mayOnlyBeAccessedByLayers("render", "json")
        .whereLayer("audience")
        .mayOnlyBeAccessedByLayers("render", "json")
        .whereLayer("decision")
        .mayOnlyBeAccessedByLayers("waiver", "audience", "render", "json")
        .whereLayer("catalogue")
        .mayOnlyBeAccessedByLayers("decision", "render", "json")
        .whereLayer("calendar")
        .mayOnlyBeAccessedByLayers("catalogue", "decision", "render", "json")
        .whereLayer("areas")
        .mayOnlyBeAccessedByLayers("catalogue", "decision", "render", "json")
        .check(CLASSES);
  }

  @Test
  void rulesHaveNoClockNoInputOrOutputAndNoWords() {
    noClasses()
        .that()
        .resideInAPackage("org.aidgov.rules.catalogue..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.io..", "java.nio..", "java.net..", "java.util.logging..")
        .orShould()
        .dependOnClassesThat()
        .belongToAnyOf(Clock.class, Instant.class, ZoneId.class, TimeZone.class, Locale.class)
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .check(CLASSES);
  }

  @Test
  void rulesKeepNothingBetweenCalls() {
    classes()
        .that()
        .implement(Rule.class)
        .should()
        .haveOnlyFinalFields()
        .andShould()
        .bePublic()
        .check(CLASSES);
  }

  @Test
  void everyPackageIsNullMarked() {
    for (JavaPackage found : CLASSES.getPackage("org.aidgov.rules").getSubpackagesInTree()) {
      if (!found.getClasses().isEmpty()) {
        assertThat(found.isAnnotatedWith(org.jspecify.annotations.NullMarked.class))
            .as(found.getName())
            .isTrue();
      }
    }
  }
}
