package org.aidgov.rules;

import java.lang.reflect.Constructor;
import org.aidgov.core.rule.Rule;
import org.aidgov.testkit.RuleExample;

/** Finds the example of a rule: its test class. */
public final class Examples {
  private Examples() {}

  /** Returns the example of a rule, which every rule of the catalogue has to have. */
  public static RuleExample of(Rule rule) throws ReflectiveOperationException {
    Class<?> test = Class.forName(rule.getClass().getName() + "Test");
    Constructor<?> constructor = test.getDeclaredConstructor();
    constructor.setAccessible(true);
    return (RuleExample) constructor.newInstance();
  }
}
