package org.aidgov.core.discipline;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.value.Facts;
import org.aidgov.core.value.GovernanceStyle;
import org.aidgov.core.value.Known;
import org.immutables.value.Value;

/**
 * What a headquarters keeps on clean aid (清廉援疆台账), for all of its people together.
 *
 * @param headquarters of which headquarters
 * @param opinions the implementation opinions it adopted
 * @param supervision who supervises which cells
 * @param matters pointers to matters, in order of ids
 */
@Value.Builder
@GovernanceStyle
@JsonPropertyOrder({"headquarters", "opinions", "supervision", "matters"})
public record DisciplineLedger(
    @JsonProperty(required = true) HeadquartersId headquarters,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<CleanAidOpinion> opinions,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<CellSupervision> supervision,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Matter> matters)
    implements WithDisciplineLedger {
  /**
   * Puts each list in order.
   *
   * @throws IllegalArgumentException if two matters have one id
   */
  public DisciplineLedger {
    opinions = Facts.byDays(opinions);
    supervision = Facts.byDays(supervision);
    matters = Facts.ordered(matters, Matter::id);
    for (int i = 1; i < matters.size(); i++) {
      if (matters.get(i).id().equals(matters.get(i - 1).id())) {
        throw new IllegalArgumentException(
            "matter must be there only once, but was '" + matters.get(i).id() + "'");
      }
    }
  }

  /** Returns what the books said of it on a day. */
  public DisciplineLedger knownOn(int epochDay) {
    List<CleanAidOpinion> opinionsThen = Known.on(epochDay, opinions);
    List<CellSupervision> supervisionThen = Known.on(epochDay, supervision);
    List<Matter> mattersThen = Facts.map(matters, matter -> matter.knownOn(epochDay));
    boolean same =
        opinionsThen == opinions && supervisionThen == supervision && mattersThen == matters;
    return same
        ? this
        : new DisciplineLedger(headquarters, opinionsThen, supervisionThen, mattersThen);
  }

  /** Starts a ledger from nothing. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects what a ledger consists of. */
  public static class Builder extends DisciplineLedgerBuilder {
    Builder() {}
  }
}
