/** Test support for policy rules. */
module org.aidgov.testkit {
  requires transitive org.aidgov.core;
  requires static transitive org.jspecify;

  exports org.aidgov.testkit;
  exports org.aidgov.testkit.sample;
}
