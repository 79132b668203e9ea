/** Test support for policy rules. */
module org.aidgov.testkit {
  requires transitive org.aidgov.core;
  requires static transitive org.jspecify;
  requires static transitive net.jqwik.api;

  exports org.aidgov.testkit;
}
