package org.aidgov.spark;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.aidgov.core.evaluation.PartedEvaluation;
import org.aidgov.core.register.Register;
import org.aidgov.core.register.RegisterContent;
import org.aidgov.rules.catalogue.Catalogue;
import org.aidgov.rules.json.Limits;
import org.aidgov.rules.json.RegisterReader;
import org.jspecify.annotations.Nullable;

/**
 * What all parts share, as documents on the way and as an evaluation wherever it has arrived: there
 * it is read once, for all tasks.
 */
final class Shared implements Serializable {
  private static final long serialVersionUID = 1;

  private final byte[][] documents;
  private final LocalDate asOf;
  private transient @Nullable PartedEvaluation evaluation;

  Shared(List<byte[]> documents, LocalDate asOf) {
    this.documents = documents.toArray(new byte[0][]);
    this.asOf = asOf;
  }

  /** Returns the evaluation in parts, under the policy of the catalogue. */
  synchronized PartedEvaluation evaluation() {
    if (evaluation == null) {
      evaluation =
          PartedEvaluation.of(Catalogue.policy(), Register.of(read(List.of(documents))), asOf);
    }
    return evaluation;
  }

  /** Returns what documents say, put together. */
  static RegisterContent read(List<byte[]> documents) {
    return RegisterContent.together(
        documents.stream()
            .map(document -> RegisterReader.readContent(document, Limits.STANDARD))
            .toList());
  }
}
