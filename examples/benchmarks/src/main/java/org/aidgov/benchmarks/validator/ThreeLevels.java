package org.aidgov.benchmarks.validator;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.aidgov.benchmarks.peer.Sink;

/** {@code GRD-003}: a province has one root, and cells on all levels. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ThreeLevels.Check.class)
public @interface ThreeLevels {
  /** Replaced by a message for each thing found. */
  String message() default "";

  /** Not used. */
  Class<?>[] groups() default {};

  /** Not used. */
  Class<? extends Payload>[] payload() default {};

  /** The check. */
  final class Check extends SubjectValidator<ThreeLevels, ProvinceGrid> {
    @Override
    void check(ProvinceGrid grid, RegisterFacts facts, Sink sink) {
      grid.judge(sink);
    }
  }
}
