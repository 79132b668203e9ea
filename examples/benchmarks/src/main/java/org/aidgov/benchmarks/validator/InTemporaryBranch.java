package org.aidgov.benchmarks.validator;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.aidgov.benchmarks.dto.Member;
import org.aidgov.benchmarks.dto.PersonFile;
import org.aidgov.benchmarks.peer.Sink;

/** {@code PTY-016}: one temporary branch, that of the own office group. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = InTemporaryBranch.Check.class)
public @interface InTemporaryBranch {
  /** Replaced by a message for each thing found. */
  String message() default "";

  /** Not used. */
  Class<?>[] groups() default {};

  /** Not used. */
  Class<? extends Payload>[] payload() default {};

  /** The check. */
  final class Check extends SubjectValidator<InTemporaryBranch, PersonFile> {
    @Override
    void check(PersonFile file, RegisterFacts facts, Sink sink) {
      Member member = Member.of(file, facts.day());
      if (member != null) {
        facts
            .people()
            .judgeTemporary(
                member, facts.index().branches(member.party(), true, facts.day()), sink);
      }
    }
  }
}
