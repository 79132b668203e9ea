package org.aidgov.benchmarks.validator;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.aidgov.benchmarks.dto.CellDto;
import org.aidgov.benchmarks.peer.Sink;

/** {@code GRD-002}: hangs from one cell of the level above. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = HangsRightly.Check.class)
public @interface HangsRightly {
  /** Replaced by a message for each thing found. */
  String message() default "";

  /** Not used. */
  Class<?>[] groups() default {};

  /** Not used. */
  Class<? extends Payload>[] payload() default {};

  /** The check. */
  final class Check extends SubjectValidator<HangsRightly, CellDto> {
    @Override
    void check(CellDto cell, RegisterFacts facts, Sink sink) {
      facts.grid().judgeParents(cell, sink);
    }
  }
}
