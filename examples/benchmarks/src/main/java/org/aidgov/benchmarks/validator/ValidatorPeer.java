package org.aidgov.benchmarks.validator;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import org.aidgov.benchmarks.dto.BranchDto;
import org.aidgov.benchmarks.dto.CellDto;
import org.aidgov.benchmarks.dto.DtoMapper;
import org.aidgov.benchmarks.dto.PersonFile;
import org.aidgov.benchmarks.dto.RegisterDto;
import org.aidgov.benchmarks.peer.Breach;
import org.aidgov.benchmarks.peer.CommonRules;
import org.aidgov.benchmarks.peer.Peer;
import org.aidgov.benchmarks.plain.PlainIndex;
import org.aidgov.core.register.RegisterContent;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorFactory;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Hibernate Validator: constraints on the plain types, with the maps of the plain loop as payload.
 * Beans are validated one by one, since a register that cascades would also keep their paths.
 */
public final class ValidatorPeer implements Peer<List<ConstraintViolation<?>>> {
  private final RegisterDto register;
  private final HibernateValidatorFactory factory;

  /** Judges the register with a content. */
  public ValidatorPeer(RegisterContent content) {
    this(DtoMapper.of(content));
  }

  /** Judges a register. */
  public ValidatorPeer(RegisterDto register) {
    this.register = register;
    this.factory =
        Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .unwrap(HibernateValidatorFactory.class);
  }

  @Override
  public List<ConstraintViolation<?>> evaluate() {
    RegisterFacts facts = RegisterFacts.of(new PlainIndex(register), CommonRules.TODAY);
    Validator validator = factory.usingContext().constraintValidatorPayload(facts).getValidator();
    List<ConstraintViolation<?>> violations = new ArrayList<>();
    register.people().forEach(person -> violations.addAll(validator.validate(person)));
    register.cells().forEach(cell -> violations.addAll(validator.validate(cell)));
    register.branches().forEach(branch -> violations.addAll(validator.validate(branch)));
    ProvinceGrid.all(facts).forEach(grid -> violations.addAll(validator.validate(grid)));
    return violations;
  }

  @Override
  public List<Breach> breaches(List<ConstraintViolation<?>> violations) {
    return violations.stream().map(ValidatorPeer::breach).sorted().toList();
  }

  private static Breach breach(ConstraintViolation<?> violation) {
    String message = violation.getMessage();
    int space = message.indexOf(' ');
    return new Breach(
        message.substring(0, space),
        subject(violation.getRootBean()),
        message.substring(space + 1));
  }

  private static String subject(Object bean) {
    if (bean instanceof PersonFile person) {
      return person.id();
    }
    if (bean instanceof CellDto cell) {
      return cell.id();
    }
    return bean instanceof BranchDto branch ? branch.id() : ((ProvinceGrid) bean).province();
  }
}
