package org.aidgov.core.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.register.SubjectId;
import org.aidgov.core.rule.Condition;
import org.aidgov.core.rule.Verdict;

/**
 * What a rule says of one subject, why, and for how long.
 *
 * @param rule the rule's id
 * @param subject whom it is about
 * @param verdict what it says
 * @param conditions the conditions that were evaluated, whatever the verdict: also why all is well
 * @param until the first day on which the verdict could be another if no fact changes; nothing if
 *     none ever could
 */
public record Ruling(
    String rule,
    SubjectId subject,
    Verdict verdict,
    List<Condition> conditions,
    Optional<LocalDate> until) {}
