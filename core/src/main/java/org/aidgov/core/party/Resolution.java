package org.aidgov.core.party;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * A resolution put to the vote at a members' meeting: what kind of matter, the counts, and how the
 * minutes say it ended. About whom is not kept.
 *
 * @param matter what kind of matter
 * @param vote the counts
 * @param adopted whether the minutes say that it passed
 */
@JsonPropertyOrder({"matter", "vote", "adopted"})
public record Resolution(
    @JsonProperty(required = true) BranchAct matter,
    @JsonProperty(required = true) BranchVote vote,
    @JsonProperty(required = true) boolean adopted) {}
