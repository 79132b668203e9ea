package org.aidgov.benchmarks.validator;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import org.aidgov.benchmarks.peer.Sink;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/**
 * A constraint on a whole bean that looks at other beans, too: they come with the validator, as its
 * payload.
 */
abstract class SubjectValidator<A extends Annotation, T> implements ConstraintValidator<A, T> {
  abstract void check(T subject, RegisterFacts facts, Sink sink);

  @Override
  public boolean isValid(T subject, ConstraintValidatorContext context) {
    RegisterFacts facts =
        context
            .unwrap(HibernateConstraintValidatorContext.class)
            .getConstraintValidatorPayload(RegisterFacts.class);
    Violations violations = new Violations(context);
    check(subject, facts, violations);
    return violations.none;
  }

  /** Makes a violation of each thing found: a rule can be broken in several ways at once. */
  private static final class Violations implements Sink {
    private final ConstraintValidatorContext context;
    private boolean none = true;

    private Violations(ConstraintValidatorContext context) {
      this.context = context;
    }

    @Override
    public void add(String rule, String subject, String aspect) {
      if (none) {
        context.disableDefaultConstraintViolation();
        none = false;
      }
      context.buildConstraintViolationWithTemplate(rule + " " + aspect).addConstraintViolation();
    }
  }
}
