/** The policy: its texts, rules, decisions, words and formats. */
module org.aidgov.rules {
  requires transitive org.aidgov.core;
  requires com.fasterxml.jackson.core;
  requires static transitive org.jspecify;

  exports org.aidgov.rules.audience;
  exports org.aidgov.rules.calendar;
  exports org.aidgov.rules.decision;
  exports org.aidgov.rules.json;
  exports org.aidgov.rules.policy;
  exports org.aidgov.rules.remedy;
  exports org.aidgov.rules.render;
  exports org.aidgov.rules.waiver;
  exports org.aidgov.rules.catalogue;
  exports org.aidgov.rules.catalogue.care;
  exports org.aidgov.rules.catalogue.discipline;
  exports org.aidgov.rules.catalogue.grid;
  exports org.aidgov.rules.catalogue.institution;
  exports org.aidgov.rules.catalogue.life;
  exports org.aidgov.rules.catalogue.meeting;
  exports org.aidgov.rules.catalogue.party;
  exports org.aidgov.rules.catalogue.staff;
  exports org.aidgov.rules.catalogue.supervision;
  exports org.aidgov.rules.catalogue.work;
}
