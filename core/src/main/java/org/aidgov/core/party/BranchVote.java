package org.aidgov.core.party;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * A vote at a members' meeting, counted in members with the right to vote.
 *
 * <p>A meeting needs <em>at least</em> half of the eligible members, a resolution <em>more
 * than</em> half of the eligible, not of the present: ten eligible, five present, five ayes is a
 * valid meeting that adopts nothing. Source: Regulations on Branch Work (2018), Art. 11.
 *
 * @param eligible members entitled to vote who should attend; at least 1
 * @param present of those, the ones who came; 0 to {@code eligible}
 * @param ayes votes in favour of those present; 0 to {@code present}
 * @param writtenAyes votes in favour that absent members gave in writing beforehand, which count
 *     when members are admitted; 0 to {@code eligible - present}
 */
@JsonPropertyOrder({"eligible", "present", "ayes", "writtenAyes"})
public record BranchVote(
    @JsonProperty(required = true) int eligible,
    @JsonProperty(required = true) int present,
    @JsonProperty(required = true) int ayes,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) int writtenAyes) {
  /**
   * @throws IllegalArgumentException unless the counts can be those of one vote
   */
  public BranchVote {
    check("eligible", eligible, 1, 100_000);
    check("present", present, 0, eligible);
    check("ayes", ayes, 0, present);
    check("writtenAyes", writtenAyes, 0, eligible - present);
  }

  private static void check(String what, int count, int least, int most) {
    if (count < least || count > most) {
      throw new IllegalArgumentException(
          what + " must be " + least + " to " + most + ", but was " + count);
    }
  }

  /** Tells whether enough members came for the meeting to be valid: half of the eligible do. */
  @JsonIgnore
  public boolean isQuorate() {
    return 2L * present >= eligible;
  }

  /** Tells whether the meeting was valid and the resolution passed: half is not enough. */
  @JsonIgnore
  public boolean isAdopted() {
    return isQuorate() && 2L * (ayes + writtenAyes) > eligible;
  }
}
