/** The command line. */
module org.aidgov.cli {
  requires org.aidgov.rules;
  requires info.picocli;
  requires static org.jspecify;

  opens org.aidgov.cli to
      info.picocli;
}
