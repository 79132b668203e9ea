package org.aidgov.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.rule.Parameter;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.source.Binding;
import org.aidgov.core.source.Citation;
import org.aidgov.core.source.Evidence;
import org.aidgov.rules.catalogue.Catalogue;
import org.aidgov.rules.decision.Precedence.Ground;
import org.aidgov.rules.decision.Precedence.Norm;
import org.aidgov.rules.json.PolicyReader;
import org.aidgov.rules.policy.Clause;
import org.aidgov.rules.policy.Clauses;
import org.aidgov.rules.policy.Sources;
import org.junit.jupiter.api.Test;

class PrecedenceTest {
  private static final Norm CHARTER = norm("charter");
  private static final Norm REGULATION = norm("branch-work-2018");
  private static final Norm POLICY = Norm.of(Sources.clause("P2"));

  private static Norm norm(String source) {
    return Norm.of(new Citation(source, "", Binding.MANDATORY, Evidence.FOUND));
  }

  private static Precedence.Prevailing between(Norm one, Norm other) {
    Answer<Precedence.Prevailing> answer = Precedence.between(one, other, Optional.empty());
    assertThat(Said.reasons(answer)).hasSize(1);
    Answer<Precedence.Prevailing> turned = Precedence.between(other, one, Optional.empty());
    assertThat(turned.value()).as("whichever comes first").isEqualTo(answer.value());
    return answer.value();
  }

  @Test
  void theHigherTextPrevails() {
    assertThat(between(CHARTER, REGULATION).norm()).contains(CHARTER);
    assertThat(between(POLICY, REGULATION).norm()).contains(REGULATION);
    assertThat(between(POLICY, REGULATION).ground()).isEqualTo(Ground.HIGHER);
  }

  /** H25: special over general, but not over what is higher. */
  @Test
  void ofOneRankTheSpecialPrevails() {
    Norm special = norm("member-management-2019");
    assertThat(Precedence.between(REGULATION, special, Optional.of(special)).value())
        .isEqualTo(new Precedence.Prevailing(Optional.of(special), Ground.SPECIAL));
    assertThat(Precedence.between(CHARTER, special, Optional.of(special)).value().ground())
        .isEqualTo(Ground.HIGHER);
  }

  @Test
  void ofOneRankTheLaterPrevails() {
    Norm older = norm("discipline-2018");
    Norm newer = norm("discipline-2023");
    assertThat(between(older, newer).norm()).contains(newer);
    assertThat(between(older, newer).ground()).isEqualTo(Ground.LATER);
  }

  /** H25: two values of one scope and one day: nobody can say, and never the first. */
  @Test
  void ofOneRankAndOneDayNobodyCanSay() {
    Citation set = new Citation(Policy.OVERRIDE, "", Binding.NONE, Evidence.FOUND);
    LocalDate day = LocalDate.of(2022, 1, 1);
    Norm five = Norm.of(new Parameter.Value(day, 5, set));
    Norm seven = Norm.of(new Parameter.Value(day, 7, set));
    assertThat(between(five, seven))
        .isEqualTo(new Precedence.Prevailing(Optional.empty(), Ground.UNDECIDED));
    assertThat(between(REGULATION, norm("member-management-2019")).ground())
        .as("a day is unknown")
        .isEqualTo(Ground.UNDECIDED);
    assertThatThrownBy(
            () ->
                PolicyReader.read(
                    Catalogue.policy(),
                    ("{\"parameters\": {\"GRD-007.most\": [{\"from\": \"2022-01-01\", \"value\":"
                            + " 5}, {\"from\": \"2022-01-01\", \"value\": 7}]}}")
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8)))
        .hasMessageContaining("must be there only once");
  }

  @Test
  void listsWhereThePolicyAndFormalTextsDiffer() {
    assertThat(Precedence.known().value()).hasSize(13);
    assertThat(Said.reasons(Precedence.known()))
        .startsWith("precedence.C-1")
        .endsWith("precedence.C-13");
  }

  @Test
  void saysWhichClauseNoRuleOfAPolicyChecks() {
    Answer<List<ClauseCoverage>> all = ClauseCoverage.of(Catalogue.policy());
    assertThat(all.value()).extracting(ClauseCoverage::clause).isEqualTo(Clauses.all());
    Policy without = Catalogue.policy().without(List.of("GRD-002", "GRD-003"));
    Answer<List<ClauseCoverage>> less = ClauseCoverage.of(without);
    Clause clause = Clauses.get("G1");
    assertThat(less.value()).contains(new ClauseCoverage(clause, List.of()));
    assertThat(Said.reasons(less)).contains("clause.unchecked");
  }
}
