package org.aidgov.benchmarks.validator;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.aidgov.benchmarks.dto.BranchDto;
import org.aidgov.benchmarks.peer.Sink;

/** {@code PTY-021}: a branch has one secretary. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = OneSecretary.Check.class)
public @interface OneSecretary {
  /** Replaced by a message for each thing found. */
  String message() default "";

  /** Not used. */
  Class<?>[] groups() default {};

  /** Not used. */
  Class<? extends Payload>[] payload() default {};

  /** The check. */
  final class Check extends SubjectValidator<OneSecretary, BranchDto> {
    @Override
    void check(BranchDto branch, RegisterFacts facts, Sink sink) {
      facts.branches().judgeSecretary(branch, sink);
    }
  }
}
