package org.aidgov.benchmarks.validator;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.aidgov.benchmarks.dto.CellDto;
import org.aidgov.benchmarks.peer.Sink;

/** {@code GRD-009}: head and deputy are on the roster and in place. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = RolesInPlace.Check.class)
public @interface RolesInPlace {
  /** Replaced by a message for each thing found. */
  String message() default "";

  /** Not used. */
  Class<?>[] groups() default {};

  /** Not used. */
  Class<? extends Payload>[] payload() default {};

  /** The check. */
  final class Check extends SubjectValidator<RolesInPlace, CellDto> {
    @Override
    void check(CellDto cell, RegisterFacts facts, Sink sink) {
      facts.grid().judgeRoles(cell, sink);
    }
  }
}
