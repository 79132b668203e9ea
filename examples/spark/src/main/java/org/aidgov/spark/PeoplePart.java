package org.aidgov.spark;

import java.io.Serializable;
import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.aidgov.core.evaluation.Answers;
import org.aidgov.core.evaluation.PartedEvaluation;
import org.jspecify.annotations.Nullable;

/**
 * The people of one partition. On the way, and on disk, they are documents; where they are judged
 * they are kept from round to round, for as long as there is memory.
 */
final class PeoplePart implements Serializable {
  private static final long serialVersionUID = 1;

  private final byte[][] documents;
  private transient @Nullable SoftReference<PartedEvaluation.Part> kept;

  private PeoplePart(List<byte[]> documents) {
    this.documents = documents.toArray(new byte[0][]);
  }

  static PeoplePart of(Iterator<byte[]> documents) {
    List<byte[]> all = new ArrayList<>();
    documents.forEachRemaining(all::add);
    return new PeoplePart(all);
  }

  /** Judges the people: a {@link org.aidgov.core.evaluation.Share} as bytes. */
  synchronized byte[] judge(Shared shared) {
    return ShareBytes.of(in(shared).judge());
  }

  /** Answers what is asked next about the people: a round as numbers. */
  synchronized int[] answer(Shared shared, Answers known) {
    return in(shared).answer(known).toInts();
  }

  private PartedEvaluation.Part in(Shared shared) {
    PartedEvaluation.Part part = kept == null ? null : kept.get();
    if (part == null) {
      part = shared.evaluation().part(Shared.read(List.of(documents)).people());
      kept = new SoftReference<>(part);
    }
    return part;
  }
}
