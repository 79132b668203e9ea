package org.aidgov.benchmarks.validator;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.aidgov.benchmarks.dto.BranchDto;
import org.aidgov.benchmarks.peer.Sink;

/** {@code PTY-008 and PTY-011}: formal members enough, and members not too many. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = BranchSize.Check.class)
public @interface BranchSize {
  /** Replaced by a message for each thing found. */
  String message() default "";

  /** Not used. */
  Class<?>[] groups() default {};

  /** Not used. */
  Class<? extends Payload>[] payload() default {};

  /** The check. */
  final class Check extends SubjectValidator<BranchSize, BranchDto> {
    @Override
    void check(BranchDto branch, RegisterFacts facts, Sink sink) {
      facts.branches().judgeSize(branch, facts.counts(), sink);
    }
  }
}
