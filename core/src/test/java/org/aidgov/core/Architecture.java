package org.aidgov.core;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.aidgov.core.value.DayRange;

/** The compiled classes of the module, as the architecture tests see them. */
final class Architecture {
  static final String ROOT = "org.aidgov.core";

  /** What is published: no tests. */
  static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPath(locationOf(DayRange.class));

  /** The tests. */
  static final JavaClasses TESTS =
      new ClassFileImporter().importPath(locationOf(Architecture.class));

  private Architecture() {}

  /** The folder of compiled classes that a class comes from. */
  static Path locationOf(Class<?> type) {
    try {
      URI location = type.getProtectionDomain().getCodeSource().getLocation().toURI();
      return Path.of(location);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Tells whether Immutables wrote a class: {@code XBuilder}, {@code WithX} or parts of them. */
  static boolean isGenerated(JavaClass type) {
    String name = outermost(type).getSimpleName();
    return name.startsWith("With") || name.endsWith("Builder");
  }

  static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(Architecture::outermost).orElse(type);
  }
}
