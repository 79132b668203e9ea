/** The mechanism: values, the staff's organisation, the rule contract and evaluation. */
module org.aidgov.core {
  requires transitive com.google.common;
  requires transitive com.fasterxml.jackson.annotation;
  requires static transitive org.jspecify;
  requires static org.immutables.value.annotations;

  exports org.aidgov.core.value;
  exports org.aidgov.core.calendar;
  exports org.aidgov.core.source;
  exports org.aidgov.core.staff;
  exports org.aidgov.core.grid;
  exports org.aidgov.core.party;
  exports org.aidgov.core.institution;
  exports org.aidgov.core.discipline;
  exports org.aidgov.core.care;
  exports org.aidgov.core.supervision;
  exports org.aidgov.core.meeting;
  exports org.aidgov.core.work;
  exports org.aidgov.core.register;
  exports org.aidgov.core.rule;
  exports org.aidgov.core.evaluation;

  // Open to all, so that any mapper of the host (Jackson 2 or 3) can read and write the types.
  opens org.aidgov.core.value;
  opens org.aidgov.core.calendar;
  opens org.aidgov.core.source;
  opens org.aidgov.core.staff;
  opens org.aidgov.core.grid;
  opens org.aidgov.core.party;
  opens org.aidgov.core.institution;
  opens org.aidgov.core.discipline;
  opens org.aidgov.core.care;
  opens org.aidgov.core.supervision;
  opens org.aidgov.core.meeting;
  opens org.aidgov.core.work;
  opens org.aidgov.core.register;
  opens org.aidgov.core.rule;
  opens org.aidgov.core.evaluation;
}
