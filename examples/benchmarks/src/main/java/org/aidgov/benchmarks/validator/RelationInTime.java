package org.aidgov.benchmarks.validator;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.aidgov.benchmarks.dto.Facts;
import org.aidgov.benchmarks.dto.Member;
import org.aidgov.benchmarks.dto.PersonFile;
import org.aidgov.benchmarks.peer.Sink;

/** {@code PTY-001}: the Party relation is transferred in time. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = RelationInTime.Check.class)
public @interface RelationInTime {
  /** Replaced by a message for each thing found. */
  String message() default "";

  /** Not used. */
  Class<?>[] groups() default {};

  /** Not used. */
  Class<? extends Payload>[] payload() default {};

  /** The check. */
  final class Check extends SubjectValidator<RelationInTime, PersonFile> {
    @Override
    void check(PersonFile file, RegisterFacts facts, Sink sink) {
      Member member = Member.of(file, facts.day());
      if (member != null) {
        String relation = Facts.relation(member.party(), facts.day());
        facts.people().judgeTransfer(member, relation, facts.index().branch(relation), sink);
      }
    }
  }
}
