package org.aidgov.benchmarks.validator;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.aidgov.benchmarks.dto.Facts;
import org.aidgov.benchmarks.dto.PersonFile;
import org.aidgov.benchmarks.peer.Sink;

/** {@code GRD-001}: exactly one basic cell, and no other. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = OneCell.Check.class)
public @interface OneCell {
  /** Replaced by a message for each thing found. */
  String message() default "";

  /** Not used. */
  Class<?>[] groups() default {};

  /** Not used. */
  Class<? extends Payload>[] payload() default {};

  /** The check. */
  final class Check extends SubjectValidator<OneCell, PersonFile> {
    @Override
    void check(PersonFile file, RegisterFacts facts, Sink sink) {
      if (Facts.tour(file.person(), facts.day()) != null) {
        facts.people().judgeCells(file, sink);
      }
    }
  }
}
