package org.aidgov.rules.remedy;

import java.util.stream.Stream;
import org.aidgov.core.evaluation.FindingId;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.register.Remedy;

/** Steps that could put a finding right: not tried yet, the likeliest first. */
final class Candidates {
  private Candidates() {}

  static Stream<Remedy> of(FindingId finding, RegisterView view) {
    return switch (finding.rule()) {
      case "GRD-001", "GRD-006", "GRD-016" -> PeopleInGrid.remedies(finding, view);
      case "GRD-002", "GRD-007", "GRD-008", "GRD-009", "GRD-010", "GRD-013", "GRD-015" ->
          CellsInGrid.remedies(finding, view);
      case "PTY-016", "PTY-017", "PTY-018" -> PeopleInBranches.remedies(finding, view);
      case "PTY-014", "PTY-020", "PTY-021", "PTY-022" -> RolesInBranches.remedies(finding, view);
      case "STF-010" -> OpenRoles.remedies(finding, view);
      default -> Stream.empty();
    };
  }
}
